/** Tables that keep their columns in every word processor, and their head on every page. */
import { all, at, elements, styleOf, value, type Element } from '../read-docx.js';
import { partNamed, type Check } from './parts.js';

/** Word goes by the widths of cells, WPS by those of the grid. A cell that continues one above needs one above. */
export const gridMismatches: Check = (parts) =>
  all(partNamed(parts, 'word/document.xml'), 'w:tbl').flatMap((table, number) => {
    const grid = elements(at(table, 'w:tblGrid') ?? table, 'w:gridCol').map((column) =>
      Number(column.attributes['w:w']),
    );
    const faults: string[] = [];
    const fault = (row: number, what: string): void => {
      faults.push(`table ${number + 1}, row ${row + 1}: ${what}`);
    };
    let above: ReadonlyMap<number, Cell> = new Map();
    elements(table, 'w:tr').forEach((row, index) => {
      const cells = cellsOf(row);
      const filled = cells.reduce((sum, { columns }) => sum + columns, 0);
      if (filled !== grid.length) fault(index, `${filled} columns instead of ${grid.length}`);
      for (const { from, columns, width, merge } of cells) {
        const wanted = grid.slice(from, from + columns).reduce((sum, own) => sum + own, 0);
        if (width !== wanted) fault(index, `a cell ${width} wide where the grid is ${wanted}`);
        const over = above.get(from);
        if (merge === 'continue' && (over?.merge === undefined || over.columns !== columns)) {
          fault(index, 'a cell continues none');
        }
      }
      above = new Map(cells.map((cell) => [cell.from, cell]));
    });
    return faults;
  });

interface Cell {
  readonly from: number;
  readonly columns: number;
  readonly width: number;
  /** `restart`, `continue`, or undefined. */
  readonly merge: string | undefined;
}

function cellsOf(row: Element): readonly Cell[] {
  let from = 0;
  return elements(row, 'w:tc').map((cell) => {
    const merge = at(cell, 'w:tcPr', 'w:vMerge');
    const found = {
      from,
      columns: Number(value(cell, 'w:tcPr', 'w:gridSpan') ?? 1),
      width: Number(at(cell, 'w:tcPr', 'w:tcW')?.attributes['w:w']),
      merge: merge && (merge.attributes['w:val'] ?? 'continue'),
    };
    from += found.columns;
    return found;
  });
}

/** Rows of heads say that they stand again on each page, and no other row does, or Word repeats none. */
export const headsNotRepeated: Check = (parts) =>
  all(partNamed(parts, 'word/document.xml'), 'w:tbl').flatMap((table, number) =>
    elements(table, 'w:tr').flatMap((row, index) => {
      const isHead = all(row, 'w:p').every((cell) => styleOf(cell) === 'TableHead');
      const repeats = at(row, 'w:trPr', 'w:tblHeader') !== undefined;
      return isHead === repeats
        ? []
        : [`table ${number + 1}: row ${index + 1} ${isHead ? 'is not' : 'is'} repeated`];
    }),
  );
