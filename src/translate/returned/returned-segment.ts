/** A segment as it comes back from a translator, whatever the form of the file. */
import type { SourceRange } from '../../core/position.js';
import type { Mark } from '../mark.js';

export interface ReturnedSegment {
  readonly id: string;
  /** With its calls as they are written in texts; empty where nothing is translated. */
  readonly text: string;
  /** What the translator says of it, where that is as much as `translated`. */
  readonly claim?: 'translated' | 'reviewed';
  /** Undefined where the file has lost it. */
  readonly mark?: Mark;
  /** Why calls of the source are left out, by their number in the segment or their id. */
  readonly drops: ReadonlyMap<string, string>;
  readonly range: SourceRange;
}
