/** 由35%提高到42%: a verb with the level before and the level after. */
import { endOf, numbersOf, type PrintedNumber } from '../../numbers.js';
import type { Passage } from '../../passage.js';
import { FALLING, RISING } from '../../../core/directions.js';

export interface LevelPair {
  readonly from: PrintedNumber;
  readonly to: PrintedNumber;
  readonly verb: string;
  readonly rises: boolean;
}

const VERB = new RegExp(
  `(?<verb>(?<rising>${RISING.join('|')})|${FALLING.join('|')}|降)[到至]`,
  'g',
);

/** Where both levels stand in one clause, and 由 or 从 before the first. Ranks (第3位) are no levels. */
export function levelPairsOf(passage: Passage): readonly LevelPair[] {
  return [...passage.text.matchAll(VERB)].flatMap((match) => {
    const { verb = '', rising } = match.groups ?? {};
    const end = match.index + match[0].length;
    const numbers = numbersOf(passage).filter(
      ({ offset }) => !passage.text.slice(0, offset).endsWith('第'),
    );
    const to = numbers.find(({ offset }) => offset >= end);
    const from = numbers.findLast((number) => endOf(number) <= match.index);
    if (!from || !to) return [];
    const clause = passage.clauses.findLast(({ offset }) => offset <= match.index);
    const begin = passage.text.slice(clause?.offset, from.offset);
    const between = passage.text.slice(endOf(from), match.index);
    const behind = passage.text.slice(end, to.offset);
    const fits =
      /[由从][^、]*$/.test(begin) &&
      /^[^、，]{0,4}$/.test(between) &&
      /^(?:\d{4}年?[底末]?的?|目前的?|现在的?|了)?$/.test(behind);
    return fits ? [{ from, to, verb, rises: rising !== undefined }] : [];
  });
}
