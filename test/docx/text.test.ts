/** Words come out in order, in runs that carry a style and a hint and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretches } from '../../src/render/docx/scripts.js';
import {
  body,
  document,
  inline,
  lineBreak,
  quantity,
  reference,
  strong,
} from '../support/build.js';
import {
  all,
  at,
  elements,
  only,
  ownText,
  paragraphs,
  rendered,
  styleOf,
  textOf,
  value,
} from './read-docx.js';
import { report } from '../support/report.js';

const WITHOUT_WORDS = ['TableGap', 'PageBreak', 'PanelAbove', 'PanelBelow', 'ImprintPlace'];

describe('the text of a report', () => {
  it('stands in the file in the order of the tree', async () => {
    const docx = await rendered(report);
    const words = paragraphs(docx)
      .filter((paragraph) => !WITHOUT_WORDS.includes(styleOf(paragraph) ?? ''))
      .map(textOf);
    expect(words.slice(0, 3)).toEqual(['会议文件', '之四', '重庆市万盛经济技术开发区']);
    expect(words.slice(13, 20)).toEqual([
      '根据市委、市人大常委会要求，现将报告书面提交人大代表讨论审议。',
      // 一、 and （一） are Word's to print.
      '2021年国民经济和社会发展计划执行情况',
      '更大力度推进科技创新，现代产业构建新体系。',
      '创新引领赋能转型升级。“一区两工程三中心N平台”加快构建，新增6个基地、市级科技型企业50家……详见表1和第2项、附件。',
      '更大力度稳投资促消费。',
      '项目支撑',
      '重大项目',
    ]);
    expect(words.slice(20, 23)).toEqual([
      '第一行\n第二行 <A&B>',
      '表1：2021年计划主要指标预期目标完成情况',
      '序号',
    ]);
    expect(words.slice(-2)).toEqual([
      '各位代表，让我们一起向未来！',
      '区三届人大一次会议秘书处\t2022年1月4日印制',
    ]);
  });

  it('has no space that the author did not write', async () => {
    const docx = await rendered(document(body('p', '增长8.5%，其中“5+N”产业增长10%。')));
    expect(textOf(only(paragraphs(docx)))).toBe('增长8.5%，其中“5+N”产业增长10%。');
  });
});

describe('runs', () => {
  it('hint at the Chinese face wherever a mark or a Han character stands', async () => {
    const docx = await rendered(report);
    for (const run of all(docx.document, 'w:r')) {
      const words = all(run, 'w:t').map(ownText).join('');
      const hint = at(run, 'w:rPr', 'w:rFonts')?.attributes['w:hint'];
      if (/[^\u0020-\u024f]/u.test(words)) expect([words, hint]).toEqual([words, 'eastAsia']);
      else expect([words, hint]).toEqual([words, undefined]);
    }
  });

  it('take words with a role from a character style', async () => {
    const docx = await rendered(
      document(body('p', [strong('lead', '服务业加快扩量提质。'), strong('emphasis', '重点')])),
    );
    expect(
      all(docx.document, 'w:r').map((run) => [textOf(run), value(run, 'w:rPr', 'w:rStyle')]),
    ).toEqual([
      ['服务业加快扩量提质。', 'RunInHeading'],
      ['重点', 'Emphasis'],
    ]);
  });

  it('print a quantity as plain text, without a content control', async () => {
    const docx = await rendered(document(body('p', [quantity('gdp', '235亿元')])));
    expect(all(docx.document, 'w:sdt')).toEqual([]);
    expect(all(docx.document, 'w:r').map(textOf)).toEqual(['235', '亿元']);
  });

  it('break a line where the tree does', async () => {
    const docx = await rendered(
      document(body('p', [...inline('第一行'), lineBreak, ...inline('第二行')])),
    );
    expect(textOf(only(paragraphs(docx)))).toBe('第一行\n第二行');
  });
});

it('formats nothing by hand but the place of the imprint', async () => {
  const docx = await rendered(report);
  const byHand = [
    ...all(docx.document, 'w:pPr').flatMap((properties) => elements(properties)),
    ...all(docx.document, 'w:rPr').flatMap((properties) => elements(properties)),
  ].filter(({ name, attributes }) => {
    if (name === 'w:rFonts') return Object.keys(attributes).join() !== 'w:hint';
    return !['w:pStyle', 'w:rStyle', 'w:sectPr'].includes(name);
  });
  expect(byHand.map(({ name }) => name)).toEqual(['w:framePr']);
  const cells = all(docx.document, 'w:tcPr').flatMap((properties) => elements(properties));
  expect(new Set(cells.map(({ name }) => name))).toEqual(new Set(['w:tcW']));
});

it('uses no style that is not there', async () => {
  const docx = await rendered(report);
  const there = elements(docx.styles, 'w:style').map((style) => style.attributes['w:styleId']);
  const used = ['word/document.xml', 'word/footer1.xml', 'word/footer2.xml', 'word/styles.xml']
    .flatMap((name) =>
      all(docx.part(name), 'w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next'),
    )
    .map((element) => element.attributes['w:val']);
  expect(there).toEqual(expect.arrayContaining(used));
  expect(new Set(there).size).toBe(there.length);
});

describe('references', () => {
  it('lead to the block or row that they name, and are words where there is none', async () => {
    const docx = await rendered(report);
    const body = all(docx.document, 'w:p').find((p) => textOf(p).startsWith('创新引领'));
    if (body === undefined) throw new Error('the paragraph is missing');
    expect(all(body, 'w:hyperlink').map((l) => [textOf(l), l.attributes['w:anchor']])).toEqual([
      ['表1', 'b_table_2021'],
      ['第2项', 'r_industry_growth'],
    ]);
    expect(textOf(body)).toContain('附件');
  });

  it('keep the character style of the words around', async () => {
    const link = strong('emphasis', [reference('p', '见本段')]);
    const docx = await rendered(document(body('p', [link])));
    const run = only(all(docx.document, 'w:r'));
    expect(value(run, 'w:rPr', 'w:rStyle')).toBe('Emphasis');
  });
});

describe('stretches', () => {
  it('part Chinese from Latin type and give shared marks to Chinese', () => {
    const cut = (text: string): string[] =>
      stretches(text, 'zh-Hans').map((stretch) => stretch.text);
    expect(cut('新增5G基站446个')).toEqual(['新增', '5G', '基站', '446', '个']);
    expect(cut('“5+N”——7.1%')).toEqual(['“', '5+N', '”——', '7.1%']);
    expect(cut('≧10…20℃')).toEqual(['≧', '10', '…', '20', '℃']);
    expect(cut('')).toEqual([]);
  });

  it('leave shared marks to Latin type in English text', () => {
    const cut = (text: string): string[] => stretches(text, 'en').map((stretch) => stretch.text);
    expect(cut('the “5+N” system — deputies’ 8.5%…')).toHaveLength(1);
    expect(cut('Wansheng (万盛) District')).toEqual(['Wansheng (', '万盛', ') District']);
  });

  it('are the whole text, and never two of one script in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const found = stretches(text, 'zh-Hans');
        expect(found.map((stretch) => stretch.text).join('')).toBe(text);
        found.forEach((stretch, index) => {
          expect(stretch.text).not.toBe('');
          expect(stretch.script).not.toBe(found[index - 1]?.script);
        });
      }),
    );
  });
});
