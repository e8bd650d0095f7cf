/** What prose claims of indicators: that they reached their targets, or fell short, or grew. */
import type { IndicatorRow } from '../../../resolve/indicator-rows.js';
import { endOf, stretchAt } from '../../numbers.js';
import type { Stretch } from '../../stretches.js';
import type { Match, Subject } from '../../subject.js';
import type { Passage } from '../../passage.js';
import { namedRows, type NamedRow } from './indicator-names.js';
import { outcomeYears, type Outcome } from './outcome.js';
import { groupIn, type Group } from './indicator-groups.js';

export type Verdict = 'reached' | 'missed' | 'above' | 'below' | 'growing' | 'two-digit';

export interface Claim {
  readonly passage: Passage;
  /** 未达到预期目标. */
  readonly words: Stretch;
  readonly verdict: Verdict;
  /** 均, 全部. */
  readonly universal: boolean;
  readonly year: string;
  /** Those that it names, with places in the passage. */
  readonly named: readonly NamedRow[];
  /** Where it speaks of all indicators of a kind. */
  readonly group?: Group;
}

const ALL = '均|都|全部|全面|悉数|一律';
const OBJECT =
  '了?(?:全年|年度|年初|当年|既定|预定|确定的?|下达的?)*(?:预期目标|计划目标|目标任务|预期|目标|任务)(?!目标|任务|的|值|导向|之)';
const CLAIM = new RegExp(
  `(?<all>(?:${ALL})*)(?<not>未能?|没有|没能|尚未|仍未)?(?:如期|圆满|顺利|已)*(?:` +
    `(?<verb>超额完成|完成|达到|达成|实现|超过|超出|超|高于|好于|优于|低于|不及)${OBJECT}` +
    `|(?<=指标(?:${ALL}|未|未能)*)(?<bare>完成|达标)(?=较好|良好|[，。；、]|$)` +
    `|(?<=均|都|全部)(?:实现|保持)?(?<growth>正增长|两位数(?:以上)?增长))`,
  'g',
);

/** Plans and wishes claim nothing. */
const WISH =
  /力争|确保|争取|努力|力求|务必|必须|有望|保障|推动|(?<!日|就)将|(?<![主重需必纲])要|如果|基本|是否/;

export function claimsOf(subject: Subject): readonly Claim[] {
  const years = outcomeYears(subject);
  if (years.length === 0) return [];
  return [...subject.matches(CLAIM)].flatMap((match) => {
    const { passage, offset } = match;
    const sentence = stretchAt(passage.sentences, offset);
    const verdict = verdictOf(match);
    if (sentence === undefined || verdict === undefined) return [];
    const year = yearOf(sentence.text, years);
    if (year === undefined || WISH.test(clauseAt(passage, offset)?.text ?? '')) return [];
    const words = { offset, length: match.length, text: match.text };
    const universal = match.groups['all'] !== '' || match.groups['growth'] !== undefined;
    const claim = { passage, words, verdict, universal, year };
    for (const before of subjectsOf(passage, sentence, offset)) {
      const named = placed(namedRows(subject, year, before.text), before);
      const group = universal ? groupIn(subject, year, before, sentence) : undefined;
      if (named.length > 0 || group !== undefined)
        return [{ ...claim, named, ...(group && { group }) }];
    }
    return [];
  });
}

/** Whether a claim is true of an indicator; `undefined` where the data does not say. */
export function isTrue(verdict: Verdict, { order, reached, actual }: Outcome): boolean | undefined {
  switch (verdict) {
    case 'reached':
      return reached;
    case 'missed':
      return reached === undefined ? undefined : !reached;
    case 'above':
      return order === undefined ? undefined : order > 0;
    case 'below':
      return order === undefined ? undefined : order < 0;
    case 'growing':
      return actual?.number.value.gt(0);
    case 'two-digit':
      return actual?.number.value.gte(10);
  }
}

function verdictOf({ groups: { not, verb, bare, growth } }: Match): Verdict | undefined {
  if (growth !== undefined) return growth === '正增长' ? 'growing' : 'two-digit';
  if (bare !== undefined) return not === undefined ? 'reached' : 'missed';
  switch (verb) {
    case '完成':
    case '达到':
    case '达成':
    case '实现':
      return not === undefined ? 'reached' : 'missed';
    case '好于':
    case '优于':
    case '超额完成':
      return not === undefined ? 'reached' : undefined;
    case '低于':
    case '不及':
      return not === undefined ? 'below' : undefined;
    default:
      return not === undefined ? 'above' : undefined;
  }
}

/** The year of the report, or that which the sentence names; of another year nothing is known. */
function yearOf(sentence: string, years: readonly string[]): string | undefined {
  const named = [...sentence.matchAll(/(\d{4})年/g)].map(([, year = '']) => year);
  return named.length === 0 ? years.at(-1) : named.findLast((year) => years.includes(year));
}

/** What stands before the claim in its clause; where that is nothing but its verb, the clause before. */
function subjectsOf(passage: Passage, sentence: Stretch, offset: number): readonly Stretch[] {
  const clause = clauseAt(passage, offset);
  if (clause === undefined) return [];
  const own = part(passage, clause.offset, offset);
  if (!/^(?:分别|也|已|但|且|仍|大幅|明显|略|、)*$/.test(own.text)) return [own];
  const before = clauseAt(passage, clause.offset - 1);
  return before === undefined || before.offset < sentence.offset
    ? []
    : [part(passage, before.offset, endOf(before) - 1)];
}

function placed(named: readonly NamedRow[], { offset }: Stretch): readonly NamedRow[] {
  return named.map(({ row, name }) => ({ row, name: { ...name, offset: name.offset + offset } }));
}

function clauseAt(passage: Passage, offset: number): Stretch | undefined {
  return stretchAt(passage.clauses, offset);
}

function part(passage: Passage, start: number, end: number): Stretch {
  return { offset: start, length: end - start, text: passage.text.slice(start, end) };
}

/** All indicators that a claim speaks of, each once. */
export function rowsOf({ named, group }: Claim): readonly IndicatorRow[] {
  return [...new Set([...named.map(({ row }) => row), ...(group?.rows ?? [])])];
}
