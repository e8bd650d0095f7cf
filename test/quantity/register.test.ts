/** Definitions are resolved in any order; every error is reported once, at its place. */
import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/core/messages/message.js';
import { messages } from '../../src/core/messages/table.js';
import type { Definition } from '../../src/quantity/definition.js';
import type { Functions, QuantityFunction } from '../../src/quantity/evaluate.js';
import { success } from '../../src/quantity/fault.js';
import { printQuantity } from '../../src/quantity/print.js';
import type { Measure, Status } from '../../src/quantity/quantity.js';
import { resolveQuantities } from '../../src/quantity/register.js';
import { located, readCases, statuses, textAt, units } from './cases.js';

interface Row {
  readonly id: string;
  readonly under?: string;
  readonly value?: string;
  readonly status?: Status;
  readonly computed?: string;
  readonly unit?: string;
  readonly approved?: string;
  readonly stated?: string;
  readonly by?: string;
}

interface Report {
  readonly rule: string;
  readonly at: string;
  readonly related?: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
}

interface Case {
  readonly title: string;
  readonly define: readonly Row[];
  readonly prints: Readonly<Record<string, string>>;
  readonly reports?: readonly Report[];
}

function measureOf(text: string): Measure {
  const measure = units.parseMeasure(text);
  if (!measure.ok) throw new Error(`no measure: ${text}`);
  return measure.value;
}

function definitionOf(row: Row): Definition {
  const { id, under, value, status, computed, unit, approved, stated, by } = row;
  const defined = {
    id,
    range: located(id).range,
    ...(under !== undefined && { measure: measureOf(under) }),
  };
  if (computed !== undefined)
    return {
      ...defined,
      type: 'computed',
      expression: located(computed),
      ...(unit !== undefined && { unit: located(unit) }),
      ...(approved !== undefined && { approved: located(approved) }),
    };
  if (stated !== undefined)
    return { ...defined, type: 'stated', printed: located(stated), by: located(by ?? '') };
  if (status !== undefined) return { ...defined, type: 'given', value: { type: 'status', status } };
  return { ...defined, type: 'given', value: located(value ?? '') };
}

/** missed() counts nothing that is defined; again(1) reads again.target, and again(2) again.actual. */
const missed: QuantityFunction = { uses: () => [], apply: () => success(new Decimal(2)) };
const again: QuantityFunction = {
  uses: ([which]) => [which?.equals(1) ? 'again.target' : 'again.actual'],
  apply: () => success(new Decimal(1)),
};
const functions: Functions = new Map([
  ['missed', missed],
  ['again', again],
]);

describe('registers', () => {
  test.each(readCases<Case[]>('registers'))('$title', ({ define, prints, reports = [] }) => {
    const resolution = resolveQuantities(define.map(definitionOf), { units, functions });
    const printed = [...resolution.values].map(([id, { quantity }]) => [
      id,
      printQuantity(quantity, statuses).text,
    ]);
    expect(Object.fromEntries(printed)).toEqual(prints);
    expect(
      resolution.diagnostics.map(({ rule, range, related }) => ({
        rule,
        at: textAt(range),
        related: related.map((place) => textAt(place.range)),
      })),
    ).toEqual(reports.map(({ rule, at, related = [] }) => ({ rule, at, related })));
    for (const [index, { params = {} }] of reports.entries())
      expect(resolution.diagnostics[index]?.params).toMatchObject(params);
  });
});

test('a quantity knows what it was computed from', () => {
  const rows = [
    { id: 'a', value: '5%' },
    { id: 'b', value: '3%' },
    { id: 'c', computed: 'a - b + a' },
    { id: 'd', stated: '2%', by: 'c + again(1) * c' },
    { id: 'again.target', value: '1' },
  ];
  const { values } = resolveQuantities(rows.map(definitionOf), { units, functions });
  expect(values.get('a')?.dependencies).toEqual([]);
  expect(values.get('c')?.dependencies).toEqual(['a', 'b']);
  expect(values.get('d')?.dependencies).toEqual(['c', 'again.target']);
  expect(values.get('c')?.definition).toMatchObject({ type: 'computed', id: 'c' });
});

test('a chain of a thousand, written backwards, is no matter', () => {
  const chain = Array.from({ length: 1000 }, (_, n) => ({
    id: `n${n}`,
    computed: `n${n + 1} + 1`,
  }));
  const rows = [...chain, { id: 'n1000', value: '0' }];
  const { values, diagnostics } = resolveQuantities(rows.map(definitionOf), { units, functions });
  expect(diagnostics).toEqual([]);
  expect(values.get('n0')?.quantity).toMatchObject({ number: { digits: '1000' } });
});

test('every message is complete once its parameters are filled in', () => {
  const cases = readCases<Case[]>('registers');
  for (const { define } of cases) {
    const { diagnostics } = resolveQuantities(define.map(definitionOf), { units, functions });
    for (const { rule, params } of diagnostics)
      for (const text of [messages[rule].zh, messages[rule].en])
        expect(fill(text, params)).not.toMatch(/[{}]/);
  }
});
