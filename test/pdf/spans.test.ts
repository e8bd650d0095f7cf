/** Cells over several columns and rows: drawn as one, and nothing lost where their table breaks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Row } from '../../src/doc/nodes.js';
import { body, cell, document, row, table } from '../support/build.js';
import { testHouseStyle } from '../support/house-style.js';
import { filled, find, pagesOf, render, textOf, withinType } from './rendering.js';

const columns = [
  { role: 'name', share: 1 },
  { role: 'name', share: 1 },
  { role: 'figure', share: 1 },
  { role: 'figure', share: 1 },
] as const;
const { page, table: rules, paragraphs } = testHouseStyle;
const width = page.width - page.left - page.right;
/** From one row of a single line to the next. */
const step = paragraphs.tableName.pitch + 2 * rules.paddingVertical + rules.innerRule;

const heads = [
  row('head', [cell('UNIT', 1, 2), cell('NAME', 1, 2), cell('MONEY', 2, 1)]),
  row('head', ['PLAN', 'DONE']),
];

describe('a head of two rows', () => {
  const lines = pagesOf(
    table('t', 'CAPTION', columns, [...heads, row('item', ['A', 'B', 'C', 'D'])]),
  ).then(([first = []]) => first);

  it('sets a cell over two columns in the middle of both', async () => {
    const { x } = find(await lines, 'MONEY');
    const centre = page.left + (width * 3) / 4;
    // M, O, N, E, Y of Tinos.
    const half = ((889 + 722 + 722 + 611 + 722) * paragraphs.tableHead.size) / 2000;
    expect(Math.abs(x + half - centre)).toBeLessThan(1);
  });

  it('sets a cell over two rows between their lines', async () => {
    const found = await lines;
    const [upper, lower] = [find(found, 'MONEY').y, find(found, 'PLAN').y];
    expect(lower - upper).toBeCloseTo(step, 1);
    expect(find(found, 'UNIT').y).toBeCloseTo((upper + lower) / 2, 1);
  });

  it('reads from left to right and from top to bottom', async () => {
    expect(textOf(await lines)).toBe('CAPTION UNIT NAME MONEY PLAN DONE A B C D');
  });
});

/** How high on the page horizontal rules stand that begin where this column does. */
async function rulesFrom(column: number, ...rows: readonly Row[]): Promise<number[]> {
  const file = await render(document({ ...table('t', '', columns, rows), caption: [] }));
  const strokes = /([\d.]+) ([\d.]+) m\n([\d.]+) ([\d.]+) l/g;
  const left = page.left + (width * column) / columns.length;
  return [...file.content(0).matchAll(strokes)]
    .map(([, ...ends]) => ends.map(Number))
    .filter(([x1 = 0, y1 = 0, , y2 = 0]) => y1 === y2 && Math.abs(x1 - left) < 1)
    .map(([, y = 0]) => y);
}

it('draws no rule through a cell over two rows, and one beside it', async () => {
  const first = row('item', ['A', 'B', 'C', 'D']);
  const plain = [first, row('item', ['E', 'F', 'G', 'H'])];
  const merged = [row('item', [cell('A', 1, 2), 'B', 'C', 'D']), row('item', ['F', 'G', 'H'])];
  const [top = 0, between = 0, bottom = 0] = await rulesFrom(0, ...plain);
  expect(between - top).toBeCloseTo(step + rules.outerRule / 2 - rules.innerRule / 2, 0);
  expect(await rulesFrom(0, ...merged)).toEqual([top, bottom]);
  expect(await rulesFrom(1, ...merged)).toEqual([top, between, bottom]);
});

describe('a label over rows', () => {
  it('that has more lines than they makes them higher', async () => {
    const long = 'LABEL '.repeat(30).trim();
    const [lines = []] = await pagesOf(
      table('t', '', columns, [
        row('item', [cell(long, 1, 2), 'B', 'C', 'D']),
        row('item', ['E', 'F', 'G']),
        row('item', ['LAST', 'H', 'I', 'J']),
      ]),
    );
    const labels = lines.filter((line) => line.text.includes('LABEL'));
    const bottom = Math.max(...labels.map((line) => line.y));
    expect(labels.length).toBeGreaterThan(4);
    expect(find(lines, 'LAST').y - bottom).toBeGreaterThanOrEqual(step - 1);
    expect(find(lines, 'E').y).toBeLessThan(bottom);
  });

  it('that has more lines than a part of its rows has room for stands where it has room', async () => {
    const words = Array.from({ length: 12 }, (_, at) => `LABEL${at}`);
    let parted = 0;
    for (let before = 0; before < 22; before++) {
      const pages = await pagesOf(
        ...filled(before),
        table('t', '', columns, [
          row('item', [cell(words.join(' '), 1, 8), 'B0', 'C', 'D']),
          ...Array.from({ length: 7 }, (_, at) => row('item', [`B${at + 1}`, 'C', 'D'])),
        ]),
      );
      const shown = pages.filter((lines) => textOf(lines).includes('LABEL'));
      const withRows = pages.filter((lines) => /\bB\d/.test(textOf(lines)));
      if (withRows.length > 1) parted++;
      expect(shown.length).toBeGreaterThan(0);
      for (const lines of shown) {
        expect(textOf(lines).match(/LABEL\d+/g)).toEqual(words);
        const ys = lines.filter(({ text }) => /^B\d$/.test(text)).map(({ y }) => y);
        const labels = lines.filter(({ text }) => text.includes('LABEL')).map(({ y }) => y);
        expect(Math.min(...labels)).toBeGreaterThan(Math.min(...ys) - step / 2);
        expect(Math.max(...labels)).toBeLessThan(Math.max(...ys) + step / 2);
      }
    }
    expect(parted).toBeGreaterThan(0);
  });

  it.each([10, 25, 80])(
    'of %i rows is printed once on each page, what is beside it once',
    async (rows) => {
      const content = Array.from({ length: rows }, (_, at) => [`B${at}`, `C${at}`, `D${at}`]);
      const [first = [], ...others] = content;
      const pages = await pagesOf(
        ...filled(12),
        table('t', 'CAPTION', columns, [
          ...heads,
          row('item', [cell('LABEL', 1, rows), ...first]),
          ...others.map((cells) => row('item', cells)),
        ]),
      );
      const text = pages.map(textOf).join(' ');
      for (const lines of pages) {
        const hasRows = /\bB\d+/.test(textOf(lines));
        expect(textOf(lines).match(/LABEL/g) ?? []).toHaveLength(hasRows ? 1 : 0);
        if (!hasRows) continue;
        // In the middle of its rows there, and read before the first of them.
        const ys = lines.filter((line) => /^B\d+$/.test(line.text)).map((line) => line.y);
        const middle = (Math.min(...ys) + Math.max(...ys)) / 2;
        expect(find(lines, 'LABEL').y).toBeCloseTo(middle, 1);
        expect(textOf(lines)).toMatch(/LABEL B\d+ C\d+ D/);
      }
      for (const letter of ['B', 'C', 'D']) {
        const found = text.match(new RegExp(`\\b${letter}\\d+`, 'g'));
        expect(found).toEqual(Array.from({ length: rows }, (_, at) => `${letter}${at}`));
      }
    },
  );
});

/** Rows of four columns, in which groups of rows share their first cell, and some cells go over two columns. */
const groups = fc.array(
  fc.record({
    rows: fc.integer({ min: 1, max: 12 }),
    wide: fc.boolean(),
    lines: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 1, maxLength: 12 },
);

it('loses nothing and prints nothing twice, however cells are merged and pages fall', async () => {
  await fc.assert(
    fc.asyncProperty(groups, fc.integer({ min: 0, max: 21 }), async (given, before) => {
      const rows = given.flatMap(({ rows: count, wide, lines }, group) =>
        Array.from({ length: count }, (_, at) => {
          const name = `R${group}x${at}`;
          const long = Array.from({ length: lines }, () => 'MUCH TEXT IN ONE CELL').join(' ');
          const last = wide ? [cell(`V${name}`, 2, 1)] : [`V${name}`, `Y${name}`];
          const cells = [`${name} ${long}`, ...last];
          return row('item', at === 0 ? [cell(`G${group}x`, 1, count), ...cells] : cells);
        }),
      );
      const expected = given.flatMap(({ rows: count, wide }, group) => [
        ...Array.from({ length: count }, (_, at) => at).flatMap((at) =>
          (wide ? ['R', 'VR'] : ['R', 'VR', 'YR']).map((letter) => `${letter}${group}x${at}`),
        ),
      ]);
      const blocks = [
        ...filled(before),
        table('t', 'CAPTION', columns, [...heads, ...rows], ['NOTE']),
      ];
      const pages = await pagesOf(...blocks, body('after', 'AFTER'));
      const text = pages.map(textOf).join(' ');
      expect(text.match(/\b[VY]?R\d+x\d+(?=\s|$)/g)?.toSorted()).toEqual(expected.toSorted());
      // Each page has the labels of the rows that stand on it, once each.
      for (const lines of pages.map(textOf)) {
        const ofRows = [...lines.matchAll(/\bR(\d+)x\d+(?=\s|$)/g)].map(
          ([, group]) => `G${group}x`,
        );
        const labels = lines.match(/\bG\d+x(?=\s|$)/g) ?? [];
        expect(labels.toSorted()).toEqual([...new Set(ofRows)].toSorted());
      }
      expect(text).toMatch(/NOTE( FILL)* AFTER$/);
      // The repeated head is whole on each page of the table.
      const headed = pages.map(textOf).filter((lines) => /\bV?R\d+x\d/.test(lines));
      for (const lines of headed) expect(lines).toContain('UNIT NAME MONEY PLAN DONE');
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('breaks a row that is higher than a page, and prints all of it', async () => {
  const words = Array.from({ length: 1500 }, (_, at) => `W${at}`);
  const { pages } = await render(
    document(
      table('t', 'CAPTION', columns, [
        ...heads,
        row('item', ['A', words.join(' '), 'C', 'D']),
        row('item', ['E', 'F', 'G', 'H']),
      ]),
    ),
  );
  const text = pages.map((lines) => textOf(withinType(lines))).join(' ');
  expect(text.match(/\bW\d+/g)).toEqual(words);
  expect(text).toMatch(/E F G H$/);
});
