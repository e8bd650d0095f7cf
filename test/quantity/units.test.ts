/** The register of units finds the longest unit, reads measures, and converts exactly. */
import { describe, expect, test } from 'vitest';
import { Fraction } from '../../src/quantity/fraction.js';
import type { Measure } from '../../src/quantity/quantity.js';
import { unitRegister } from '../../src/quantity/units.js';
import { units } from './cases.js';

describe('measures', () => {
  test.each([
    ['万美元', { scale: '万', unit: '美元' }],
    ['万亿元', { scale: '万亿', unit: '元' }],
    ['台/套', { scale: '', unit: '台/套' }],
    ['亿', { scale: '亿', unit: '' }],
    ['', { scale: '', unit: '' }],
  ])('%s', (text, value) => {
    expect(units.parseMeasure(text)).toEqual({ ok: true, value });
  });

  test('an unknown one is pointed at behind its scale', () => {
    expect(units.parseMeasure('万美圆')).toMatchObject({
      fault: { rule: 'unit-unknown-nearest', start: 1, length: 2, params: { nearest: '美元' } },
    });
    expect(units.parseMeasure('％')).toMatchObject({ fault: { params: { nearest: '%' } } });
    expect(units.parseMeasure('光年')).toMatchObject({ fault: { rule: 'unit-unknown' } });
  });
});

test('the longest unit that fits is read', () => {
  expect(units.unitAt('37个百分点', 2)).toBe('个百分点');
  expect(units.unitAt('37个', 2)).toBe('个');
  expect(units.unitAt('2650万人次', 5)).toBe('人次');
  expect(units.unitAt('8.5', 3)).toBe('');
});

describe('conversion', () => {
  const square: Measure = { scale: '', unit: '平方米' };
  const mu: Measure = { scale: '', unit: '亩' };
  const manyMu: Measure = { scale: '万', unit: '亩' };

  test('a fraction as factor stays exact there and back', () => {
    const one = Fraction.of(1);
    const there = units.convert(one, mu, square);
    expect(there.decimals).toBeUndefined();
    expect(there.toFixed(3)).toBe('666.667');
    expect(units.convert(there, square, mu).compare(one)).toBe(0);
    expect(units.convert(Fraction.of(1.5), manyMu, square).toFixed(0)).toBe('10000000');
  });
});

describe('what no register can hold', () => {
  test.each([
    ['万吨', '万'],
    ['余吨', '余'],
    ['m2', '2'],
    ['个 月', ' '],
    ['米以上', '以上'],
    ['', ''],
  ])('the name "%s"', (unit, part) => {
    const { units: read, faults } = unitRegister({ [unit]: { dimension: 'x' } });
    expect(faults).toMatchObject([{ rule: 'unit-name', unit, key: 'name', params: { part } }]);
    if (unit !== '') expect(read.parseMeasure(unit).ok).toBe(false);
  });

  test.each(['0', '2000/0', '0/3', '一千', '1/2/3', ''])('the factor "%s"', (factor) => {
    const { faults } = unitRegister({ 亩: { dimension: 'area', factor } });
    expect(faults).toMatchObject([{ rule: 'unit-factor', unit: '亩', key: 'factor' }]);
  });

  test('the others are there all the same', () => {
    const { units: read } = unitRegister({
      万吨: { dimension: 'mass' },
      吨: { dimension: 'mass' },
    });
    expect(read.parseMeasure('万吨')).toEqual({ ok: true, value: { scale: '万', unit: '吨' } });
  });
});
