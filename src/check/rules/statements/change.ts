/** Numbers that a verb of rising or falling stands before: 增长8.5%, 分别下降3%、5%. */
import { FALLING, RISING } from '../../../core/directions.js';
import { endOf, numbersOf, type PrintedNumber } from '../../numbers.js';
import type { Passage } from '../../passage.js';

export interface Change {
  readonly number: PrintedNumber;
  readonly verb: string;
  readonly rises: boolean;
  /** Where the verb stands. */
  readonly offset: number;
}

const VERB = new RegExp(`(?<verb>(?<rising>${RISING.join('|')})|${FALLING.join('|')})了?$`);
const LONGEST = 3;

/** The members of a list (20、10、27个百分点) have the verb of its first. 提高到 names a level, and is no change. */
export function changesOf(passage: Passage): readonly Change[] {
  if (!ANY.test(passage.text)) return [];
  const changes: Change[] = [];
  for (const number of numbersOf(passage)) {
    const before = passage.text.slice(Math.max(0, number.offset - LONGEST), number.offset);
    const { verb, rising } = VERB.exec(before)?.groups ?? {};
    const last = changes.at(-1);
    if (verb !== undefined) {
      const offset = passage.text.lastIndexOf(verb, number.offset);
      changes.push({ number, verb, rises: rising !== undefined, offset });
    } else if (
      last !== undefined &&
      isJoint(passage.text.slice(endOf(last.number), number.offset))
    ) {
      changes.push({ ...last, number });
    }
  }
  return changes;
}

const ANY = new RegExp([...RISING, ...FALLING].join('|'));

export function isJoint(text: string): boolean {
  return /^(?:、|和|及|以及|与)$/.test(text);
}
