/** What calls print, for those who see a text before it is laid out. */
import { NUMBER_FORMS, type PrintOptions, type QuantityPrinter } from '../quantity/printer.js';
import { PARTS } from '../quantity/quantity.js';
import type { EditionContent } from '../resolve/edition-content.js';
import type { Printed } from '../translate/inline.js';

/** Figures as the edition prints them, other calls by what they name. */
export function printedBy(
  printer: QuantityPrinter,
  { quantities }: Pick<EditionContent, 'quantities'>,
): Printed {
  return ({ name, args, options }) => {
    if (name !== 'q' && name !== 'qs') return args.join('、');
    const ids = name === 'q' ? args.slice(0, 1) : args;
    const found = ids.flatMap((id) => quantities.get(id)?.quantity ?? []);
    const [first] = found;
    if (first === undefined || found.length < ids.length) return ids.join('、');
    const asked = optionsOf(options);
    return name === 'q'
      ? printer.quantity(first, asked).text
      : printer
          .list(found, asked)
          .map(({ text, behind }) => text + behind)
          .join('');
  };
}

function optionsOf(options: ReadonlyMap<string, string>): PrintOptions {
  const shown = options.get('show')?.split(/\s+/);
  const [one, many = one] = (options.get('noun') ?? '').split('|').map((noun) => noun.trim());
  const form = NUMBER_FORMS.find((known) => known === options.get('form'));
  return {
    ...(shown && { show: PARTS.filter((part) => shown.includes(part)) }),
    ...(one && many && { noun: { one, many } }),
    ...(form && { form }),
  };
}
