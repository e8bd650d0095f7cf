/** The English printer of quantities: prose, cells, lists, and the measures behind names of rows. */
import type { EnglishQuantities } from '../../model/quantity-wording.js';
import { formAt, SCALES } from '../forms.js';
import { arabicDigits, type Printed, type StatusWording } from '../print.js';
import { type QuantityPrinter, WITHOUT_UNIT } from '../printer.js';
import type { Figure, Quantity, Scale } from '../quantity.js';
import { withSeparators } from './number.js';
import { type EnglishOptions, phrase, printEnglish } from './print-english.js';
import { EnglishWords, nounOf, own } from './words.js';

/** `missing` is told each unit and form for which `data` has no word. */
export function englishPrinter(
  data: EnglishQuantities,
  statuses: StatusWording,
  separator: string,
  missing: (word: string) => void,
): QuantityPrinter {
  const words = new EnglishWords(data, missing);
  const print = (quantity: Quantity, options?: EnglishOptions): Printed =>
    quantity.type === 'status'
      ? statusText(quantity.status, statuses)
      : printEnglish(quantity, words, options);
  return {
    quantity: print,
    cell: (quantity: Quantity) =>
      quantity.type === 'status'
        ? statusText(quantity.status, statuses)
        : { text: cell(quantity, words), omitted: [] },
    list: (quantities, { noun, ...options } = {}) =>
      quantities.map((quantity, index) => {
        const left = quantities.length - 1 - index;
        return left === 0
          ? { ...print(quantity, { ...options, ...(noun && { noun }), listed: true }), behind: '' }
          : {
              ...print(quantity, { ...options, ...sharing(quantity, words) }),
              behind: left === 1 ? data['list-last'] : separator,
            };
      }),
    label: (measure) => label(measure, words),
  };
}

/** A sign before the number cannot be shared: US$5 million and US$3 million. */
function sharing(quantity: Quantity, words: EnglishWords): EnglishOptions {
  const signed =
    quantity.type === 'figure' && words.unit(quantity.measure.unit).before !== undefined;
  return signed ? {} : { show: WITHOUT_UNIT };
}

function statusText(status: keyof StatusWording, statuses: StatusWording): Printed {
  return { text: statuses[status], omitted: [] };
}

/** Digits stay in the scale of the row, which its label names; signs close up to the number. */
function cell(figure: Figure, words: EnglishWords): string {
  const { 'cell-signs': signs, minus, basis } = words.data;
  const numeral = withSeparators(arabicDigits(figure.number), minus);
  const qualifiers = words.qualifiers(figure);
  const sign = qualifiers.map(({ form }) => own(signs, form) ?? '').join('');
  return phrase([
    ...qualifiers.filter(({ form }) => own(signs, form) === undefined).map(({ text }) => text),
    sign + numeral,
    figure.basis === undefined ? '' : basis.cell,
  ]);
}

/** What one of each scale is, as the head of a column says it. */
const ONE_OF: Readonly<Record<Exclude<Scale, ''>, string>> = {
  万: '10,000',
  亿: '100 million',
  万亿: '1 trillion',
};

/** 万美元 is `US$10,000`, 万吨 `10,000 metric tons`, 万件 `10,000`, 件 the label of counts. */
function label(measure: string, words: EnglishWords): string {
  const scale = formAt(SCALES, measure, 0)?.form ?? '';
  const unit = words.unit(measure.slice(scale.length));
  const name = unit.label ?? (unit.words === undefined ? '' : nounOf(unit.words).many);
  const amount = scale === '' ? '' : ONE_OF[scale];
  if (unit.before !== undefined) return amount === '' ? name : unit.before + amount;
  return phrase([amount, name]) || (measure === '' ? '' : words.data['count-label']);
}
