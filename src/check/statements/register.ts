/** The values of indicators.yaml, and cells of other tables with the name of an indicator, as statements. */
import { parseQuantity } from '../../quantity/grammar.js';
import { printFigure } from '../../quantity/print.js';
import type { PlainTableContent } from '../../resolve/edition-content.js';
import type { Passage } from '../passage.js';
import type { Subject } from '../subject.js';
import { aspectOfName, plainName } from './names.js';
import { factOf, turned, type Statement } from './statement.js';

export function registerStatements({ content, indicators }: Subject): readonly Statement[] {
  return indicators.all.flatMap((indicator) =>
    Object.entries(indicator.years).flatMap(([year, entry]) => {
      const { name, aspect, falling } = aspectOfName(entry.name ?? indicator.name);
      return (['target', 'actual'] as const).flatMap((role): readonly Statement[] => {
        const id = `${indicator.id}.${year}.${role}`;
        const { quantity, definition } = content.quantities.get(id) ?? {};
        if (quantity?.type !== 'figure' || definition === undefined) return [];
        const figure = falling ? turned(quantity) : quantity;
        const text = printFigure(quantity).text;
        const { range } = definition;
        return [{ name, aspect, year, figure, text, range, id, source: 'register', role }];
      });
    }),
  );
}

/** A column of a written table speaks of the one year that its head names. */
const HEAD_YEAR = /20\d\d(?=年)/g;
const WANTED = /目标|预期|计划|任务/;

/**
 * Only cells in rows with the name of an indicator, and only numbers that can be read in its unit: what
 * other rows and columns mean, a program cannot tell.
 */
export function tableStatements(
  table: PlainTableContent,
  passages: readonly Passage[],
  known: readonly Statement[],
  { units }: Subject,
): readonly Statement[] {
  const heads = textByColumn(passages, 'head');
  const years = new Map(
    [...heads].flatMap(([column, text]) => {
      const named = text.match(HEAD_YEAR);
      return named?.[0] === undefined || named.length > 1 ? [] : [[column, named[0]] as const];
    }),
  );
  const names = new Map<number, string>();
  const nameColumn = Math.max(
    0,
    table.columns.findIndex(({ role }) => role === 'name'),
  );
  const spans = [...table.head, ...table.rows].some((row) =>
    row.some((cell) => cell.columns > 1 || cell.rows > 1),
  );
  if (spans) return [];
  const byFact = new Map(known.map((statement) => [factOf(statement), statement]));
  return passages.flatMap((passage): readonly Statement[] => {
    const { cell, kind, text } = passage;
    if (cell === undefined || kind !== 'cell') return [];
    if (cell.column === nameColumn) names.set(cell.row, text);
    const year = years.get(cell.column);
    const written = names.get(cell.row);
    if (year === undefined || written === undefined || cell.column === nameColumn) return [];
    const { name, aspect, falling } = aspectOfName(plainName(written.replace(/^其中：|^#/, '')));
    const same = byFact.get(factOf({ name, aspect, year }));
    const read = same && parseQuantity(text, units, same.figure.measure);
    if (!read?.ok) return [];
    const role = WANTED.test(heads.get(cell.column) ?? '') ? 'target' : 'actual';
    const range = passage.at(0, text.length);
    const id = passage.figures[0]?.id;
    const figure = falling ? turned(read.value) : read.value;
    return [{ name, aspect, year, figure, text, range, source: 'table', role, ...(id && { id }) }];
  });
}

function textByColumn(
  passages: readonly Passage[],
  kind: Passage['kind'],
): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  for (const { cell, kind: own, text } of passages) {
    if (cell !== undefined && own === kind) {
      texts.set(cell.column, (texts.get(cell.column) ?? '') + text);
    }
  }
  return texts;
}
