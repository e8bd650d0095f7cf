/** All figures of a report, those defined in place in prose included, in the order of their definitions. */
import { lineText, type SourceRange } from '../core/position.js';
import type { Report } from '../model/content.js';
import type { ResolvedQuantity } from '../quantity/definition.js';
import { printCell, printFigure } from '../quantity/print.js';
import { printMeasure } from '../quantity/units.js';
import type { EditionContent } from '../resolve/edition-content.js';
import { confirmationOf, departmentOf } from './confirmation.js';
import type { ReportFigure } from './figure.js';
import { mentionsOf, type PlacedMention } from './mentions.js';
import { PRINTED_STATUSES, statusWord } from './status-words.js';

/** The report must have been resolved without errors. */
export function figuresOf(report: Report, content: EditionContent): readonly ReportFigure[] {
  const mentions = grouped(mentionsOf(content));
  const dependents = dependentsOf(content.quantities);
  const inFile = new Set(report.figures.figures.map(({ id }) => id));
  return [...content.quantities].map(([id, resolved]): ReportFigure => {
    const { quantity, definition } = resolved;
    const indicator = indicatorOf(id, report);
    const printed = mentions.get(id) ?? [];
    const first = printed.find(({ words }) => words !== '') ?? printed[0];
    const home = indicator ? 'indicator' : inFile.has(id) ? 'figure' : 'prose';
    const block = printed.find(({ range }) => within(definition.range, range))?.block;
    const value = valueText(resolved, indicator !== undefined);
    const derived = definition.type === 'computed';
    return {
      id,
      name: indicator?.name ?? first?.words ?? '',
      unit: indicator?.unit ?? (quantity.type === 'figure' ? printMeasure(quantity.measure) : ''),
      value,
      derived,
      home,
      sentence: first?.sentence ?? '',
      department: departmentOf([id, indicator?.id, block], report.confirmations),
      confirmation: confirmationOf(report.confirmations.confirmations?.[id], value, derived),
      uses: distinctLines([
        definition.range,
        ...printed.map(({ range }) => range),
        ...(dependents.get(id) ?? []),
      ]),
      quantity,
      definition,
    };
  });
}

function indicatorOf(
  id: string,
  { indicators: { indicators } }: Report,
): { readonly id: string; readonly name: string; readonly unit: string } | undefined {
  const [name, year, role] = id.split('.');
  const indicator = indicators.find((candidate) => candidate.id === name);
  const entry = year === undefined ? undefined : indicator?.years[year];
  if (indicator === undefined || entry === undefined || year === undefined) return undefined;
  const named = entry.name ?? indicator.name;
  const word = role === 'target' ? '目标' : '实际';
  return {
    id: indicator.id,
    name: `${named}（${year}年${word}）`,
    unit: entry.unit ?? indicator.unit,
  };
}

/** What is written, as it is written; what is computed, as it prints. */
function valueText({ quantity, definition }: ResolvedQuantity, inTable: boolean): string {
  if (quantity.type === 'status') return statusWord(quantity.status);
  switch (definition.type) {
    case 'given':
      return 'text' in definition.value ? definition.value.text : printFigure(quantity).text;
    case 'stated':
      return definition.printed.text;
    case 'computed':
      return inTable ? printCell(quantity, PRINTED_STATUSES).text : printFigure(quantity).text;
  }
}

function grouped(
  mentions: readonly PlacedMention[],
): ReadonlyMap<string, readonly PlacedMention[]> {
  const groups = new Map<string, PlacedMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.id);
    if (group === undefined) groups.set(mention.id, [mention]);
    else group.push(mention);
  }
  // A sentence says more than a row of a table.
  for (const group of groups.values()) group.sort((a, b) => rank(a) - rank(b));
  return groups;
}

function rank({ sentence }: PlacedMention): number {
  return sentence.includes('【') ? 0 : 1;
}

/** Where each figure is calculated with. */
function dependentsOf(
  quantities: EditionContent['quantities'],
): ReadonlyMap<string, readonly SourceRange[]> {
  const dependents = new Map<string, SourceRange[]>();
  for (const { definition, dependencies } of quantities.values()) {
    for (const id of dependencies) {
      dependents.set(id, [...(dependents.get(id) ?? []), definition.range]);
    }
  }
  return dependents;
}

function within(inner: SourceRange, outer: SourceRange): boolean {
  return inner.file === outer.file && inner.start >= outer.start && inner.end <= outer.end;
}

function distinctLines(ranges: readonly SourceRange[]): readonly SourceRange[] {
  const lines = new Map<string, SourceRange>();
  for (const range of ranges) {
    const line = lineText(range);
    if (!lines.has(line)) lines.set(line, range);
  }
  return [...lines.values()];
}
