/** Labels that are typed, since Word's own count does not come to them: in each state of a redline, its own. */
import type { ParagraphChild } from 'docx';
import type { Context } from './context.js';
import { runs } from './runs.js';
import { eitherRuns } from './tracked.js';

/** A label as typed in the old state and in the new one; empty where Word counts, or where there is none. */
export interface TypedLabel {
  readonly old: string;
  readonly new: string;
}

/** `end` parts each from the words behind it. */
export function labelRuns(
  label: TypedLabel,
  end: readonly ParagraphChild[],
  { language, change }: Pick<Context, 'language' | 'change'>,
): readonly ParagraphChild[] {
  const typed = (text: string): readonly ParagraphChild[] =>
    text === '' ? [] : [...runs(text, language), ...end];
  return eitherRuns(typed(label.old), typed(label.new), label.old === label.new, change);
}
