/** The units that reports are written in, from the register that comes with the program. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { unitsSchema } from '../../src/model/registers.js';
import { Fraction } from '../../src/quantity/fraction.js';
import { parseQuantity } from '../../src/quantity/grammar.js';
import { evaluate } from '../../src/quantity/evaluate.js';
import { parseExpression } from '../../src/quantity/expression.js';
import { printFigure } from '../../src/quantity/print.js';
import { unitRegister } from '../../src/quantity/units.js';

const file: unknown = parse(readFileSync('content/units.yaml', 'utf8'), { schema: 'failsafe' });
const { units, faults } = unitRegister(unitsSchema.parse(file).units);

test('the register has no fault', () => {
  expect(faults).toEqual([]);
});

describe('a value is read and printed in', () => {
  test.each([
    ['10.8亿元', 'money'],
    ['3700万元', 'money'],
    ['33700元', 'money'],
    ['9014万美元', 'money-usd'],
    ['1.2亿美元', 'money-usd'],
    ['12.5%', 'ratio'],
    ['10.5个百分点', 'ratio-difference'],
    ['5.08万吨', 'mass'],
    ['1.57万亩', 'area'],
    ['3500亩', 'area'],
    ['3.86平方公里', 'area'],
    ['14万平方米', 'area'],
    ['30公里', 'length'],
    ['2650万人次', 'visits'],
    ['4500人', 'people'],
    ['1003户', 'count'],
    ['50家', 'count'],
    ['七个', 'count'],
    ['253台/套', 'count'],
    ['330天', 'days'],
  ])('%s', (written, dimension) => {
    const read = parseQuantity(written, units);
    if (!read.ok) throw new Error(read.fault.rule);
    expect(printFigure(read.value).text).toBe(written);
    expect(units.dimension(read.value.measure)).toBe(dimension);
  });
});

describe('amounts are the same in', () => {
  test.each([
    ['1.08亿元', '10800万元'],
    ['1.5万亩', '10平方公里'],
    ['3亩', '2000平方米'],
    ['3.86平方公里', '386万平方米'],
    ['1亿美元', '10000万美元'],
  ])('%s and %s', (one, other) => {
    const [a, b] = [one, other].map((written) => {
      const read = parseQuantity(written, units);
      if (!read.ok) throw new Error(read.fault.rule);
      const { number, measure } = read.value;
      return Fraction.of(number.value).times(units.factor(measure));
    });
    expect(a?.compare(b ?? Fraction.of(0))).toBe(0);
  });
});

describe('what does not go together is refused', () => {
  const quantities = new Map(
    Object.entries({
      yuan: '10亿元',
      usd: '9014万美元',
      growth: '8.5%',
      points: '3个百分点',
      comparable: '同口径10.8亿元',
      area: '1.5万亩',
      mass: '5万吨',
      visits: '2万人次',
      people: '4500人',
    }).map(([id, written]) => {
      const read = parseQuantity(written, units);
      if (!read.ok) throw new Error(`${id}: ${read.fault.rule}`);
      return [id, read.value] as const;
    }),
  );

  const pairs = [
    ['yuan', 'usd', 'expression-dimensions'],
    ['growth', 'points', 'expression-dimensions'],
    ['area', 'mass', 'expression-dimensions'],
    ['visits', 'people', 'expression-dimensions'],
    ['yuan', 'growth', 'expression-dimensions'],
    ['yuan', 'comparable', 'expression-bases'],
    ['comparable', 'yuan', 'expression-bases'],
  ] as const;
  const forms = ['sum(A, B)', 'A + B', 'A - B', 'A / B', 'growth(A, B)', 'share(A, B)'];

  test.each(
    pairs.flatMap(([a, b, rule]) =>
      forms.map((form) => [form.replace('A', a).replace('B', b), b, rule] as const),
    ),
  )('%s', (text, at, rule) => {
    const parsed = parseExpression(text);
    if (!parsed.ok) throw new Error(parsed.fault.rule);
    const { value, faults: found } = evaluate(parsed.value, {
      units,
      functions: new Map(),
      ids: quantities.keys(),
      quantity: (id) => quantities.get(id) ?? 'unknown',
    });
    expect(value).toBeUndefined();
    expect(
      found.map((fault) => [fault.rule, text.slice(fault.start).slice(0, fault.length)]),
    ).toEqual([[rule, at]]);
  });
});
