/** Numbers spelled in Chinese characters are quantities with their value, and print as they were written. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuantity } from '../../src/quantity/grammar.js';
import { arabicDigits, printFigure } from '../../src/quantity/print.js';
import { unitRegister } from '../../src/quantity/units.js';
import { checkReport } from '../support/check-report.js';
import { units } from './cases.js';

const DIGITS = '零一二三四五六七八九';

/** As one writes it: 零 for a gap, no 零 at the end, 一十 as 十 at the beginning. */
function spell(number: number): string {
  if (number >= 10000) {
    const rest = number % 10000;
    const gap = rest > 0 && rest < 1000 ? '零' : '';
    return `${spell(Math.floor(number / 10000))}万${gap}${rest === 0 ? '' : spellBelow(rest)}`;
  }
  return spellBelow(number).replace(/^一十/, '十');
}

function spellBelow(number: number): string {
  const places = [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const;
  let text = '';
  for (const [size, name] of places) {
    const digit = Math.floor(number / size) % 10;
    if (digit > 0) text += DIGITS.charAt(digit) + name;
    else if (text !== '' && !text.endsWith('零') && number % size > 0) text += '零';
  }
  return text;
}

test('any number, in any measure', () => {
  const numbers = fc.oneof(
    fc.integer({ min: 1, max: 200 }),
    fc.integer({ min: 1, max: 99_999_999 }),
  );
  const measures = fc.constantFrom('', '个', '项', '亩', '元', '个百分点', '台/套', '人次');
  fc.assert(
    fc.property(numbers, measures, (number, unit) => {
      const written = spell(number) + unit;
      const read = parseQuantity(written, units);
      if (!read.ok) throw new Error(`${written}: ${read.fault.rule}`);
      const { measure, number: numeral } = read.value;
      expect(printFigure(read.value).text).toBe(written);
      expect(numeral.value.times(measure.scale === '万' ? 10000 : 1).toNumber()).toBe(number);
      expect(measure.unit).toBe(unit);
      expect(arabicDigits(numeral)).toBe(numeral.value.toFixed());
    }),
    { numRuns: 500 },
  );
});

test('any characters give a value that prints as it was written, or a fault', () => {
  const text = fc.string({ unit: fc.constantFrom(...Array.from('零一二两十百千万亿余个3.')) });
  fc.assert(
    fc.property(text, (written) => {
      const read = parseQuantity(written, units);
      if (read.ok) expect(printFigure(read.value).text).toBe(written);
      else expect(read.fault.start + read.fault.length).toBeLessThanOrEqual(written.length);
    }),
    { numRuns: 2000 },
  );
});

test('a unit that begins with a numeral is not torn', () => {
  const { units: energy } = unitRegister({
    千瓦时: { dimension: 'energy' },
    克: { dimension: 'mass' },
    千克: { dimension: 'mass', factor: '1000' },
  });
  const read = (text: string): readonly [string, string] | string => {
    const result = parseQuantity(text, energy);
    if (!result.ok) return result.fault.rule;
    return [result.value.number.digits, result.value.measure.unit];
  };
  expect(read('三千瓦时')).toEqual(['三', '千瓦时']);
  expect(read('五百千瓦时')).toEqual(['五百', '千瓦时']);
  expect(read('5千瓦时')).toEqual(['5', '千瓦时']);
  expect(read('三千克')).toEqual(['三', '千克']);
  expect(read('三百克')).toEqual(['三百', '克']);
  expect(read('千瓦时')).toBe('quantity-number-expected');
});

test('in prose a spelled number is a quantity where it is written as one, and text elsewhere', async () => {
  const { subject, diagnostics } = await checkReport({
    figures: '- { id: all, value: { computed: "sum(towns, streets)", unit: 个, approved: 十个 } }',
    body: '六类园区、{{q "towns" "七个"}}镇、近{{q "streets" "三个"}}街道，共{{q "all"}}。',
  });
  expect(diagnostics).toEqual([]);
  const passage = subject.passages.find(({ kind }) => kind === 'text');
  expect(passage?.text).toBe('六类园区、七个镇、近三个街道，共十个。');
  expect(passage?.figures.map(({ id, text }) => `${id} ${text}`)).toEqual([
    'towns 七个',
    'streets 三个',
    'all 十个',
  ]);
});
