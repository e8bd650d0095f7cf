/** Where a line may end between two units (CLREQ 3.1.3, 3.1.4). */
import { mayBeginLine, mayEndLine } from './characters.js';
import type { Unit } from './units.js';

export type Break = 'may' | 'must' | 'never';

/** `withinFigure` says whether what is on both sides is one figure. */
export function breakBetween(before: Unit, after: Unit, withinFigure: boolean): Break {
  if (before.endsLine) return 'must';
  if (after.kind === 'space') return 'never';
  if (before.binds === 'both' || after.binds !== undefined) return 'never';
  if (withinFigure) return 'never';
  if (!mayEndLine(lastOf(before.text), before.kind)) return 'never';
  if (!mayBeginLine(firstOf(after.text), after.kind)) return 'never';
  if (before.hyphen !== undefined) return 'may';
  // One word in two looks; a compound has been cut behind its hyphen.
  if (before.kind === 'latin' && after.kind === 'latin') {
    return /\p{L}-$/u.test(before.text) && /^\p{L}/u.test(after.text) ? 'may' : 'never';
  }
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
