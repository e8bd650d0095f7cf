/** What must hold for every quantity that prints in English. */
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from '../../../src/quantity/english/compare.js';
import { APPROXIMATIONS, BASES, COMPARISONS } from '../../../src/quantity/forms.js';
import { NUMBER_FORMS } from '../../../src/quantity/printer.js';
import type { Figure, Scale } from '../../../src/quantity/quantity.js';
import { BARE } from '../../../src/quantity/units.js';
import { missing, printer, reader, unitNames, units, words } from './english.js';

const digits = fc
  .tuple(
    fc.boolean(),
    fc.oneof(fc.bigInt({ min: 0n, max: 120n }), fc.bigInt({ min: 0n, max: 10n ** 30n })),
    fc.option(fc.stringMatching(/^\d{1,12}$/)),
  )
  .map(([negative, whole, decimals]) => {
    const sign = negative ? '-' : '';
    return sign + whole.toString() + (decimals === null ? '' : `.${decimals}`);
  });

const figures: fc.Arbitrary<Figure> = fc
  .record({
    basis: fc.option(fc.constantFrom(...BASES)),
    comparison: fc.option(fc.constantFrom(...COMPARISONS)),
    approximation: fc.option(fc.constantFrom(...APPROXIMATIONS)),
    written: digits,
    scale: fc.constantFrom<Scale>('', '万', '亿', '万亿'),
    unit: fc.constantFrom('', ...unitNames),
    more: fc.option(fc.constantFrom('after-number' as const)),
  })
  .map(({ basis, comparison, approximation, written, scale, unit, more }) => ({
    type: 'figure',
    ...(basis && { basis }),
    ...(comparison && { comparison }),
    ...(approximation && { approximation }),
    number: { value: new Decimal(written), digits: written },
    measure: { scale, unit },
    ...(more && { more }),
  }));

const forms = fc.option(fc.constantFrom(...NUMBER_FORMS), { nil: undefined });
const nouns = { one: 'company', many: 'companies' };

/** The one quantity in a text. */
function only(text: string) {
  const numerals = reader.read(text);
  expect(numerals, text).toHaveLength(1);
  const [numeral] = numerals;
  if (numeral?.type !== 'quantity') throw new Error(`${text}: ${numeral?.type ?? 'nothing'}`);
  return numeral;
}

/** The digits that count, without point, separators and zeros at the ends. */
function significant(text: string): string {
  return text
    .replace(/ \(.*\)/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
}

test('what is printed is read as the same value, unit and qualifiers', () => {
  fc.assert(
    fc.property(figures, forms, (figure, form) => {
      const { text } = printer.quantity(figure, { ...(form && { form }) });
      const reading = only(`It is ${text}, we say.`);
      expect(differences(reading, figure, { words, units }), text).toEqual([]);
      expect(reading).toMatchObject({ offset: 6, length: text.length });
    }),
    { numRuns: 2000 },
  );
  expect([...missing]).toEqual([]);
});

test('no digit is lost or invented', () => {
  fc.assert(
    fc.property(figures, (figure) => {
      const { text } = printer.quantity(figure);
      expect(significant(text)).toBe(significant(figure.number.digits));
      expect(significant(printer.cell(figure).text)).toBe(significant(figure.number.digits));
    }),
  );
});

test('a cell is read as its figure, whose measure the row names', () => {
  fc.assert(
    fc.property(figures, (figure) => {
      const { text } = printer.cell(figure);
      const bare = { ...figure, measure: BARE };
      expect(differences(only(text), bare, { words, units }), text).toEqual([]);
    }),
  );
});

test('a list is read as its figures', () => {
  const lists = fc.tuple(
    fc.constantFrom(...unitNames),
    fc.array(fc.tuple(digits, fc.constantFrom<Scale>('', '万', '亿')), {
      minLength: 2,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(lists, ([unit, members]) => {
      const items = members.map(([written, scale]): Figure => ({
        type: 'figure',
        number: { value: new Decimal(written), digits: written },
        measure: { scale, unit },
      }));
      const printed = printer.list(items);
      const numerals = reader.read(printed.map(({ text, behind }) => text + behind).join(''));
      expect(numerals).toHaveLength(items.length);
      for (const [index, item] of items.entries()) {
        const numeral = numerals[index];
        if (numeral?.type !== 'quantity') throw new Error('no quantity');
        expect(differences(numeral, item, { words, units })).toEqual([]);
      }
    }),
  );
});

test('a noun agrees with its number, and is singular before another noun', () => {
  fc.assert(
    fc.property(figures, forms, (figure, form) => {
      const { text } = printer.quantity(figure, { noun: nouns, ...(form && { form }) });
      const alone = /(?:^|\D)(?<![\d.,])1 company|(?:^|\W)one company/i.test(text);
      const one = form === 'attributive' || /^-?1$/.test(figure.number.digits);
      if (form === 'attributive') expect(text).toMatch(/-company/);
      else if (figure.measure.scale === '') expect(alone, text).toBe(one);
      else expect(text).toMatch(/compan(?:y|ies)/);
      expect(text.includes('companies')).toBe(!text.includes('company'));
    }),
  );
});

test('a sentence begins with a capital, or with digits of a hundred and more', () => {
  fc.assert(
    fc.property(figures, (figure) => {
      const { text } = printer.quantity(figure, { form: 'sentence' });
      expect(text).toMatch(/^(?:\p{Lu}|[-\d])/u);
      if (/^\d/.test(text)) expect(text).not.toMatch(/^\d{1,2}(?![\d.,]| [mbt])/);
    }),
  );
});

test('any text at all is read, and nothing overlaps', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.stringMatching(
      /^(?:over |US\$|-|[0-9,. ]|million|percent|one| and |\(|\)|mu|hectares|’){0,20}$/,
    ),
  );
  fc.assert(
    fc.property(anything, (text) => {
      let end = 0;
      for (const { offset, length } of reader.read(text)) {
        expect(offset).toBeGreaterThanOrEqual(end);
        end = offset + length;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});
