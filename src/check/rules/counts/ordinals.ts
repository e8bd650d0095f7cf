/** 一是, 二是; 第一，第二，; 其一，其二，: running numbers within the text. */
import { HAN_NUMERALS, readHanNumber } from '../../../quantity/han-numerals.js';
import type { Passage } from '../../passage.js';
import type { Stretch } from '../../stretches.js';

export interface Ordinal extends Stretch {
  readonly kind: string;
  readonly number: number;
  readonly passage: Passage;
}

/** At the beginning of a clause; 统一是, 排名第一 are none. */
const ORDINAL = new RegExp(
  `(?<=^|[。；：，、])(?:(?<is>[${HAN_NUMERALS}]{1,3})(?<kind>是|要(?![素点求道闻件领害]))|(?<nth>[第其])(?<rank>[${HAN_NUMERALS}]{1,3})(?=，))`,
  'gu',
);

export function ordinalsOf(passage: Passage): readonly Ordinal[] {
  return [...passage.text.matchAll(ORDINAL)].flatMap((match) => {
    const { is, kind, nth, rank } = match.groups ?? {};
    const number = readHanNumber(is ?? rank ?? '');
    if (number === undefined || number === 0) return [];
    const text = match[0];
    const place = { offset: match.index, length: text.length, text };
    return [{ ...place, kind: kind ?? nth ?? '', number, passage }];
  });
}
