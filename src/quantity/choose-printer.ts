/** The printer of an edition, from what its wording file says of quantities. */
import type { WordingFile } from '../model/wording.js';
import { englishPrinter } from './english/printer.js';
import { chinesePrinter, type QuantityPrinter } from './printer.js';

/** `missing` is told each unit and form for which the file has no word. */
export function quantityPrinter(
  wording: WordingFile,
  missing: (word: string) => void,
): QuantityPrinter {
  const { statuses, quantities = {}, 'list-separator': separator } = wording;
  return quantities.english === undefined
    ? chinesePrinter(statuses, separator, quantities.characters)
    : englishPrinter(quantities.english, statuses, separator, missing);
}
