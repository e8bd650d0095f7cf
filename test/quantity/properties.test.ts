/** What must hold for every quantity, every sum and every text. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseExpression } from '../../src/quantity/expression.js';
import { APPROXIMATIONS, BASES, COMPARISONS } from '../../src/quantity/forms.js';
import { Fraction } from '../../src/quantity/fraction.js';
import { parseQuantity } from '../../src/quantity/grammar.js';
import { printCell, printFigure } from '../../src/quantity/print.js';
import type { Figure, Scale } from '../../src/quantity/quantity.js';
import type { UnitData } from '../../src/quantity/units.js';
import { readCases, statuses, units } from './cases.js';

const digits = fc
  .tuple(
    fc.boolean(),
    fc.bigInt({ min: 0n, max: 10n ** 30n }),
    fc.option(fc.stringMatching(/^\d{1,12}$/)),
  )
  .map(([negative, whole, decimals]) => {
    const sign = negative ? '-' : '';
    return sign + whole.toString() + (decimals === null ? '' : `.${decimals}`);
  });

const unitNames = ['', ...Object.keys(readCases<Record<string, UnitData>>('units'))];
const scales: readonly Scale[] = ['', '万', '亿', '万亿'];

/** Every figure that the grammar can say; 余 stands behind a scale only where there is one. */
const figures: fc.Arbitrary<Figure> = fc
  .record({
    basis: fc.option(fc.constantFrom(...BASES)),
    comparison: fc.option(fc.constantFrom(...COMPARISONS)),
    approximation: fc.option(fc.constantFrom(...APPROXIMATIONS)),
    digits,
    scale: fc.constantFrom(...scales),
    unit: fc.constantFrom(...unitNames),
    more: fc.constantFrom(undefined, 'after-number' as const, 'after-scale' as const),
  })
  .filter(({ scale, more }) => scale !== '' || more !== 'after-scale')
  .map(({ basis, comparison, approximation, digits: written, scale, unit, more }) => ({
    type: 'figure',
    ...(basis && { basis }),
    ...(comparison && { comparison }),
    ...(approximation && { approximation }),
    number: { value: new Decimal(written), digits: written },
    measure: { scale, unit },
    ...(more && { more }),
  }));

describe('printing and reading are each other’s inverse', () => {
  test('a printed figure is read as the same figure', () => {
    fc.assert(
      fc.property(figures, (figure) => {
        const { text } = printFigure(figure);
        expect(parseQuantity(text, units)).toEqual({ ok: true, value: figure });
      }),
    );
  });

  test('what is read prints as it was written', () => {
    const pieces = [
      '同口径',
      '>',
      '≧',
      '超过',
      '约',
      '近',
      '8.50',
      '-7',
      '余',
      '万',
      '亿',
      '元',
      '%',
      '个百分点',
      '人次',
      '以上',
      '以内',
      '左右',
    ];
    fc.assert(
      fc.property(fc.subarray(pieces, { minLength: 1 }), (chosen) => {
        const text = chosen.join('');
        const read = parseQuantity(text, units);
        if (read.ok) expect(printFigure(read.value).text).toBe(text);
        else expect(read.fault.start + read.fault.length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('a cell is read as the same figure, given the measure of its row', () => {
    fc.assert(
      fc.property(
        figures.filter(({ more }) => more !== 'after-scale'),
        (figure) => {
          const { text } = printCell(figure, statuses);
          expect(parseQuantity(text, units, figure.measure)).toEqual({ ok: true, value: figure });
        },
      ),
    );
  });
});

describe('any text at all gives a value or a fault within it', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.stringMatching(/^[-同口径>约13.余万亿元%个以上左右，— ８（)+*/ab]*$/),
  );

  test('written values', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const read = parseQuantity(text, units);
        if (read.ok) return printFigure(read.value).text === text;
        const { start, length } = read.fault;
        return start >= 0 && length >= 0 && start + length <= text.length;
      }),
      { numRuns: 2000 },
    );
  });

  test('expressions', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const read = parseExpression(text);
        const place = read.ok ? read.value : read.fault;
        return place.start >= 0 && place.length >= 0 && place.start + place.length <= text.length;
      }),
      { numRuns: 2000 },
    );
  });
});

describe('fractions are exact', () => {
  const decimals = digits.map((text) => new Decimal(text));
  const fractions = fc
    .tuple(
      decimals,
      decimals.filter((value) => !value.isZero()),
    )
    .map(([above, below]) => Fraction.of(above).dividedBy(Fraction.of(below)));

  test('a decimal is written as it was', () => {
    fc.assert(
      fc.property(digits, (text) => {
        const places = text.split('.')[1]?.length ?? 0;
        const written = Fraction.of(new Decimal(text)).toFixed(places);
        expect(written).toBe(/^-[0.]+$/.test(text) ? text.slice(1) : text);
      }),
    );
  });

  test('plus and minus, times and divided by undo each other', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        expect(a.plus(b).minus(b).compare(a)).toBe(0);
        if (!b.isZero) expect(a.times(b).dividedBy(b).compare(a)).toBe(0);
      }),
    );
  });

  test('a rounded number is at most half a digit away, and a half is rounded away from zero', () => {
    fc.assert(
      fc.property(fractions, fc.nat(6), (exact, places) => {
        const rounded = Fraction.of(new Decimal(exact.toFixed(places)));
        const half = Fraction.powerOfTen(-places).dividedBy(Fraction.of(2));
        const away = rounded.minus(exact);
        expect(away.compare(half)).toBeLessThanOrEqual(0);
        expect(half.plus(away).compare(Fraction.of(0))).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(Fraction.of(0.25).toFixed(1)).toBe('0.3');
    expect(Fraction.of(-0.25).toFixed(1)).toBe('-0.3');
    expect(Fraction.of(-0.04).toFixed(1)).toBe('0.0');
  });

  test('the decimals that write a fraction exactly are the fewest', () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(Fraction.of(value).decimals).toBe(value.decimalPlaces());
      }),
    );
    expect(Fraction.of(1).dividedBy(Fraction.of(3)).decimals).toBeUndefined();
    expect(Fraction.of(1).dividedBy(Fraction.of(8)).decimals).toBe(3);
  });
});
