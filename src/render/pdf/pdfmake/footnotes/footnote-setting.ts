/** What the layout is told about the footnotes of a document. */
import type { TextNode } from '../nodes.js';

export interface FootnoteSetting {
  /** By the id that runs carry as `footnote`; the run of each note's label carries it too. */
  readonly notes: ReadonlyMap<string, TextNode>;
  /** Whether the marks of each page begin at 1; else all print as they are written. */
  readonly restarts: boolean;
  /** As wide for any number as what stands in its place while lines are broken. */
  readonly mark: (number: number) => string;
  /** Between text and notes, in points; the rule stands in its middle. */
  readonly gap: number;
  /** Of the rule: in points, and in parts of the measure; above what goes on from the page before it fills the measure. */
  readonly rule: { readonly width: number; readonly share: number };
  /** What notes from the page before leave to the text, in points. */
  readonly leastText: number;
}

export const NO_FOOTNOTES: FootnoteSetting = {
  notes: new Map(),
  restarts: false,
  mark: String,
  gap: 0,
  rule: { width: 0, share: 0 },
  leastText: 0,
};
