/** A statement: the name of a thing, a year, and a figure for it, wherever in a report they stand together. */
import type { SourceRange } from '../../core/position.js';
import type { ValueRole } from '../../model/indicators.js';
import type { Figure } from '../../quantity/quantity.js';

export interface Statement {
  /** As `plainName` makes it: 规上工业增加值, also where 规模以上工业增加值 is printed. */
  readonly name: string;
  /** growth: 增长 of the thing, below zero for 下降; level: the thing itself. */
  readonly aspect: 'level' | 'growth';
  /** `2021`; where no heading and no sentence says which, the id of the part, which no year is like. */
  readonly year: string;
  readonly figure: Figure;
  /** The figure as it is printed. */
  readonly text: string;
  readonly range: SourceRange;
  /** Of the quantity, if it is one. */
  readonly id?: string;
  /** table: a cell of a table that is written out; register: a value of indicators.yaml. */
  readonly source: 'prose' | 'table' | 'register';
  /** What stands before the figure in its clause; in prose. */
  readonly words?: string;
  /** 、实现收入5亿元: whose it is, an earlier part of the sentence says. */
  readonly loose?: true;
  /** Whether it is what was wanted or what came of it; absent where a text can mean either. */
  readonly role?: ValueRole;
}

/** What statements about the same fact have in common. */
export function factOf({
  name,
  aspect,
  year,
}: Pick<Statement, 'name' | 'aspect' | 'year'>): string {
  return `${name} ${aspect} ${year}`;
}

/** 下降3.4% as growth. */
export function turned(figure: Figure): Figure {
  const { value, digits } = figure.number;
  return { ...figure, number: { value: value.negated(), digits: `-${digits}` } };
}

/** Each quantity once for each form in which it is printed: what is wrong with it is told once. */
export function distinct(statements: readonly Statement[]): readonly Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ id, text }) => {
    const key = `${id ?? ''} ${text}`;
    const again = id !== undefined && seen.has(key);
    seen.add(key);
    return !again;
  });
}
