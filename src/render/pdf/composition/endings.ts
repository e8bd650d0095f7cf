/** What the ends of lines cost, beside what is done to their gaps: hyphens, and last lines of next to nothing. */
import type { CharacterClass } from './characters.js';
import type { Unit } from './units.js';

/** Gaps all grown by ⅛ em cost 10,000; nothing but a line that is not filled costs more than what is forbidden. */
const COST = {
  /** A last line of one character, or of one short word. */
  lonely: 40_000,
  /** A hyphen of ours. */
  hyphen: 2_500,
  /** One before the last line of a paragraph, or a third in a row. */
  badHyphen: 1e12,
};
/** Letters of a word that may be a last line by itself. */
const WORD = 4;
/** Lines in a row that may end in a hyphen, ours or a compound's. */
export const MOST_HYPHENS = 2;

export interface Ending {
  /** Lines in a row that end in a hyphen, this the last of them; no more than `MOST_HYPHENS` are told apart. */
  readonly hyphens: number;
  readonly cost: number;
}

/** Of the line of units `from` up to, not including, `to`, behind one with so many hyphens. */
export function endingOf(
  units: readonly Unit[],
  { from, to, isLast }: { readonly from: number; readonly to: number; readonly isLast: boolean },
  hyphensBefore: number,
): Ending {
  const last = units[to - 1];
  const ours = units[from - 1]?.hyphen !== undefined;
  if (isLast || last === undefined) {
    const lonely = from > 0 && isLonely(units, from, to) ? COST.lonely : 0;
    return { hyphens: 0, cost: lonely + (ours ? COST.badHyphen : 0) };
  }
  if (!endsInHyphen(last)) return { hyphens: 0, cost: 0 };
  const hyphen = last.hyphen === undefined ? 0 : COST.hyphen;
  if (hyphensBefore < MOST_HYPHENS) return { hyphens: hyphensBefore + 1, cost: hyphen };
  return { hyphens: MOST_HYPHENS, cost: hyphen + COST.badHyphen };
}

function endsInHyphen({ kind, text, hyphen }: Unit): boolean {
  return hyphen !== undefined || (kind === 'latin' && text.endsWith('-'));
}

/** Whether a line has one character, or one short word behind others, beside marks. */
function isLonely(units: readonly Unit[], from: number, to: number): boolean {
  const line = units.slice(from, to);
  const text = line.map((unit) => (isText(unit.kind) ? unit.text : '')).join('');
  const isWord = units[from - 1]?.kind === 'space' && line.every(({ kind }) => kind === 'latin');
  if (isWord) return (text.match(/[\p{L}\p{N}]/gu) ?? []).length < WORD;
  return Array.from(text).length <= 1;
}

function isText(kind: CharacterClass): boolean {
  return kind === 'han' || kind === 'latin' || kind === 'symbol';
}
