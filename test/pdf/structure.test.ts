/** The structure of the file: what each thing is, in which order it is read, and that no text is outside it. */
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import type { Block, Doc } from '../../src/doc/nodes.js';
import {
  annex,
  annexList,
  body,
  cell,
  contents,
  cover,
  document,
  heading,
  imprint,
  inline,
  list,
  note,
  noteList,
  pageBreak,
  panel,
  picture,
  reference,
  row,
  signature,
  table,
} from '../support/build.js';
import { everything } from '../support/everything.js';
import { testHouseStyle } from '../support/house-style.js';
import { report } from '../support/report.js';
import { filled, render, words } from './rendering.js';
import { TaggedFile } from './read-tags.js';

const read = async (doc: Doc): Promise<TaggedFile> => {
  const file = new TaggedFile(await render(doc));
  expect(file.faults).toEqual([]);
  return file;
};

/** The tree of a document of these blocks, without its root. */
async function tagged(...blocks: readonly Block[]): Promise<readonly string[]> {
  const [root, ...lines] = (await read(document(...blocks))).tree;
  expect(root).toBe('Document');
  return lines.map((line) => line.slice(2));
}

const COLUMNS = [
  { role: 'number', share: 1 },
  { role: 'name', share: 3 },
  { role: 'figure', share: 2 },
] as const;

describe('text', () => {
  it('is a title, headings and paragraphs', async () => {
    const lines = await tagged(
      cover(['series', 'SERIES'], ['title', 'ON THE '], ['title', 'PLAN'], ['organ', 'OFFICE']),
      heading('one', 1, '1.', 'ONE'),
      heading('two', 2, '(1)', 'TWO'),
      heading('three', 3, '1.1', 'THREE'),
      heading('four', 4, '(a)', 'FOUR'),
      body('text', 'TEXT'),
    );
    expect(lines).toEqual([
      'Sect',
      '  P “SERIES”',
      '  Title “ON THE PLAN”',
      '  P “OFFICE”',
      'H1 “1.ONE”',
      'H2 “(1)TWO”',
      'H3 “1.1THREE”',
      'H4 “(a)FOUR”',
      'P “TEXT”',
    ]);
  });

  it('that goes on over a page is one paragraph, marked on both', async () => {
    const long = Array.from({ length: 160 }, (_, at) => `W${at}.`).join(' ');
    const [line, ...others] = (await tagged(...filled(18), body('text', long))).slice(18);
    expect(others).toEqual([]);
    expect(line?.match(/·/g)).toHaveLength(1);
    expect(line?.replace('·', '').replace(/\s/g, '')).toBe(`P“${long.replace(/\s/g, '')}”`);
  });

  it('leads to other places by links within it', async () => {
    const lines = await tagged(
      body('text', [
        ...inline('SEE '),
        reference('other', 'THERE'),
        ...inline(' AND '),
        reference('nowhere', 'NOWHERE'),
      ]),
      body('other', 'OTHER'),
    );
    expect(lines).toEqual([
      'P',
      '  “SEE ”',
      '  Reference',
      '    Link “THERE”',
      '  “ AND NOWHERE”',
      'P “OTHER”',
    ]);
  });

  it('says where it is English, but not of abbreviations, units and figures', async () => {
    const lines = await tagged(
      body('text', '增长One Health行动GDP增长8.5%、R&D、12 km、Wi-Fi、Internet of Things'),
    );
    expect(lines.filter((line) => line.includes('Span'))).toEqual([
      '  Span Lang=en “One Health”',
      '  Span Lang=en “Internet of Things”',
    ]);
  });
});

describe('a list', () => {
  it('has items of a label and a text', async () => {
    const lines = await tagged(list('l', ['1.', 'FIRST'], ['2.', [reference('l', 'SECOND')]]));
    expect(lines).toEqual([
      'L ListNumbering=Decimal',
      '  LI',
      '    Lbl “1.”',
      '    LBody “FIRST”',
      '  LI',
      '    Lbl “2.”',
      '    LBody',
      '      Reference',
      '        Link “SECOND”',
    ]);
  });

  it('of annexes leads to them, and each begins with one heading', async () => {
    const lines = await tagged(annexList(['1.', 'TITLE', 'x']), annex('x', 'ANNEX ', 'TITLE'));
    expect(lines).toEqual([
      'L ListNumbering=Decimal',
      '  LI',
      '    Lbl “□□□1.”',
      '    LBody',
      '      Reference',
      '        Link “TITLE”',
      'H1 “ANNEX TITLE”',
    ]);
  });
});

it('the contents are a list within a list, without their leaders', async () => {
  const lines = await tagged(
    contents(2),
    pageBreak,
    heading('a', 1, '', 'A'),
    heading('b', 2, '', 'B'),
    heading('c', 1, '', 'C'),
  );
  expect(lines.slice(0, 11)).toEqual([
    'TOC',
    '  Caption “□□”',
    '  TOCI',
    '    Reference',
    '      Link “A2”',
    '  TOC',
    '    TOCI',
    '      Reference',
    '        Link “B2”',
    '  TOCI',
    '    Reference',
  ]);
});

describe('notes', () => {
  const noted = note('source', 1, 'footnote', 'SOURCE');

  it('at the foot of a page are read behind their mark, inside the paragraph', async () => {
    const lines = await tagged(
      body('a', [...inline('BEFORE'), noted, ...inline(' AFTER')]),
      body('b', 'B'),
    );
    expect(lines).toEqual([
      'P',
      '  “BEFORE”',
      '  Reference',
      '    Link “□”',
      '  Note ID=note:source',
      '    Lbl',
      '      Link “□”',
      '    “SOURCE”',
      '  “ AFTER”',
      'P “B”',
    ]);
  });

  it('of a heading are read behind it, in their order', async () => {
    const second = note('second', 2, 'footnote', 'SECOND');
    const lines = await tagged(
      heading('h', 1, '1.', [...inline('H'), noted, second]),
      body('b', 'B'),
    );
    expect(lines.filter((line) => /^\S/.test(line))).toEqual([
      'H1',
      'Note ID=note:source',
      'Note ID=note:second',
      'P “B”',
    ]);
  });

  it('of a list are read where the list stands', async () => {
    const listed = note('n', 1, 'annex', 'NOTE');
    const lines = await tagged(body('a', [...inline('A'), listed]), noteList('annex', listed));
    expect(lines.slice(4)).toEqual([
      'Sect',
      '  Note ID=note:n',
      '    Lbl',
      '      Link “[1]”',
      '    “NOTE”',
    ]);
  });
});

describe('a table', () => {
  it('has a caption, heads with their scope, and cells that span others once', async () => {
    const lines = await tagged(
      table(
        't',
        'CAPTION',
        COLUMNS,
        [
          row('head', [cell('NO', 1, 2), cell('BOTH', 2)]),
          row('head', ['NAME', 'FIGURE']),
          row('item', [cell('1', 1, 2), 'A', '8.5']),
          row('item', ['B', '']),
        ],
        ['NOTE'],
      ),
    );
    expect(lines).toEqual([
      'Table',
      '  Caption “CAPTION”',
      '  THead',
      '    TR',
      '      TH Scope=Column RowSpan=2 “NO”',
      '      TH Scope=Column ColSpan=2 “BOTH”',
      '    TR',
      '      TH Scope=Column “NAME”',
      '      TH Scope=Column “FIGURE”',
      '  TBody',
      '    TR',
      '      TD RowSpan=2 “1”',
      '      TH Scope=Row “A”',
      '      TD “8.5”',
      '    TR',
      '      TH Scope=Row “B”',
      '      TD',
      'P “NOTE”',
    ]);
  });

  it('is one, whatever pages it goes over: what they repeat is no part of it', async () => {
    const rows = Array.from({ length: 80 }, (_, at) => row('item', ['', `R${at}`, '1']));
    const file = await read(
      document(table('t', 'CAPTION', COLUMNS, [row('head', ['NO', 'NAME', 'FIGURE']), ...rows])),
    );
    expect(file.pages.length).toBeGreaterThan(1);
    expect(file.tree.filter((line) => /Table|Caption|THead/.test(line))).toHaveLength(3);
    expect(file.tree.filter((line) => /“R\d+”/.test(line))).toHaveLength(80);
    for (const { artifacts } of file.pages.slice(1)) {
      const repeated = artifacts.filter(({ kind }) => kind === '/Pagination');
      expect(repeated.map(({ text }) => text).join('')).toBe('□CAPTIONNONAMEFIGURE');
    }
  });
});

it('a picture says what it shows, its caption beside it', async () => {
  const bytes = PNG.sync.write(new PNG({ width: 4, height: 2 }), { colorType: 2 });
  const image = { format: 'png', bytes, width: 4, height: 2 } as const;
  const file = await render(document(picture('p', image, 0.5, 'CAPTION')));
  expect(new TaggedFile(file).tree.slice(1)).toEqual([
    '  Div',
    '    Figure Alt=万盛经济技术开发区区位图 Placement=Block “▣”',
    '    Caption “CAPTION”',
  ]);
  const [box] = file.dictionaries.flatMap((each) => /\/BBox \[(.*)\]/.exec(each)?.[1] ?? []);
  const [left = 0, bottom = 0, right = 0, top = 0] = (box ?? '').split(' ').map(Number);
  const { page } = testHouseStyle;
  expect(right - left).toBeCloseTo((page.width - page.left - page.right) / 2, 1);
  expect(right - left).toBeCloseTo(2 * (top - bottom), 1);
  expect(top).toBeLessThan(page.height - page.top + 1);
});

it('panels are sections with their title; signature and imprint are paragraphs', async () => {
  const lines = await tagged(
    panel('p', 'PANEL', 'FIRST', 'SECOND'),
    signature('OFFICE', '2022'),
    imprint('LEFT', 'RIGHT'),
  );
  expect(lines).toEqual([
    'Sect T=PANEL',
    '  P “PANEL”',
    '  P “FIRST”',
    '  P “SECOND”',
    'P “OFFICE”',
    'P “2022”',
    'P “LEFT”',
    'P “RIGHT”',
  ]);
});

it('what stands around the text is no part of it', async () => {
  const furniture = { corner: ['CORNER'], runningHead: 'HEAD', watermark: 'DRAFT', foot: 'FOOT' };
  const style = {
    ...testHouseStyle,
    lineNumbers: { every: 1, distance: testHouseStyle.pageNumber.distance },
  };
  const doc = { ...document(cover(['title', 'TITLE']), body('b', 'BODY')), furniture };
  const file = new TaggedFile(await render(doc, style));
  expect(file.faults).toEqual([]);
  expect(file.tree).toEqual([
    'Document',
    '  Sect',
    '    P “CORNER”',
    '    Title “TITLE”',
    '  P “BODY”',
  ]);
  expect(file.pages[1]?.artifacts).toEqual([
    { kind: '/Pagination', text: '1' },
    { kind: '/Pagination/Header', text: 'HEAD' },
    { kind: '/Pagination/Footer', text: 'FOOT— 1 —' },
  ]);
});

describe('every text lies in one marked content, and every number in one element', () => {
  it('of the report', async () => {
    await read(report);
  });

  it.each(['footnote', 'endnote', 'annex'] as const)(
    'of a report of everything, with notes as %s',
    async (notes) => {
      const { tree } = await read(await everything({ notes, contents: true }));
      const types = new Set(tree.map((line) => line.trim().split(' ')[0]));
      for (const type of ['Title', 'H1', 'L', 'Table', 'Figure', 'Note', 'TOC', 'Link']) {
        expect(types).toContain(type);
      }
    },
  );

  it('whatever marks stand beside labels, links and notes', async () => {
    const marks = fc.string({ unit: fc.constantFrom('“', '”', '（', '）', '。', '、', 'A', '中') });
    const piece = fc.tuple(fc.constantFrom('text', 'link', 'note'), marks);
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 8 }),
        marks,
        async (parts, label) => {
          const written = parts.flatMap(([kind, text], at) => {
            if (kind === 'link') return [reference('l', text)];
            return kind === 'note' ? [note(`n${at}`, at + 1, 'footnote', text)] : inline(text);
          });
          await read(document(list('l', [label, written]), body('b', words(3))));
        },
      ),
      { numRuns: 30 },
    );
  });
});
