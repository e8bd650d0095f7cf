/** Indicators by what prose calls them: their names, or as much of one as fits no other. */
import type { IndicatorRow } from '../../../resolve/indicator-rows.js';
import { membersOf } from '../../listed.js';
import type { Stretch } from '../../stretches.js';
import type { Subject } from '../../subject.js';

export interface NamedRow {
  readonly row: IndicatorRow;
  /** In the text that was looked at. */
  readonly name: Stretch;
}

/** Words before a name that leave it the same. 全市 would make it another. */
const BEFORE = /^(?:其中|预计|同时|此外|全年|全区|全县|全旗|我区|我县|全域|而|但|且|\d{4}年)+/;
/** What may follow a name in a list of indicators: its number, and what it is called with the others. */
const BEHIND = [
  /(?:未能?|没有|尚未|均|都|全部)*(?:完成|达到|实现|超过|超额|高于|低于|好于|优于).*$/,
  /(?:分别|均|都|全部|也|已)+$/,
  /等[^等]*$/,
  /(?:[\d两二三四五六七八九十]+[个项])?(?:主要|约束性|预期性|预期)*指标$/,
  /(?:同比|比上年|较上年)?(?:增长|下降|增加|减少|达到|达|为|完成|实现)?(?:同口径|约|近|超过|超)*-?\d[\d.]*[^\d]*$/,
  /(?:同口径|同比)?(?:增长|下降)?$/,
];
/** Shorter words are parts of too many names. */
const SHORTEST = 2;

/** The indicators of a year that a list names, in its order; what it names besides is left out. */
export function namedRows(subject: Subject, year: string, list: string): readonly NamedRow[] {
  const rows = subject.indicators.rows(year);
  return membersOf(list).flatMap((member) => {
    const whole = rowOf(rows, member);
    if (whole !== undefined) return [whole];
    return joined(member).flatMap((part) => rowOf(rows, part) ?? []);
  });
}

/** A及B as A and B. */
function joined({ offset, text }: Stretch): readonly Stretch[] {
  let start = 0;
  return text.split(/(以及|[及和与])/).flatMap((part, index) => {
    const stretch = { offset: offset + start, length: part.length, text: part };
    start += part.length;
    return index % 2 === 0 ? [stretch] : [];
  });
}

function rowOf(rows: readonly IndicatorRow[], member: Stretch): NamedRow | undefined {
  const front = BEFORE.exec(member.text)?.[0].length ?? 0;
  let word = member.text.slice(front);
  for (const tail of [undefined, ...BEHIND]) {
    if (tail !== undefined) word = word.replace(tail, '');
    const row = find(rows, word);
    if (row === undefined) continue;
    return { row, name: { offset: member.offset + front, length: word.length, text: word } };
  }
  return undefined;
}

/** By the whole name, or by its beginning or end where only one name has it. */
function find(rows: readonly IndicatorRow[], word: string): IndicatorRow | undefined {
  const exact = rows.find(({ name }) => name === word);
  if (exact !== undefined || word.length < SHORTEST) return exact;
  const alike = rows.filter(({ name }) => name.startsWith(word) || name.endsWith(word));
  return alike.length === 1 ? alike[0] : undefined;
}
