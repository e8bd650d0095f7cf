/** Numbers with the name of what they measure, where that name is known from a table. */
import type { SourceRange } from '../../../core/position.js';
import type { Figure } from '../../../quantity/quantity.js';
import { numbersOf } from '../../numbers.js';
import type { Passage } from '../../passage.js';
import type { Subject } from '../../subject.js';
import { limitBefore, type Limit } from './limit.js';
import { outcomeYears, valueId } from './outcome.js';

export interface Fact {
  /** 地区生产总值. */
  readonly name: string;
  readonly figure: Figure;
  readonly text: string;
  readonly id?: string;
  readonly range: SourceRange;
  /** 超, 突破; absent where the number is what it says. */
  readonly limit?: Limit;
  /** In prose, with the stretch from the name to the number. */
  readonly passage?: Passage;
  readonly start: number;
  readonly end: number;
  /** Outcomes and plans stand in chapters of their own. */
  readonly chapter: number;
  readonly year: string;
}

export function factsOf(subject: Subject): readonly Fact[] {
  const chapters = chaptersOf(subject);
  const year = outcomeYears(subject).at(-1) ?? '';
  const tabled = [...indicatorFacts(subject, chapters, year), ...rowFacts(subject, chapters, year)];
  const names = new Set([...tabled.map(({ name }) => name), ...levelsOf(subject)]);
  return [...proseFacts(subject, names, chapters, year), ...tabled];
}

/** 地区生产总值 of 地区生产总值增速. */
function levelsOf({ indicators }: Subject): readonly string[] {
  return indicators.all.map(({ name }) => name.replace(/(?:增速|增长率|数量|总数)$/, ''));
}

/** Between the beginning of its part of the sentence and the number stand the name and a verb, and no more. */
const NAMED =
  /(?:^|[，。；：、\s])(?:其中|预计|过去一年|全年|全区|全县|我区|我县|目前|\d{4}年)*(?<name>\p{Script=Han}{2,24}?)(?:预计|已|累计)?(?:达到|达|为|实现|完成|突破|跨越|迈过|站上|接近|逼近|不足)?$/u;
const WISH = /力争|确保|争取|努力|力求|目标|计划|预期|(?<![就即])将/;
const REACH = 40;

function proseFacts(
  subject: Subject,
  names: ReadonlySet<string>,
  chapters: ReadonlyMap<string, number>,
  usual: string,
): readonly Fact[] {
  if (names.size === 0) return [];
  return subject.passages.flatMap((passage) => {
    if (passage.kind !== 'text' && passage.kind !== 'item') return [];
    const chapter = chapters.get(passage.block) ?? 0;
    return numbersOf(passage).flatMap((number): Fact[] => {
      const { offset, length, figure, text, id } = number;
      const sentence = passage.sentences.findLast((part) => part.offset <= offset);
      const from = Math.max(sentence?.offset ?? 0, offset - REACH);
      const { name } = NAMED.exec(passage.text.slice(from, offset))?.groups ?? {};
      if (name === undefined || !names.has(name) || WISH.test(sentence?.text ?? '')) return [];
      const limit = limitBefore(passage, number);
      const loose = figure.approximation ?? figure.more;
      if (limit === undefined && loose !== undefined) return [];
      const year = /(\d{4})年/.exec(sentence?.text ?? '')?.[1] ?? usual;
      const start = passage.text.lastIndexOf(name, offset);
      const range = passage.place(number);
      const place = { start, end: offset + length, range, chapter, year, passage };
      return [{ name, figure, text, ...place, ...(id && { id }), ...(limit && { limit }) }];
    });
  });
}

function indicatorFacts(
  subject: Subject,
  chapters: ReadonlyMap<string, number>,
  year: string,
): readonly Fact[] {
  const table = subject.content.blocks.find(
    (block) => block.type === 'table' && block.columns.some(({ role }) => role === 'actual'),
  );
  const chapter = chapters.get(table?.id ?? '') ?? 0;
  return subject.indicators.rows(year).flatMap((row): Fact[] => {
    const id = valueId(row, 'actual');
    const value = subject.content.quantities.get(id);
    if (value?.quantity.type !== 'figure') return [];
    const { quantity: figure, definition } = value;
    if (figure.approximation ?? figure.comparison) return [];
    const text = figure.number.digits;
    const { range } = definition;
    return [{ name: row.name, figure, text, id, range, start: 0, end: 0, chapter, year }];
  });
}

/** Rows of a plain table with one number. */
function rowFacts(
  subject: Subject,
  chapters: ReadonlyMap<string, number>,
  year: string,
): readonly Fact[] {
  const rows = groupedBy(
    subject.passages.filter(({ kind, cell }) => kind === 'cell' && cell?.indicator === undefined),
    ({ block, cell }) => `${block} ${cell?.row ?? ''}`,
  );
  return [...rows.values()].flatMap((cells): Fact[] => {
    const names = cells.filter(({ text }) => /^\p{Script=Han}{2,}$/u.test(text));
    const numbers = cells.filter(({ text }) => /^-?[\d.]+\D{0,4}$/.test(text));
    const [[name], [cell]] = [names, numbers];
    const number = cell && numbersOf(cell)[0];
    if (!name || !cell || !number || names.length > 1 || numbers.length > 1) return [];
    const { figure, text, id } = number;
    const chapter = chapters.get(cell.block) ?? 0;
    const place = { range: cell.place(number), start: 0, end: 0, chapter, year };
    return [{ name: name.text, figure, text, ...(id && { id }), ...place }];
  });
}

/** Block → which heading of the first level it stands under. */
function chaptersOf({ content }: Subject): ReadonlyMap<string, number> {
  let chapter = 0;
  return new Map(
    content.blocks.map((block) => {
      if (block.type === 'heading' && block.level === 1) chapter += 1;
      return [block.id, chapter];
    }),
  );
}

export function groupedBy<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
