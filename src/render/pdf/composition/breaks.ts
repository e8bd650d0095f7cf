/** Where a line may end between two units (CLREQ 3.1.3, 3.1.4). */
import { mayBeginLine, mayEndLine, type Region } from './characters.js';
import type { Unit } from './units.js';
import { isSeam } from './words.js';

export type Break = 'may' | 'must' | 'never';

/** `withinFigure` says whether what is on both sides is one figure. */
export function breakBetween(
  before: Unit,
  after: Unit,
  withinFigure: boolean,
  region: Region,
): Break {
  if (before.endsLine) return 'must';
  if (after.kind === 'space') return 'never';
  if (before.binds === 'both' || after.binds !== undefined) return 'never';
  if (withinFigure) return 'never';
  // Parts of a word: it has been cut where a line may end, or has two looks.
  if (before.kind === 'latin' && after.kind === 'latin') {
    if (before.hyphen !== undefined) return 'may';
    return isSeam(before.text, after.text, region) ? 'may' : 'never';
  }
  if (!mayEndLine(lastOf(before.text), before.kind)) return 'never';
  if (!mayBeginLine(firstOf(after.text), after.kind)) return 'never';
  return 'may';
}

export function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}

export function lastOf(text: string): string {
  const low = text.codePointAt(text.length - 1) ?? 0;
  const isPair = low >= 0xdc00 && low <= 0xdfff && text.length > 1;
  return isPair ? text.slice(-2) : text.slice(-1);
}
