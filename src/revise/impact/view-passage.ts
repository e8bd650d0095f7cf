/** A passage that changed, in words: where it stands, what about it changed, its sentences before and after. */
import type { PassageChange } from './compare-passages.js';
import type { PrintedImpact } from './impact.js';
import type { Passage } from './passages.js';
import { sentences, type SentenceChange } from './sentences.js';
import { locationText, type Say } from './words.js';

export interface PassageView {
  readonly place: string;
  /** Whether figures or words changed. */
  readonly what: string;
  readonly sentences: readonly SentenceChange[];
}

export function passageView(
  change: PassageChange,
  printed: PrintedImpact | undefined,
  say: Say,
): PassageView {
  const { old, new: next, figures, inWords } = change;
  const own = next ?? old;
  const at = printed?.places.get(change);
  const place = [
    ...(at === undefined ? [] : [locationText(at, say)]),
    ...(own === undefined ? [] : [placeOf(own, say)]),
  ];
  return {
    place: place.join(' · '),
    what: say(figures.length === 0 ? 'inWords' : inWords ? 'inBoth' : 'inFigures'),
    sentences: sentences(old?.text ?? '', next?.text ?? ''),
  };
}

function placeOf({ kind, block, cell }: Passage, say: Say): string {
  const words = [cell?.row, cell?.column].filter((one) => one !== undefined && one !== '');
  return [`${say(kind)} ${block}`, ...words].join(' · ');
}
