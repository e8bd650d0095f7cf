/** Lists, annexes and signature: counted by Word, aligned by their styles. */
import { describe, expect, it } from 'vitest';
import { points } from '../../src/core/lengths.js';
import { testHouseStyle } from '../support/house-style.js';
import {
  annex,
  annexList,
  body,
  document,
  inline,
  list,
  pageBreak,
  reference,
  signature,
} from '../support/build.js';
import {
  all,
  at,
  only,
  paragraphs,
  rendered,
  styleNamed,
  styleOf,
  textOf,
  value,
} from './read-docx.js';
import { shownParagraphs } from './shown-text.js';

const NUMBERED = list('rules', ['1.', '药品目录上墙；'], ['2.', '村医持证上岗。']);
const BRACKETED = list('care', ['（1）', '生活有人照料；'], ['（2）', '看病有人陪同。']);
const DASHED = list('order', ['——', '先急后缓；'], ['——', '先建后补。']);

describe('the items of a list', () => {
  it('are counted by Word, each list from 1', async () => {
    const again = list('again', ['1.', '专账核算；'], ['2.', '按季公开。']);
    const docx = await rendered(document(NUMBERED, BRACKETED, again));
    expect(paragraphs(docx).map(textOf).join('')).not.toMatch(/\d/);
    expect(shownParagraphs(docx)).toEqual([
      '1.药品目录上墙；',
      '2.村医持证上岗。',
      '（1）生活有人照料；',
      '（2）看病有人陪同。',
      '1.专账核算；',
      '2.按季公开。',
    ]);
    expect(new Set(paragraphs(docx).map(styleOf))).toEqual(new Set(['ReportList']));
  });

  it('have their label typed where Word’s count would not come to it', async () => {
    const later = list('later', ['3.', '第三项；'], ['4.', '第四项。']);
    const docx = await rendered(document(DASHED, later));
    const shown = ['——先急后缓；', '——先建后补。', '3.第三项；', '4.第四项。'];
    expect(paragraphs(docx).map(textOf)).toEqual(shown);
    expect(shownParagraphs(docx)).toEqual(shown);
  });

  it('hang behind their label where the house style says so, counted or typed', async () => {
    const { paragraphs: looks } = testHouseStyle;
    const hung = { ...looks.signature, left: points(32), right: points(0), hanging: points(24) };
    const style = { ...testHouseStyle, paragraphs: { ...looks, list: hung } };
    const docx = await rendered(document(NUMBERED, DASHED), style);
    const indent = { 'w:left': '1120', 'w:right': '0', 'w:hanging': '480' };
    expect(at(styleNamed(docx, 'ReportList'), 'w:pPr', 'w:ind')?.attributes).toEqual(indent);
    const level = all(docx.part('word/numbering.xml'), 'w:lvl').find(
      (candidate) =>
        value(candidate, 'w:lvlText') === '%1.' && at(candidate, 'w:pStyle') === undefined,
    );
    expect(at(level, 'w:pPr', 'w:ind')?.attributes).toEqual(indent);
    expect(value(level, 'w:suff')).toBe('tab');
    expect(paragraphs(docx).map(textOf).slice(2)).toEqual(['——\t先急后缓；', '——\t先建后补。']);
  });
});

describe('the list of annexes', () => {
  it('has its titles one below the other, where run-over lines begin too', async () => {
    const docx = await rendered(
      document(
        annexList(['1.', '资金安排说明', 'annex-1'], ['2.', '发放标准', 'annex-2']),
        annex('annex-1', '附件1', '资金安排说明'),
        annex('annex-2', '附件2', '发放标准'),
      ),
    );
    expect(paragraphs(docx).slice(0, 2).map(textOf)).toEqual([
      '附件：1.\t资金安排说明',
      '\t2.\t发放标准',
    ]);
    // Set in by two characters of 16 pt; 附件： takes three, the label one.
    const style = at(styleNamed(docx, 'AnnexList'), 'w:pPr');
    expect(at(style, 'w:ind')?.attributes).toEqual({
      'w:left': String((2 + 3 + 1) * 320),
      'w:right': '0',
      'w:hanging': String((3 + 1) * 320),
    });
    expect(at(style, 'w:tabs', 'w:tab')?.attributes).toEqual({
      'w:val': 'left',
      'w:pos': String((2 + 3) * 320),
    });
    expect(all(docx.document, 'w:hyperlink').map((link) => link.attributes['w:anchor'])).toEqual([
      'b_annex_1',
      'b_annex_2',
    ]);
  });

  it('has no number where there is one annex only', async () => {
    const docx = await rendered(document(annexList(['', '资金安排说明', 'annex-1'])));
    expect(paragraphs(docx).map(textOf)).toEqual(['附件：资金安排说明']);
    expect(at(styleNamed(docx, 'AnnexList'), 'w:pPr', 'w:ind')?.attributes).toMatchObject({
      'w:left': String(5 * 320),
      'w:hanging': String(3 * 320),
    });
  });
});

describe('an annex', () => {
  it('begins a page, its label left and its title centred in the navigation', async () => {
    const docx = await rendered(document(body('p', '正文。'), annex('a', '附件1', '资金安排说明')));
    expect(paragraphs(docx).map((p) => [styleOf(p), textOf(p)])).toEqual([
      ['BodyText', '正文。'],
      ['AnnexLabel', '附件1'],
      ['AnnexTitle', '资金安排说明'],
    ]);
    const label = at(styleNamed(docx, 'AnnexLabel'), 'w:pPr');
    expect(at(label, 'w:pageBreakBefore')).toBeDefined();
    expect(at(label, 'w:keepNext')).toBeDefined();
    expect(value(label, 'w:jc')).toBe('left');
    const title = at(styleNamed(docx, 'AnnexTitle'), 'w:pPr');
    expect(value(title, 'w:outlineLvl')).toBe('0');
    expect(value(title, 'w:jc')).toBe('center');
    // One line of the page between label and title: the title stands in the third line.
    expect(at(title, 'w:spacing')?.attributes['w:before']).toBe('580');
  });

  it('leaves no page empty where a page break stands before it', async () => {
    const docx = await rendered(
      document(body('p', '正文。'), pageBreak, annex('a', '附件', '说明')),
    );
    expect(paragraphs(docx).map(styleOf)).toEqual(['BodyText', 'AnnexLabel', 'AnnexTitle']);
  });

  it('is where a reference to it leads', async () => {
    const docx = await rendered(
      document(
        body('p', [...inline('见'), reference('a', '附件1')]),
        annex('a', '附件1', '资金安排说明'),
      ),
    );
    expect(only(all(docx.document, 'w:hyperlink')).attributes['w:anchor']).toBe('b_a');
  });
});

describe('the signature', () => {
  const rightOf = async (organ: string, date: string): Promise<readonly (string | undefined)[]> => {
    const docx = await rendered(document(signature(organ, date)));
    expect(paragraphs(docx).map((p) => [styleOf(p), textOf(p)])).toEqual([
      ['Signature', organ],
      ['SignatureDate', date],
    ]);
    return ['Signature', 'SignatureDate'].map(
      (id) => at(styleNamed(docx, id), 'w:pPr', 'w:ind')?.attributes['w:right'],
    );
  };

  it('stands two characters in, its date two characters to the right of where it begins', async () => {
    // 14 characters; the date has 6, figures counting half: 2 + 14 − 2 − 6 = 8.
    const found = await rightOf('万盛经济技术开发区发展改革局', '2022年1月4日');
    expect(found).toEqual([String(2 * 320), String(8 * 320)]);
  });

  it('moves in where the date is longer, which then stands two characters in', async () => {
    // Two characters behind the beginning of a name of three, a date of 6 ends 5 to the right of it.
    expect(await rightOf('财政局', '2022年1月4日')).toEqual([String(7 * 320), String(2 * 320)]);
  });
});
