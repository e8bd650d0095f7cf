/** The cell of a sheet → the text that it shows, or why it cannot be taken. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { ColumnKey } from './columns.js';
import type { CellPlace } from './cell-value.js';
import type { ReadCell } from './xlsx/read-workbook.js';
import { shownDate, shownNumber } from './xlsx/shown-number.js';

/** Untrimmed; `''` for a cell without content. */
export function cellText(
  cell: ReadCell | undefined,
  key: ColumnKey,
  place: CellPlace,
  since1904: boolean,
): string | Diagnostic {
  if (cell === undefined) return '';
  // What a formula comes to was worked out by another program, and perhaps long ago.
  if (cell.formula) return diagnostic('figures-formula', undefined, { ...place });
  const { text, format } = cell;
  switch (cell.type) {
    case 'text':
      return text;
    case 'number':
      if (key === 'on') {
        const day = shownDate(text, format, since1904);
        return day ?? diagnostic('figures-date', undefined, { ...place, found: text });
      }
      return shownNumber(text, format) ?? ambiguous(text, format, place);
    case 'boolean':
      return ambiguous(text === '1' ? 'TRUE' : 'FALSE', format, place);
    case 'error':
      return diagnostic('figures-cell-error', undefined, { ...place, found: text });
  }
}

function ambiguous(stored: string, format: string, place: CellPlace): Diagnostic {
  return diagnostic('figures-number-ambiguous', undefined, { ...place, stored, format });
}

/** `2022-01-05` of that, 2022/1/5 or 2022年1月5日; undefined where there is no such day. */
export function isoDate(text: string): string | undefined {
  const [, year, month = '', day = ''] =
    /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return date.toISOString().startsWith(iso) ? iso : undefined;
}
