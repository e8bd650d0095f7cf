/** Pages: size, grid, sections, page numbers, contents, imprint. */
import { describe, expect, it } from 'vitest';
import { points } from '../../src/core/lengths.js';
import { testHouseStyle } from '../support/house-style.js';
import {
  body,
  contents,
  cover,
  document,
  heading,
  imprint,
  inline,
  lineBreak,
  pageBreak,
  reference,
} from '../support/build.js';
import {
  all,
  at,
  elements,
  only,
  ownText,
  paragraphs,
  rendered,
  styleNamed,
  styleOf,
  textOf,
  value,
  type Docx,
} from './read-docx.js';
import { report } from '../support/report.js';

function sections(docx: Docx) {
  return all(docx.document, 'w:sectPr');
}

describe('the page', () => {
  it('is A4 with the margins and the 22 lines of GB/T 9704', async () => {
    for (const section of sections(await rendered(report))) {
      expect(at(section, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
      expect(at(section, 'w:pgMar')?.attributes).toMatchObject({
        'w:top': '2098',
        'w:right': '1474',
        'w:bottom': '1984',
        'w:left': '1587',
      });
      // 28.99 pt are 579.8 twips; with 580 the 22nd line would fall off the page.
      expect(at(section, 'w:docGrid')?.attributes).toEqual({
        'w:type': 'lines',
        'w:linePitch': '579',
      });
    }
  });

  it('holds 28 characters a line by a spacing that stands in the styles', async () => {
    const docx = await rendered(report);
    expect(value(styleNamed(docx, 'BodyText'), 'w:rPr', 'w:spacing')).toBe('-5');
    expect(value(styleNamed(docx, 'Heading1'), 'w:rPr', 'w:spacing')).toBe('-5');
    // Other sizes are not counted in characters.
    expect(value(styleNamed(docx, 'TableName'), 'w:rPr', 'w:spacing')).toBe('0');
  });

  it('follows another number of characters', async () => {
    const page = { ...testHouseStyle.page, characters: 25 };
    const docx = await rendered(report, { ...testHouseStyle, page });
    expect(value(styleNamed(docx, 'BodyText'), 'w:rPr', 'w:spacing')).toBe('33');
  });
});

describe('page numbers', () => {
  it('are missing on the cover and begin with 1 after it', async () => {
    const [first, second, ...more] = sections(await rendered(report));
    if (first === undefined || second === undefined) throw new Error('two sections are wanted');
    expect(more).toEqual([]);
    expect(elements(first, 'w:footerReference')).toEqual([]);
    expect(elements(second, 'w:footerReference').map((f) => f.attributes['w:type'])).toEqual([
      'default',
      'even',
    ]);
    expect(at(second, 'w:type')?.attributes['w:val']).toBe('nextPage');
    expect(at(second, 'w:pgNumType')?.attributes['w:start']).toBe('1');
  });

  it('stand on every page of a report without a cover', async () => {
    const section = only(sections(await rendered(document(body('p', '正文。')))));
    expect(elements(section, 'w:footerReference')).toHaveLength(2);
    expect(at(section, 'w:pgNumType')?.attributes['w:start']).toBe('1');
  });

  it('read — 1 —, right on odd and left on even pages, one character in', async () => {
    const docx = await rendered(report);
    const sides = ['word/footer1.xml', 'word/footer2.xml'].map((name) => {
      const paragraph = only(all(docx.part(name), 'w:p'));
      const style = styleNamed(docx, styleOf(paragraph) ?? '');
      expect(textOf(paragraph)).toBe('— 1 —');
      expect(all(paragraph, 'w:instrText').map(ownText)).toEqual([' PAGE ']);
      const indent = at(style, 'w:pPr', 'w:ind')?.attributes;
      return [value(style, 'w:name'), value(style, 'w:pPr', 'w:jc'), indent];
    });
    expect(sides).toEqual([
      ['页码（单页）', 'right', { 'w:right': '280' }],
      ['页码（双页）', 'left', { 'w:left': '280' }],
    ]);
    expect(at(docx.part('word/settings.xml'), 'w:evenAndOddHeaders')).toBeDefined();
  });

  it('have their dash 7 mm below the type area', async () => {
    const margins = at(sections(await rendered(report))[0], 'w:pgMar')?.attributes;
    const lineFoot = 1984 - Number(margins?.['w:footer']);
    // Half of the 14 pt line lies below the dash.
    expect((lineFoot - 140) / (1440 / 25.4)).toBeCloseTo(7, 1);
  });
});

it('gives each line of the cover the style of its role', async () => {
  const doc = document(cover(['series', '会议文件'], ['title', '报告'], ['organ', '发展改革局']));
  expect(paragraphs(await rendered(doc)).map((p) => [styleOf(p), textOf(p)])).toEqual([
    ['CoverSeries', '会议文件'],
    ['Title', '报告'],
    ['CoverOrgan', '发展改革局'],
  ]);
});

it('sets the imprint at the foot of its page between two rules, office left and date at a tab stop right', async () => {
  const docx = await rendered(document(imprint('区三届人大一次会议秘书处', '2022年1月4日印制')));
  const [line, place, ...others] = paragraphs(docx);
  if (line === undefined || place === undefined) throw new Error('two paragraphs are wanted');
  expect(textOf(line)).toBe('区三届人大一次会议秘书处\t2022年1月4日印制');
  expect(others).toEqual([]);
  // At the foot of the type area, and as wide; on the page of the paragraph behind it.
  expect(at(line, 'w:pPr', 'w:framePr')?.attributes).toEqual({
    'w:w': '8845',
    'w:h': '579',
    'w:hRule': 'atLeast',
    'w:wrap': 'notBeside',
    'w:hAnchor': 'margin',
    'w:vAnchor': 'margin',
    'w:xAlign': 'left',
    'w:yAlign': 'bottom',
  });
  expect([styleOf(place), textOf(place)]).toEqual(['ImprintPlace', '']);
  const properties = at(styleNamed(docx, 'Imprint'), 'w:pPr');
  const [above, below] = ['w:top', 'w:bottom'].map(
    (side) => at(properties, 'w:pBdr', side)?.attributes,
  );
  // 0.35 mm in eighths of a point.
  expect(above).toMatchObject({ 'w:val': 'single', 'w:sz': '8' });
  expect(below).toEqual(above);
  // One character in on both sides: the rules stay as wide as the type area.
  expect(at(properties, 'w:ind')?.attributes).toMatchObject({
    'w:left': '0',
    'w:right': '0',
    'w:firstLine': '280',
  });
  expect(at(properties, 'w:tabs', 'w:tab')?.attributes).toEqual({
    'w:val': 'right',
    'w:pos': '8565',
  });
});

describe('the contents', () => {
  const doc = document(
    contents(2),
    heading('a', 1, '一、', '2021年计划执行情况'),
    heading('a1', 2, '（一）', '现代产业构建新体系。'),
    heading('a1a', 3, '1.', '工业'),
  );

  it('list the headings down to their depth, each a link', async () => {
    const docx = await rendered(doc);
    const entries = paragraphs(docx).slice(0, 3);
    expect(entries.map((p) => [styleOf(p), textOf(p)])).toEqual([
      ['TOCHeading', '目录'],
      ['TOC1', '一、2021年计划执行情况\t1'],
      ['TOC2', '（一）现代产业构建新体系。\t1'],
    ]);
    expect(
      entries.flatMap((p) => all(p, 'w:hyperlink').map((l) => l.attributes['w:anchor'])),
    ).toEqual(['b_a', 'b_a1']);
    expect(paragraphs(docx)).toHaveLength(6);
  });

  it('bring the page of each heading with them, counted as Word lays the pages out', async () => {
    const filler = '国民经济和社会发展计划执行情况'.repeat(60);
    const docx = await rendered(
      document(
        cover(['title', '报告']),
        contents(1),
        pageBreak,
        heading('a', 1, '一、', '回顾'),
        body('a-text', filler),
        heading('b', 1, '二、', '展望'),
      ),
    );
    const entries = paragraphs(docx).filter((p) => styleOf(p) === 'TOC1');
    // Contents on page 1; 900 characters fill page 2 and run on to page 3.
    expect(entries.map(textOf)).toEqual(['一、回顾\t2', '二、展望\t3']);
  });

  it('take the words of a heading, without its line breaks and links', async () => {
    const words = [...inline('2021年'), lineBreak, reference('a1', '计划执行情况')];
    const docx = await rendered(document(contents(1), heading('a', 1, '一、', words)));
    const [, entry] = paragraphs(docx);
    if (entry === undefined) throw new Error('the entry is missing');
    expect(textOf(entry)).toBe('一、2021年计划执行情况\t1');
    expect(all(entry, 'w:hyperlink')).toHaveLength(1);
  });

  it('are a field that Word can update, each part in a run of its own', async () => {
    for (const blocks of [doc.blocks, doc.blocks.slice(0, 1)]) {
      const { document: root } = await rendered({ ...doc, blocks });
      expect(ownText(all(root, 'w:instrText')[0])).toBe(' TOC \\o "1-2" \\h \\z ');
      let depth = 0;
      for (const mark of all(root, 'w:fldChar')) {
        if (mark.attributes['w:fldCharType'] === 'begin') depth += 1;
        if (mark.attributes['w:fldCharType'] === 'end') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      for (const run of all(root, 'w:r')) {
        expect(
          elements(run).filter((part) => /fldChar|instrText/.test(part.name)).length,
        ).toBeLessThan(2);
      }
    }
  });
});

it('tells a word processor how Chinese lines break', async () => {
  const settings = (await rendered(report)).part('word/settings.xml');
  expect(value(settings, 'w:characterSpacingControl')).toBe('compressPunctuation');
  expect(value(settings, 'w:noLineBreaksBefore')).toContain('，');
  expect(value(settings, 'w:noLineBreaksAfter')).toContain('《');
  const mode = all(settings, 'w:compatSetting').find(
    (s) => s.attributes['w:name'] === 'compatibilityMode',
  );
  expect(mode?.attributes['w:val']).toBe('15');
});

describe('the styles', () => {
  it('speak of Chinese by default, in the faces an office has', async () => {
    const { styles } = await rendered(report);
    const run = at(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
    expect(at(run, 'w:rFonts')?.attributes).toMatchObject({
      'w:eastAsia': '仿宋_GB2312',
      'w:ascii': 'Times New Roman',
    });
    expect(at(run, 'w:lang')?.attributes['w:eastAsia']).toBe('zh-CN');
  });

  it('have a Chinese name wherever Word does not know them', async () => {
    const { styles } = await rendered(report);
    for (const style of elements(styles, 'w:style')) {
      if (style.attributes['w:customStyle'] !== '1') continue;
      expect(value(style, 'w:name')).toMatch(/^[\p{Script=Han}（）\d，]+$/u);
    }
  });

  it('take size, pitch and indent from the house style', async () => {
    const docx = await rendered(report);
    const properties = at(styleNamed(docx, 'PanelBody'), 'w:pPr');
    expect(at(properties, 'w:spacing')?.attributes).toMatchObject({
      'w:line': '480',
      'w:lineRule': 'exact',
    });
    expect(at(properties, 'w:ind')?.attributes).toMatchObject({
      'w:firstLine': '560',
      'w:firstLineChars': '200',
    });
    expect(value(properties, 'w:snapToGrid')).toBe('0');
    expect(value(styleNamed(docx, 'PanelBody'), 'w:rPr', 'w:sz')).toBe('28');
    // On the grid the pitch is the page's.
    expect(at(styleNamed(docx, 'BodyText'), 'w:pPr', 'w:snapToGrid')).toBeUndefined();
  });

  it('leave no space between lines of one role, and none before Latin where the style says so', async () => {
    const { paragraphs: looks } = testHouseStyle;
    const title = { ...looks.title, before: points(58), latinGap: false };
    const docx = await rendered(report, { ...testHouseStyle, paragraphs: { ...looks, title } });
    const properties = at(styleNamed(docx, 'Title'), 'w:pPr');
    expect(at(properties, 'w:contextualSpacing')).toBeDefined();
    expect(value(properties, 'w:autoSpaceDN')).toBe('0');
    expect(at(styleNamed(docx, 'BodyText'), 'w:pPr', 'w:contextualSpacing')).toBeUndefined();
  });

  it('make a bug of a face that no office name stands for', async () => {
    const { paragraphs: looks } = testHouseStyle;
    const closing = { ...looks.closing, face: 'lishu' };
    await expect(
      rendered(report, { ...testHouseStyle, paragraphs: { ...looks, closing } }),
    ).rejects.toThrow('lishu');
  });
});
