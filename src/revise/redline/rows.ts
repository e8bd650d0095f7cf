/** The rows of a table in two states. */
import type { Row } from '../../doc/nodes.js';
import { plainText } from '../../doc/text.js';
import { align, type Step } from './align.js';
import { merged } from './parts.js';
import { compareWords } from './words.js';

/**
 * Rows pair by their indicators, others by their words. Undefined where rows come, go or change their form in a part with cells that span
 * rows: such a part would not be a grid in both states.
 */
export function compareRows(old: readonly Row[], next: readonly Row[]): readonly Row[] | undefined {
  const steps = align(old, next, {
    key: (row) => (row.id === undefined ? `words ${textOf(row)}` : `id ${row.id}`),
    mayPair: (one, other) => one.id === undefined || other.id === undefined,
    text: textOf,
  }).flatMap(apartWhereShapesDiffer);
  const spans = [...old, ...next].some(({ cells }) => cells.some(({ rows }) => rows > 1));
  const allPair = steps.every((step) => step.old !== undefined && step.new !== undefined);
  return spans && !allPair ? undefined : steps.map((step) => merged(step, compareRow));
}

function compareRow(old: Row, next: Row): Row {
  return {
    ...next,
    cells: next.cells.map((cell, at) => ({
      ...cell,
      content: compareWords(old.cells[at]?.content ?? [], cell.content),
    })),
  };
}

function apartWhereShapesDiffer(step: Step<Row>): readonly Step<Row>[] {
  if (step.old === undefined || step.new === undefined) return [step];
  return shape(step.old) === shape(step.new) ? [step] : [{ old: step.old }, { new: step.new }];
}

function shape({ cells }: Row): string {
  return cells.map(({ columns, rows }) => `${columns}×${rows}`).join(' ');
}

function textOf({ cells }: Row): string {
  return cells.map(({ content }) => plainText(content)).join('|');
}
