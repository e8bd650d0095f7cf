/** Indicators of a kind, of which prose speaks as a whole: 约束性指标全部完成. */
import type { IndicatorRow } from '../../../resolve/indicator-rows.js';
import { endOf } from '../../numbers.js';
import type { Stretch } from '../../stretches.js';
import type { Subject } from '../../subject.js';
import { namedRows } from './indicator-names.js';

export interface Group {
  /** In the passage. */
  readonly words: Stretch;
  /** Those with a number of their own: parts and companions go with them. */
  readonly rows: readonly IndicatorRow[];
}

const GROUP =
  /(?<list>[、等])?(?<words>(?<kind>约束性|预期性|主要|各项|所有|全部|其他|其余)(?:预期|计划|目标)*指标)$/;

/**
 * The kind that a subject ends with. A number before it (两项约束性指标) means those that are named, as does a
 * list without 等; what the sentence excepts (除…外，其他指标) is no member. 主要指标 are those of the table
 * where its caption calls them so.
 */
export function groupIn(
  subject: Subject,
  year: string,
  before: Stretch,
  sentence: Stretch,
): Group | undefined {
  const match = GROUP.exec(before.text);
  const { list, words = '', kind = '' } = match?.groups ?? {};
  if (match === null || list === '、') return undefined;
  if (kind === '主要' && !hasMainIndicators(subject)) return undefined;
  const front = before.text.slice(0, match.index);
  if (list === undefined && !/^(?:20\d\d年|全区|全县|我区|我县|预计|\s)*$/.test(front))
    return undefined;
  const rows = subject.indicators.rows(year).filter((row) => isOf(kind, row));
  const earlier = sentence.text.slice(0, before.offset - sentence.offset);
  const others = /其他|其余/.test(kind);
  const excepted = new Set(
    earlier
      .split(/[，：；]/)
      .filter((clause) => others || clause.startsWith('除'))
      .flatMap((clause) => namedRows(subject, year, clause.replace(EXCEPT, '')))
      .map(({ row }) => row),
  );
  if (others && excepted.size === 0) return undefined;
  return {
    words: { offset: endOf(before) - words.length, length: words.length, text: words },
    rows: rows.filter((row) => !excepted.has(row)),
  };
}

const EXCEPT = /^除了?|(?:以|之)?外$/g;

function isOf(kind: string, { number, indicator, entry }: IndicatorRow): boolean {
  const nature = entry.nature ?? indicator.nature;
  if (number === undefined) return false;
  if (kind === '约束性') return nature === 'obligatory';
  if (kind === '预期性') return nature === 'anticipatory';
  return true;
}

function hasMainIndicators({ passages }: Subject): boolean {
  return passages.some(({ kind, text }) => kind === 'caption' && text.includes('主要指标'));
}
