/** A stored number as its cell shows it, or nothing where the two differ. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shownDate, shownNumber } from '../../src/figures/xlsx/shown-number.js';

describe('a number is read as it is shown', () => {
  it.each([
    ['8.5', 'General', '8.5'],
    ['12.5', '@', '12.5'],
    ['12.5', '0.00', '12.50'],
    ['9014', '0', '9014'],
    ['33700', '#,##0', '33700'],
    ['33700.5', '#,##0.00', '33700.50'],
    ['0.085', '0.0%', '8.5%'],
    ['0.07', '0%', '7%'],
    ['-7.1', '0.0', '-7.1'],
    ['-7.1', '0.0_ ', '-7.1'],
    ['12.5', '0.00_);[Red]\\(0.00\\)', '12.50'],
    ['235', '0"亿元"', '235亿元'],
    ['1.36', '0.00\\亿\\元', '1.36亿元'],
    // What binary makes of 8.6 and 0.3.
    ['8.5999999999999996', 'General', '8.6'],
    ['0.30000000000000004', '0.0', '0.3'],
  ])('%s in the format %s: %s', (stored, format, shown) => {
    expect(shownNumber(stored, format)).toBe(shown);
  });
});

describe('what is shown rounded, or as something else, is not read', () => {
  it.each([
    ['8.55', '0.0'],
    ['0.085', '0%'],
    ['1234567', '0.0,,'],
    ['44566', 'yyyy-mm-dd'],
    ['44566', 'm"月"d"日"'],
    ['0.5', '# ?/?'],
    ['33700', '0.00E+00'],
    ['1e21', 'General'],
    ['0.00000001', 'General'],
    ['-7.1', '0.0_);[Red]\\(0.0\\)'],
    ['', 'General'],
    ['many', 'General'],
    ['1', '[>0]"有";"无"'],
  ])('%s in the format %s', (stored, format) => {
    expect(shownNumber(stored, format)).toBeUndefined();
  });
});

test('digits typed into a cell come back as they were, in a format of as many decimals', () => {
  const digits = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([whole, decimals]) => ({ text: (whole / 10 ** decimals).toFixed(decimals), decimals }));
  fc.assert(
    fc.property(digits, ({ text, decimals }) => {
      const format = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
      expect(shownNumber(String(Number(text)), format)).toBe(text.replace(/^-(?=0\.?0*$)/, ''));
    }),
  );
});

describe('dates', () => {
  it.each([
    ['44566', 'yyyy-mm-dd', false, '2022-01-05'],
    ['44566', 'yyyy"年"m"月"d"日"', false, '2022-01-05'],
    ['43104', 'yyyy-mm-dd', true, '2022-01-05'],
    ['44566', 'General', false, undefined],
    ['44566.5', 'yyyy-mm-dd', false, undefined],
    ['99999999', 'yyyy-mm-dd', false, undefined],
    ['44566', '[$-804]m"月"d"日"', false, undefined],
  ])('%s in the format %s: %s', (stored, format, since1904, shown) => {
    expect(shownDate(stored, format, since1904)).toBe(shown);
  });
});
