/** Where a piece of text came from: files hold their text, ranges are offsets, lines are computed on demand. */

/** A text that was read. `path` is relative to the working folder, with forward slashes: it is what people are shown. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(path: string, text: string) {
    this.path = path;
    this.text = text;
  }

  /** Line and column of an offset, both from 1; the column counts UTF-16 units, as editors do. */
  positionAt(offset: number): Position {
    const starts = (this.#lineStarts ??= lineStarts(this.text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }
}

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file, `start` inclusive, `end` exclusive, in UTF-16 units from the start of its text. */
export interface SourceRange {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

export function range(file: SourceFile, start: number, end: number): SourceRange {
  return { file, start, end: Math.max(start, end) };
}

/** The place that stands for a whole file: its beginning. */
export function startOf(file: SourceFile): SourceRange {
  return range(file, 0, 0);
}

/** `content/plan/figures.yaml:12`, as editors and terminals open it. */
export function lineText({ file, start }: SourceRange): string {
  return `${file.path}:${file.positionAt(start).line}`;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
