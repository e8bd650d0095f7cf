/** Statements of prose: the words before each figure, read as a name, a verb and a year. */
import { COUNT, RATIO, type UnitRegister } from '../../quantity/units.js';
import type { Passage } from '../passage.js';
import { printedFigures, type PrintedFigure } from '../printed-figures.js';
import { readLabel, withoutLead } from './names.js';
import { turned, type Statement } from './statement.js';
import { yearIn } from './years.js';

export interface ProseContext {
  readonly units: UnitRegister;
  /** Of the section. */
  readonly year: string;
  /** Of the report's date: what is said of it and later is wanted, not reached. */
  readonly present: string;
  /** The country, and regions around the report's own. */
  readonly elsewhere: RegExp;
}

export function proseStatements(passage: Passage, context: ProseContext): readonly Statement[] {
  if (!/\d/.test(passage.text)) return [];
  return passage.sentences.flatMap((sentence) =>
    sentenceStatements(passage, sentence.offset, printedFigures(passage, sentence), context),
  );
}

function sentenceStatements(
  passage: Passage,
  start: number,
  written: readonly PrintedFigure[],
  context: ProseContext,
): readonly Statement[] {
  const statements: Statement[] = [];
  let previous = start;
  // What a bare 增长8.5% goes on about.
  let subject: Named | undefined;
  for (const item of written) {
    const words = wordsBefore(passage.text, start, previous, item.offset);
    previous = item.offset + item.length;
    const named = isBlocked(words, context) ? undefined : nameOf(words, item, subject, context);
    subject = named;
    if (named === undefined || !endsItsPart(passage.text, previous)) continue;
    const { year = context.year } = yearIn(words.sentence, words.label);
    statements.push({
      ...named,
      ...{ year, text: item.text, source: 'prose', words: words.clause },
      range: passage.place(item),
      ...(item.id !== undefined && { id: item.id }),
      ...roleIn(words.sentence, year, context.present),
    });
  }
  return statements;
}

/** What stands before a figure, from three places on: each is the end of the one before it. */
interface Words {
  /** From the last 。: what opens it holds behind ； too. */
  readonly sentence: string;
  /** From the last ，, ： or ；. */
  readonly clause: string;
  /** From the last 、 or figure. */
  readonly label: string;
}

function wordsBefore(text: string, start: number, previous: number, end: number): Words {
  const sentence = text.slice(lastOf('。！？', text.slice(0, start)) + 1, end);
  const part = text.slice(start, end);
  const clause = part.slice(lastOf('，：', part) + 1);
  const between = text.slice(previous, end);
  return { sentence, clause, label: between.slice(lastOf('，：、', between) + 1) };
}

function lastOf(marks: string, text: string): number {
  return Math.max(...Array.from(marks, (mark) => text.lastIndexOf(mark)));
}

/** Part of a year, or several: its figures are others than the year's. */
const OTHER_PERIOD =
  /[上下]半年|季度|\d月|去年|上年(?!增长|下降)|同期|期间|(?<!今年)以来|[两三四五]年|截至|[与同比较]20\d\d年/;

/** Figures of somewhere or sometime else, or of several things together. */
function isBlocked({ sentence, clause }: Words, { elsewhere }: ProseContext): boolean {
  const opening = /^[^，：]*[，：]/.exec(sentence)?.[0] ?? '';
  const about = /^(?:20\d\d年)?[从就在]?(?<place>.{0,3})/.exec(opening)?.groups?.['place'] ?? '';
  return (
    [about, clause].some((words) => elsewhere.test(words)) ||
    [opening, clause].some((words) => OTHER_PERIOD.test(words)) ||
    clause.includes('分别')
  );
}

type Named = Pick<Statement, 'name' | 'aspect' | 'figure' | 'loose'>;

function nameOf(
  { sentence, clause, label: words }: Words,
  { figure }: PrintedFigure,
  subject: Named | undefined,
  { units }: ProseContext,
): Named | undefined {
  const label = readLabel(yearIn(sentence, words).label);
  const dimension = units.dimension(figure.measure);
  if (label === undefined) return undefined;
  const { aspect, falling } = label;
  if (aspect === 'growth') {
    const grown = label.name === '' ? subject : { name: label.name };
    if (grown === undefined || dimension !== RATIO) return undefined;
    return { ...grown, aspect, figure: falling ? turned(figure) : figure };
  }
  if (label.name.length < 2) return undefined;
  // In 新增企业5家、商户8户 the verb belongs to both; which words are verbs, nobody knows for sure.
  const listed = words.length < clause.length && [COUNT, 'people'].includes(dimension);
  const name = listed ? `${withoutLead(clause).slice(0, 2)}…${label.name}` : label.name;
  const loose = clause.length < sentence.length && /^(?:实现|完成)/.test(words);
  return { name, aspect, figure, ...(loose && { loose }) };
}

/** In 帮助9家企业 the thing stands behind the figure, and what stands before it is no name. */
function endsItsPart(text: string, offset: number): boolean {
  return /^(?:$|[，。；：、！？（）])/.test(text.charAt(offset));
}

function roleIn(sentence: string, year: string, present: string): Pick<Statement, 'role'> {
  const wanted = /目标|预期|力争|确保|计划/.test(sentence);
  if (!/^\d/.test(year) || (wanted && year < present)) return {};
  return { role: year < present ? 'actual' : 'target' };
}
