/** Prints a figure in English: `over 15.9896 million yuan`, `a 69-kilometer line`, `Twenty projects`. */
import type { Printed } from '../print.js';
import type { Noun, PrintOptions } from '../printer.js';
import { type Figure, type Part, PARTS } from '../quantity.js';
import { companionOf } from './companion.js';
import { englishNumber, withSeparators, type EnglishNumber } from './number.js';
import { spell } from './spelled.js';
import { type EnglishWords, nounOf } from './words.js';

export interface EnglishOptions extends PrintOptions {
  /** The last of a list, whose unit is that of all: plural, and not in another unit too. */
  readonly listed?: boolean;
}

/**
 * Prints the parts that are asked for. The scale comes with `number`, not with `unit` as in Chinese:
 * a number without it would be another. Words that qualify stand before the number, the basis behind all.
 */
export function printEnglish(
  figure: Figure,
  words: EnglishWords,
  options: EnglishOptions = {},
): Printed {
  const { show = PARTS, form } = options;
  const qualifiers = words.qualifiers(figure);
  const basis = figure.basis === undefined ? '' : words.data.basis.prose;
  const shown = (part: Part): boolean => show.includes(part);
  const text = phrase([
    ...qualifiers.filter(({ part }) => shown(part)).map((qualifier) => qualifier.text),
    shown('number')
      ? amount(figure, words, options)
      : shown('unit')
        ? unitAlone(figure, words)
        : '',
    shown('basis') ? basis : '',
  ]);
  return {
    text: form === 'sentence' ? text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : text,
    omitted: [
      ...(shown('basis') ? [] : [basis]),
      ...qualifiers
        .filter(({ part }) => part !== 'number' && !shown(part))
        .map((qualifier) => qualifier.text),
    ].filter((word) => word !== ''),
  };
}

/** Words with a blank between them; a word that would stand twice in a row (超过 and 余, both `over`) stands once. */
export function phrase(parts: readonly string[]): string {
  return parts.filter((part, index) => part !== '' && part !== parts[index - 1]).join(' ');
}

function unitAlone({ measure }: Figure, words: EnglishWords): string {
  const unit = words.unit(measure.unit);
  return unit.before ?? (unit.words === undefined ? '' : nounOf(unit.words).many);
}

/** The number with its scale, and with its unit or noun if they are shown. */
function amount(figure: Figure, words: EnglishWords, options: EnglishOptions): string {
  const { show = PARTS, noun, form, tabular = false } = options;
  const unit = words.unit(figure.measure.unit);
  const number = englishNumber(figure);
  const digits = withSeparators(number.digits, words.data.minus);
  const withUnit = noun === undefined && show.includes('unit');
  if (withUnit && unit.before !== undefined) {
    const { before } = unit;
    const first = digits.search(/\d/);
    return scaled(digits.slice(0, first) + before + digits.slice(first), number);
  }
  if (withUnit && tabular && unit.sign !== undefined) return scaled(digits, number) + unit.sign;
  const spelledOut = (form === 'words' || form === 'sentence') && number.scale === '';
  const numeral = (spelledOut ? spell(number.digits) : undefined) ?? digits;
  if (noun !== undefined) return counting(numeral, number, noun, options);
  if (!withUnit || unit.words === undefined) return scaled(numeral, number);
  return (
    counting(numeral, number, nounOf(unit.words), options, unit.attributive) +
    bracketed(figure, words, options)
  );
}

/** The number with what it counts; `compound` is a form before nouns other than `{n}-kilometer`. */
function counting(
  numeral: string,
  number: EnglishNumber,
  noun: Noun,
  { form, listed = false }: EnglishOptions,
  compound = `{n}-${noun.one.replaceAll(' ', '-')}`,
): string {
  if (form !== 'attributive') {
    return `${scaled(numeral, number)} ${listed ? noun.many : agreeing(noun, number)}`;
  }
  // Where the unit is joined by a hyphen, the scale is too: a 23.5-billion-yuan plan.
  return compound.replace('{n}', scaled(numeral, number, compound.includes('{n}-') ? '-' : ' '));
}

function scaled(numeral: string, { scale }: EnglishNumber, joint = ' '): string {
  return scale === '' ? numeral : numeral + joint + scale;
}

/** Singular for one alone: 1 kilometer, 1.0 kilometers, 1 million kilometers. */
function agreeing({ one, many }: Noun, { digits, scale }: EnglishNumber): string {
  return scale === '' && /^-?1$/.test(digits) ? one : many;
}

/** The amount in the companion unit, in brackets, with a blank before. */
function bracketed(figure: Figure, words: EnglishWords, options: EnglishOptions): string {
  const { companion } = words.unit(figure.measure.unit);
  const number = companion && companionOf(figure, companion);
  if (companion === undefined || number === undefined || options.listed) return '';
  const numeral = withSeparators(number.digits, words.data.minus);
  return ` (${counting(numeral, number, nounOf(companion.words), options)})`;
}
