/** Cells with spans fill a table exactly, or the row that does not is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillRows, type Span } from '../../src/core/cell-grid.js';

const span = (columns: number, rows = 1): Span => ({ columns, rows });

interface Tiling {
  readonly columns: number;
  readonly rows: readonly (readonly Span[])[];
}

/** A table cut at random into cells: wherever a place is free, a cell takes as much of what is free as chance has it. */
function tiling(columns: number, height: number, chance: readonly number[]): Tiling {
  const free = Array.from({ length: height }, () => Array.from({ length: columns }, () => true));
  let at = 0;
  const upTo = (most: number): number => 1 + ((chance[at++ % chance.length] ?? 0) % most);
  const rows = free.map((row, top) =>
    row.flatMap((_, left): Span[] => {
      if (row[left] !== true) return [];
      const room = row.slice(left).findIndex((isFree) => !isFree);
      const cell = span(upTo(room === -1 ? columns - left : room), upTo(height - top));
      for (const covered of free.slice(top, top + cell.rows))
        covered.fill(false, left, left + cell.columns);
      return [cell];
    }),
  );
  return { columns, rows };
}

const tilings = fc
  .tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 6 }),
    fc.array(fc.nat(5), { minLength: 1, maxLength: 40 }),
  )
  .map(([columns, height, chance]) => tiling(columns, height, chance));

const isSound = ({ columns, rows }: Tiling): boolean =>
  fillRows(rows, columns).every(({ filled, misfit }) => filled === columns && misfit === undefined);

describe('however a table is cut into cells', () => {
  test('its rows are sound', () => {
    fc.assert(
      fc.property(tilings, (table) => {
        expect(isSound(table)).toBe(true);
      }),
    );
  });

  test('one cell more, one less, or one that is larger is found', () => {
    fc.assert(
      fc.property(
        tilings,
        fc.nat(),
        fc.constantFrom('more', 'less', 'wider', 'longer'),
        (table, pick, how) => {
          const places = table.rows.flatMap((row, top) =>
            row.map((_, index) => [top, index] as const),
          );
          const [top, index] = places[pick % places.length] ?? [0, 0];
          const rows = table.rows.map((row, number) =>
            row.flatMap((cell, position): Span[] => {
              if (number !== top || position !== index) return [cell];
              const changed = {
                more: [cell, span(1)],
                less: [],
                wider: [span(cell.columns + 1, cell.rows)],
                longer: [span(cell.columns, cell.rows + 1)],
              };
              return changed[how];
            }),
          );
          expect(isSound({ columns: table.columns, rows })).toBe(false);
        },
      ),
    );
  });
});

test('a head of two rows: merged titles over their columns', () => {
  const fills = fillRows(
    [
      [span(1, 2), span(3), span(1, 2)],
      [span(1), span(1), span(1)],
    ],
    5,
  );
  expect(fills).toEqual([
    { starts: [0, 1, 4], filled: 5 },
    { starts: [1, 2, 3], filled: 5 },
  ]);
});
