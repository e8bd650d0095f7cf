/** What stands in a table, a line for each row, so that messages show the row and its words as they show lines of other files. */
import { range, SourceFile, type SourceRange } from '../../core/position.js';
import type { ReadRow } from './read-rows.js';

export interface Transcript {
  /** Its lines bear the numbers that the rows were handed out with. */
  readonly file: SourceFile;
  readonly rangeOf: (row: ReadRow) => SourceRange;
}

/** No table has more rows; a number above it is none of ours. */
export const MOST_ROWS = 100_000;

export function transcribe(path: string, rows: readonly ReadRow[]): Transcript {
  const last = Math.max(0, ...rows.map(({ number }) => (number > MOST_ROWS ? 0 : number)));
  const numbers = new Map<ReadRow, number>();
  const lines: string[] = Array.from({ length: last }, () => '');
  for (const row of rows) {
    const { number } = row;
    // One that is there a second time, or whose number is gone, stands below all others.
    const isFree = number > 0 && number <= MOST_ROWS && lines[number - 1] === '';
    const at = isFree ? number : lines.length + 1;
    lines[at - 1] = textOf(row);
    numbers.set(row, at);
  }
  const file = new SourceFile(path, lines.join('\n'));
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return {
    file,
    rangeOf: (row) => {
      const at = numbers.get(row) ?? 1;
      const start = starts[at - 1] ?? 0;
      return range(file, start, start + (lines[at - 1] ?? '').length);
    },
  };
}

function textOf({ id = '—', target }: ReadRow): string {
  return `${id}  ${target.text.replace(/\s+/g, ' ')}`.trim();
}
