/** Statuses by the words that stand for them in a sheet: what an edition prints for them (—) does not tell them apart. */
import type { StatusWording } from '../quantity/print.js';
import { STATUSES, type Status } from '../quantity/quantity.js';

const WORDS: Readonly<Record<Status, string>> = {
  'target-not-set': '尚未下达目标',
  'set-by-superior': '以上级下达为准',
  suspended: '暂不执行',
  'no-outcome-yet': '尚无结果',
};

export function statusWord(status: Status): string {
  return WORDS[status];
}

export function statusOf(word: string): Status | undefined {
  return STATUSES.find((status) => WORDS[status] === word);
}

/** For messages: `尚未下达目标、以上级下达为准…` */
export const STATUS_WORDS = Object.values(WORDS).join('、');

/** How statuses print within a sentence. */
export const PRINTED_STATUSES: StatusWording = {
  'target-not-set': '—',
  'set-by-superior': '—',
  suspended: '—',
  'no-outcome-yet': '—',
};
