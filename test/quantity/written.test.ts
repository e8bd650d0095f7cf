/** Written values are read into their parts, and printed again as they were. */
import { describe, expect, test } from 'vitest';
import { parseQuantity } from '../../src/quantity/grammar.js';
import { printCell, printFigure, printQuantity } from '../../src/quantity/print.js';
import { type Figure, type Measure, PARTS, type Part } from '../../src/quantity/quantity.js';
import { readCases, statuses, units } from './cases.js';

interface Written {
  readonly write: string;
  readonly under?: string;
  readonly cell?: string;
  readonly number: string;
  /** Where the number is spelled in characters. */
  readonly value?: string;
  readonly scale?: string;
  readonly unit?: string;
  readonly basis?: string;
  readonly comparison?: string;
  readonly approximation?: string;
  readonly more?: string;
}

interface Faulty {
  readonly write: string;
  readonly under?: string;
  readonly rule: string;
  readonly at?: string;
  readonly from?: number;
  readonly nearest?: string;
  readonly instead?: string;
}

interface InParts {
  readonly write: string;
  readonly show: string;
  readonly text: string;
  readonly omitted: readonly string[];
}

function measureOf(under: string | undefined): Measure | undefined {
  if (under === undefined) return undefined;
  const measure = units.parseMeasure(under);
  if (!measure.ok) throw new Error(`no measure: ${under}`);
  return measure.value;
}

function read(write: string, under?: string): Figure {
  const result = parseQuantity(write, units, measureOf(under));
  if (!result.ok) throw new Error(`${write}: ${result.fault.rule}`);
  return result.value;
}

/** The parts of a figure in the words of the table. */
function inWords(figure: Figure): Omit<Written, 'write'> {
  const { basis, comparison, approximation, number, measure, more } = figure;
  return {
    number: number.digits,
    ...(measure.scale && { scale: measure.scale }),
    ...(measure.unit && { unit: measure.unit }),
    ...(basis && { basis: `${basis.code} ${basis.form}` }),
    ...(comparison && { comparison: `${comparison.operator} ${comparison.form}` }),
    ...(approximation && { approximation: approximation.form }),
    ...(more && { more }),
  };
}

describe('every form of a written value', () => {
  test.each(readCases<Written[]>('written'))('$write', (row) => {
    const { write, under, cell = write, value = row.number, ...parts } = row;
    const figure = read(write, under);
    expect(inWords(figure)).toEqual(parts);
    expect(figure.number.value.toFixed(value.split('.')[1]?.length ?? 0)).toBe(value);
    if (under === undefined) expect(printFigure(figure).text).toBe(write);
    expect(printCell(figure, statuses)).toEqual({ text: cell, omitted: [] });
  });
});

describe('every slip', () => {
  test.each(readCases<Faulty[]>('faults'))('$write: $rule', (row) => {
    const { write, under, rule, at = '', from = 0, nearest, instead } = row;
    const result = parseQuantity(write, units, measureOf(under));
    if (result.ok) throw new Error('was read');
    const { start, length, params } = result.fault;
    expect(result.fault.rule).toBe(rule);
    expect({ from: start, at: write.slice(start, start + length) }).toEqual({ from, at });
    expect(params['nearest']).toBe(nearest);
    if (instead !== undefined) expect(params['instead']).toBe(instead);
  });
});

describe('parts of a quantity', () => {
  test.each(readCases<InParts[]>('parts'))('$write, show="$show"', (row) => {
    const { write, show, text, omitted } = row;
    const parts = PARTS.filter((part: Part) => show.split(' ').includes(part));
    expect(printFigure(read(write), parts)).toEqual({ text, omitted });
  });

  test('a status prints by its wording, whatever is shown', () => {
    const status = { type: 'status', status: 'set-by-superior' } as const;
    const printed = { text: '以市下达指标为准', omitted: [] };
    expect(printQuantity(status, statuses)).toEqual(printed);
    expect(printQuantity(status, statuses, ['number'])).toEqual(printed);
    expect(printCell(status, statuses)).toEqual(printed);
  });
});
