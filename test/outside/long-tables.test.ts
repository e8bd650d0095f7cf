/** Long tables in Chinese, measured on the page: 200 rows, and merged cells over five pages. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Row, Table } from '../../src/doc/nodes.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { PdfFile, type PdfLine } from '../pdf/read-pdf.js';
import { strokesOf } from '../pdf/strokes.js';
import { body, cell, document, row, table } from '../support/build.js';
import { chineseFaces } from '../support/faces.js';
import { testHouseStyle } from '../support/house-style.js';

const { page, paragraphs } = testHouseStyle;
const { size, pitch } = paragraphs.tableFigure;
const left = page.left;
const width = page.width - page.left - page.right;
/** Of Tinos, in ems. */
const DIGIT = 1 / 2;
const MINUS = 333 / 1000;
/** Between Han and digits three sixteenths of an em stand at most. */
const GAP = (size * 3) / 16 + 0.05;
/** From the baseline up to the middle of the em square. */
const MIDDLE = 0.38 * size;

interface Printed {
  readonly lines: readonly PdfLine[];
  /** How high the rules stand that go through the last column, from the top down. */
  readonly rules: readonly number[];
}

async function print(given: Table): Promise<readonly Printed[]> {
  const doc = document(
    body('a', '2022年国民经济和社会发展计划草案见下表。'),
    given,
    body('b', '表后。'),
  );
  const file = new PdfFile(
    (await renderPdf(doc, testHouseStyle, chineseFaces(testHouseStyle))).bytes,
  );
  const right = left + width - 10;
  return file.pages.map((lines, at) => ({
    lines: lines.filter(({ y }) => y < page.height - page.bottom),
    rules: strokesOf(file, at)
      .level.filter((rule) => rule.from < right && rule.to > right)
      .map(({ y }) => y),
  }));
}

const text = (lines: readonly PdfLine[]): string => lines.map((line) => line.text).join('');

/** The lines between each rule and the next, without the caption above the first: head, then rows. */
function bands({ lines, rules }: Printed): readonly (readonly PdfLine[])[] {
  return rules.slice(1).map((below, at) => {
    const above = rules[at] ?? NaN;
    return lines.filter(({ y }) => y > above && y < below);
  });
}

/** How far the middle of a cell's text is from the middle between the rules of its row. */
function offCentre(lines: readonly PdfLine[], { rules }: Printed): number {
  const ys = lines.map(({ y }) => y);
  const middle = (Math.min(...ys) + Math.max(...ys)) / 2 - MIDDLE;
  const below = rules.findIndex((y) => y > middle);
  return middle - ((rules[below - 1] ?? NaN) + (rules[below] ?? NaN)) / 2;
}

describe('a table of 200 rows', () => {
  const columns = [
    { role: 'number', share: 1 },
    { role: 'name', share: 4 },
    { role: 'figure', share: 2 },
    { role: 'figure', share: 2 },
  ] as const;
  const FIGURES = [
    '8.5左右',
    '12.5',
    '同口径5.9',
    '≥96',
    '-7.1',
    '1300',
    '7',
    '以市下达指标为准',
    '—',
  ];
  const starts = [0, 1, 5, 7, 9].map((share) => left + (width * share) / 9);
  const rows = Array.from({ length: 200 }, (_, at): Row => {
    const long = at % 7 === 3 ? '，其中战略性新兴产业增加值占规模以上工业增加值比重' : '';
    const cells = [
      `${at + 1}`,
      `第${at + 1}项指标${long}`,
      FIGURES[at % 9] ?? '',
      FIGURES[(at + 4) % 9] ?? '',
    ];
    return at % 5 > 2 ? row('part', ['', ...cells.slice(1)]) : row('item', cells);
  });
  const head = row('head', ['序号', '指标名称', '2021年实际', '2022年预期']);
  let pages: readonly Printed[];
  beforeAll(async () => {
    pages = (
      await print(table('t', '表1：2022年国民经济和社会发展计划', columns, [head, ...rows]))
    ).filter(({ rules }) => rules.length > 0);
  });

  it('prints each row once, in order, between two rules of one page', () => {
    expect(pages.length).toBeGreaterThan(6);
    const printed = pages.flatMap((printed) => bands(printed).slice(1).map(text));
    expect(printed).toEqual(
      rows.map((given) => given.cells.map((each) => textIn(each.content)).join('')),
    );
  });

  it('has its caption and head on each page, as a continuation from the second on', () => {
    for (const [at, printed] of pages.entries()) {
      const above = printed.lines.filter(({ y }) => y < (printed.rules[0] ?? 0));
      const caption = `${at === 0 ? '' : '续'}表1：2022年国民经济和社会发展计划`;
      expect(text(above)).toMatch(new RegExp(`${caption}$`));
      expect(text(bands(printed)[0] ?? [])).toBe('序号指标名称2021年实际2022年预期');
    }
  });

  it('parts no row from the first of its parts, and leaves two rows on each page', () => {
    for (const printed of pages) {
      const [, first = []] = bands(printed);
      // A part has no number of its own.
      expect(first[0]?.text).toMatch(/^\d+$/);
      expect(bands(printed).length).toBeGreaterThan(2);
    }
  });

  it('has the points of a column below each other on all pages, whatever qualifies the figures', () => {
    for (const column of [2, 3]) {
      const points = new Set<number>();
      for (const printed of pages) {
        for (const band of bands(printed).slice(1)) {
          const inColumn = inside(band, starts[column], starts[column + 1]);
          const figure = inColumn.find((line) => /^-?\d/.test(line.text));
          if (figure === undefined) continue;
          const [, sign = '', whole = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(figure.text) ?? [];
          const ems = sign.length * MINUS + whole.length * DIGIT;
          points.add(Math.round((figure.x + ems * size) * 2) / 2);
          const [before] = inColumn.filter((line) => line.text === '同口径');
          if (before !== undefined)
            expect(Math.abs(before.x + 3 * size - figure.x)).toBeLessThan(GAP);
          const [behind] = inColumn.filter((line) => line.text === '左右');
          const end = figure.x + (ems + rest.replace('.', '').length * DIGIT + 1 / 4) * size;
          if (behind !== undefined) expect(Math.abs(behind.x - end)).toBeLessThan(GAP);
        }
      }
      expect([...points]).toHaveLength(1);
    }
  });

  it('has every cell in the middle of its row', () => {
    for (const printed of pages) {
      for (const band of bands(printed).slice(1)) {
        for (const column of [0, 1, 2, 3]) {
          const lines = inside(band, starts[column], starts[column + 1]);
          if (lines.length > 0) expect(Math.abs(offCentre(lines, printed))).toBeLessThan(0.5);
        }
      }
    }
  });
});

describe('merged cells over five pages', () => {
  const columns = [
    { role: 'name', share: 2 },
    { role: 'name', share: 4 },
    { role: 'figure', share: 2 },
    { role: 'figure', share: 2 },
  ] as const;
  const KINDS = [
    '工业强区',
    '体育旅游',
    '基础设施',
    '乡村振兴',
    '城市品质',
    '生态文明',
    '社会民生',
  ];
  const COUNTS = [3, 25, 12, 31, 8, 40, 20];
  const heads = [
    row('head', [cell('类别', 1, 2), cell('项目', 1, 2), cell('投资（万元）', 2, 1)]),
    row('head', ['总投资', '2022年计划']),
  ];
  const rows = KINDS.flatMap((kind, at) =>
    Array.from({ length: COUNTS[at] ?? 0 }, (_, index) => {
      const name = `${kind}项目${index + 1}号`;
      const money = index % 6 === 5 ? [cell('另行安排', 2, 1)] : [`${index + 100}.5`, `${index}`];
      const cells = [name, ...money];
      const role = index % 4 === 2 ? 'component' : 'item';
      return row(role, index === 0 ? [cell(kind, 1, COUNTS[at]), ...cells] : cells);
    }),
  );
  const edge = left + (width * 2) / 10;
  let pages: readonly Printed[];
  beforeAll(async () => {
    pages = (await print(table('t', '表2：2022年重点项目', columns, [...heads, ...rows]))).filter(
      ({ rules }) => rules.length > 0,
    );
  });
  const names = (printed: Printed): readonly PdfLine[] =>
    printed.lines.filter(
      ({ x, text: words }) => x > edge && KINDS.some((kind) => words.startsWith(`${kind}项`)),
    );

  it('lose no row and print none twice', () => {
    expect(pages.length).toBeGreaterThanOrEqual(5);
    const printed = pages.map(({ lines }) => text(lines)).join('');
    const found = printed.match(
      /(?<=[^）]|^)(工业强区|体育旅游|基础设施|乡村振兴|城市品质|生态文明|社会民生)项目\d+号/g,
    );
    expect(found).toEqual(
      KINDS.flatMap((kind, at) =>
        Array.from({ length: COUNTS[at] ?? 0 }, (_, index) => `${kind}项目${index + 1}号`),
      ),
    );
  });

  it('have the whole head and the caption on each page', () => {
    for (const [at, { lines }] of pages.entries()) {
      expect(text(lines)).toContain(`${at === 0 ? '' : '续'}表2：2022年重点项目`);
      for (const word of ['类别', '项目', '投资（万元）', '总投资'])
        expect(text(lines)).toContain(word);
    }
  });

  it('have their label on each page, in the middle of its rows there', () => {
    let repeated = 0;
    for (const printed of pages) {
      for (const kind of KINDS) {
        const here = names(printed).filter(({ text: words }) => words.startsWith(kind));
        const labels = printed.lines.filter((line) => line.x < edge && line.text === kind);
        expect(labels).toHaveLength(here.length > 0 ? 1 : 0);
        const [label] = labels;
        if (label === undefined) continue;
        repeated++;
        const ys = here.map(({ y }) => y);
        expect(label.y).toBeCloseTo((Math.min(...ys) + Math.max(...ys)) / 2, 0);
      }
    }
    expect(repeated).toBeGreaterThan(KINDS.length);
  });

  it('are closed at the foot of each page', async () => {
    const doc = document(table('t', '表2', columns, [...heads, ...rows]));
    const file = new PdfFile(
      (await renderPdf(doc, testHouseStyle, chineseFaces(testHouseStyle))).bytes,
    );
    for (const at of file.pages.keys()) {
      const { level, upright } = strokesOf(file, at);
      const foot = Math.max(...level.map(({ y }) => y));
      const lowest = level.filter(({ y }) => Math.abs(y - foot) < 0.01);
      expect(Math.min(...lowest.map(({ from }) => from))).toBeCloseTo(left, 0);
      expect(Math.max(...lowest.map(({ to }) => to))).toBeCloseTo(
        left + width - testHouseStyle.table.outerRule,
        1,
      );
      const covered = lowest.reduce((sum, { from, to }) => sum + to - from, 0);
      expect(covered).toBeGreaterThan(width - 3);
      const ends = Math.max(...upright.map(({ to }) => to));
      expect(Math.abs(ends - foot)).toBeLessThan(testHouseStyle.table.outerRule);
    }
  });

  it('part no row from its first component', () => {
    for (const printed of pages) {
      const [first] = names(printed);
      expect(first).toBeDefined();
      const after =
        first === undefined ? undefined : printed.lines[printed.lines.indexOf(first) + 1];
      // Components are every third of four.
      expect((Number(after?.text) - 1) % 4).not.toBe(2);
    }
  });

  it('leave every line of text within the frame of its page', () => {
    for (const { lines, rules } of pages) {
      const [top = 0] = rules;
      const bottom = rules.at(-1) ?? 0;
      const within = lines.filter(({ y }) => y > top && y < bottom);
      for (const { y } of within) {
        const below = rules.find((rule) => rule > y) ?? 0;
        expect(below - y).toBeGreaterThan(pitch - size);
      }
    }
  });
});

function inside(lines: readonly PdfLine[], from = NaN, to = NaN): readonly PdfLine[] {
  return lines.filter(({ x }) => x >= from && x < to);
}

function textIn(content: Row['cells'][number]['content']): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
}
