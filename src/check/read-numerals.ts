/** Arabic numerals that stand in prose as mere text, with the qualifiers and units around them. */
import { APPROXIMATIONS, BASES, COMPARISONS, onSide } from '../quantity/forms.js';
import { parseQuantity } from '../quantity/grammar.js';
import type { UnitRegister } from '../quantity/units.js';
import type { NumeralNames } from '../resolve/numerals.js';
import type { NumeralReader, PassageNumeral } from './passage.js';

/** Longer than any scale, unit and qualifier together behind a numeral. */
const LONGEST_TAIL = 10;

/** The longest first, so that 不超过 is not read as 超过. */
const BEFORE = [
  ...BASES,
  ...onSide(COMPARISONS, 'before'),
  ...onSide(APPROXIMATIONS, 'before'),
].sort((a, b) => b.form.length - a.form.length);

export function numeralReader(names: NumeralNames, units: UnitRegister): NumeralReader {
  return (text) => names.unnamed(text).map((numeral) => readAround(text, numeral, units));
}

/** The longest text around a numeral that is a quantity, or the bare numeral. */
function readAround(
  text: string,
  { offset, text: digits }: { readonly offset: number; readonly text: string },
  units: UnitRegister,
): PassageNumeral {
  const starts = [offset];
  for (let start = offset; ;) {
    const form = BEFORE.find((candidate) => text.endsWith(candidate.form, start))?.form;
    // `endsWith` looks at what stands before `start`.
    if (form === undefined) break;
    start -= form.length;
    starts.unshift(start);
  }
  for (const start of starts) {
    for (let end = offset + digits.length + LONGEST_TAIL; end >= offset + digits.length; end -= 1) {
      const written = text.slice(start, end);
      if (end > text.length || !FIGURE_LIKE.test(written)) continue;
      const read = parseQuantity(written, units);
      if (read.ok)
        return { offset: start, length: written.length, text: written, figure: read.value };
    }
  }
  return { offset, length: digits.length, text: digits };
}

/** Cheap to ask before a text is read: no marks and no calls in it. */
const FIGURE_LIKE = /^[^\ufffc，。；：、“”（）《》\s]+$/u;
