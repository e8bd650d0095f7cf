/** Expressions are worked out with their units, and each place where they cannot be is pointed at. */
import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { evaluate, type Functions } from '../../src/quantity/evaluate.js';
import { parseExpression } from '../../src/quantity/expression.js';
import { failure, type Fault, finding, success } from '../../src/quantity/fault.js';
import { parseQuantity } from '../../src/quantity/grammar.js';
import { printFigure } from '../../src/quantity/print.js';
import type { Quantity, Status } from '../../src/quantity/quantity.js';
import { inMeasure, toFigure } from '../../src/quantity/value.js';
import { readCases, units } from './cases.js';

interface Case {
  readonly write: string;
  readonly unit?: string;
  readonly approved?: string;
  readonly is?: string;
  readonly rule?: string;
  readonly at?: string;
}

interface Table {
  readonly quantities: Readonly<Record<string, string | { readonly status: Status }>>;
  readonly cases: readonly Case[];
}

const table = readCases<Table>('expressions');

const quantities = new Map(
  Object.entries(table.quantities).map(([id, written]): [string, Quantity] => {
    if (typeof written !== 'string') return [id, { type: 'status', ...written }];
    const result = parseQuantity(written, units);
    if (!result.ok) throw new Error(`${id}: ${result.fault.rule}`);
    return [id, result.value];
  }),
);

const ROWS: Readonly<Record<string, number>> = { 2021: 30, 2022: 29 };
const functions: Functions = new Map([
  [
    'rows',
    {
      uses: () => [],
      apply: (args) => {
        const rows = ROWS[args.join()];
        return rows === undefined ? failure(finding('list-empty', {})) : success(new Decimal(rows));
      },
    },
  ],
]);

/** The printed result, or the rule and the words that it points at. */
function workOut({ write, unit, approved }: Case): string | { rule: string; at: string } {
  const fault = ({ rule, start, length }: Fault): { rule: string; at: string } => ({
    rule,
    at: write.slice(start, start + length),
  });
  const parsed = parseExpression(write);
  if (!parsed.ok) return fault(parsed.fault);
  const { value, faults } = evaluate(parsed.value, {
    units,
    functions,
    ids: quantities.keys(),
    quantity: (id) => quantities.get(id) ?? 'unknown',
  });
  if (faults[0] !== undefined) return fault(faults[0]);
  if (value === undefined) return 'no value';
  const measure = unit === undefined ? success(value.measure) : units.parseMeasure(unit);
  if (!measure.ok) return { rule: measure.fault.rule, at: unit ?? '' };
  const fitted = inMeasure(value, measure.value, units);
  if (!fitted.ok) return { rule: fitted.fault.rule, at: unit ?? '' };
  const expected =
    approved === undefined ? undefined : { value: new Decimal(approved), digits: approved };
  return printFigure(toFigure(fitted.value, expected)).text;
}

describe('expressions', () => {
  test.each(table.cases)('$write $unit → $is $rule', (row) => {
    const { is, rule, at } = row;
    expect(workOut(row)).toEqual(is ?? { rule, at });
  });

  test('parentheses may be nested, but not without end', () => {
    const nested = (depth: number): string => '('.repeat(depth) + '1' + ')'.repeat(depth);
    expect(workOut({ write: nested(50) })).toBe('1');
    expect(workOut({ write: nested(51) })).toEqual({ rule: 'expression-deep', at: '1' });
    expect(workOut({ write: nested(100_000) })).toMatchObject({ rule: 'expression-deep' });
  });

  test('a long sum is no matter', () => {
    expect(workOut({ write: Array(20_000).fill('cod').join(' + ') })).toBe('21900000吨');
  });
});
