/** How lines of a text are joined, which depends on what it is written in. */
import { isHanOrMark } from '../core/characters.js';
import type { SourceFile } from '../core/position.js';

/** What the texts of a file are written in. */
export type Script = 'han' | 'latin';

export interface Written {
  readonly file: SourceFile;
  readonly script: Script;
}

/** Quotation marks that both scripts have; in Latin text they stand beside spaces. */
const SHARED_QUOTES = /[‘’“”]/u;

/**
 * What a fold between two texts becomes: nothing beside a Han character or full-width mark,
 * nothing where a space is typed already (a space at the end of a line would double), else one space.
 */
export function joint(before: string, after: string, script: Script): '' | ' ' {
  const sides = [LAST.exec(before)?.[0] ?? '', FIRST.exec(after)?.[0] ?? ''];
  return sides.some((side) => side === ' ' || isWide(side, script)) ? '' : ' ';
}

function isWide(character: string, script: Script): boolean {
  return isHanOrMark(character) && !(script === 'latin' && SHARED_QUOTES.test(character));
}

/** Whole code points, the last with the variation selectors that may follow a Han character. */
const FIRST = /^[^]/u;
const LAST = /\P{M}\p{M}*$/u;
