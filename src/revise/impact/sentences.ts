/** The sentences of a passage that changed, before and after. */
import { hunks, widened, type Hunk } from './hunks.js';

export interface SentenceChange {
  readonly old: string;
  readonly new: string;
  /** What in them changed. */
  readonly hunks: readonly Hunk[];
}

const STOP = /[。；！？\n]/;

export function sentences(old: string, next: string): readonly SentenceChange[] {
  const small = hunks(old, next);
  const wide = widened(small, ({ old: { start, end } }) => ({
    before: start - sentenceStart(old, start),
    after: sentenceEnd(old, end) - end,
  }));
  return wide.map((sentence) => ({
    old: old.slice(sentence.old.start, sentence.old.end),
    new: next.slice(sentence.new.start, sentence.new.end),
    hunks: small
      .filter((hunk) => hunk.old.start >= sentence.old.start && hunk.old.end <= sentence.old.end)
      .map((hunk) => ({
        old: moved(hunk.old, sentence.old.start),
        new: moved(hunk.new, sentence.new.start),
      })),
  }));
}

function moved({ start, end }: Hunk['old'], by: number): Hunk['old'] {
  return { start: start - by, end: end - by };
}

function sentenceStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !STOP.test(text.charAt(start - 1))) start--;
  return start;
}

/** Behind the stop. What was taken out up to a stop has its end there. */
function sentenceEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !STOP.test(text.charAt(end))) end++;
  return Math.min(end + 1, text.length);
}
