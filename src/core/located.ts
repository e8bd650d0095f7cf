/** Data whose parts can be asked where they were written, without knowing in which format. */
import type { SourceRange } from './position.js';

/** Keys and indices from the root, as zod reports them. */
export type DataPath = readonly (string | number)[];

/** The value at a path, or the key before it. */
export type LocateTarget = 'value' | 'key';

/** A text as it is meant, with the way back to how it was written. */
export interface LocatedText {
  readonly text: string;
  /** The whole as written, quotation marks included. */
  readonly range: SourceRange;
  /** Where a part of `text` was written: offset and length in UTF-16 units of `text`; of length 0, a place between. */
  at(offset: number, length: number): SourceRange;
}

export interface Located {
  /** Where a path leads. One that leads nowhere gives the nearest ancestor that exists; what has no key gives its value. */
  locate(path: DataPath, target: LocateTarget): SourceRange;
  /** The text at a path, or undefined where there is none. */
  scalarAt(path: DataPath): LocatedText | undefined;
}
