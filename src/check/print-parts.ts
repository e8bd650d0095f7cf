/** Linked prose → parts of a printed text: everything as the edition prints it. */
import { handle, type Handlers } from '../core/handlers.js';
import type { SourceRange } from '../core/position.js';
import type { WordingFile } from '../model/wording.js';
import { quantityPrinter } from '../quantity/choose-printer.js';
import type { QuantityPrinter } from '../quantity/printer.js';
import type { Quantity } from '../quantity/quantity.js';
import type { LinkedPiece, LinkedProse } from '../resolve/edition-content.js';
import type { PrintedPart } from './printed-text.js';

/** How an edition prints what calls put in. */
export interface Printing {
  readonly wording: WordingFile;
  readonly quantities: QuantityPrinter;
  /** In a table, where quantities may print shorter. */
  readonly tabular: boolean;
}

/** Words that the file lacks print as nothing; they are told when the report is built. */
export function printingOf(wording: WordingFile): Printing {
  return { wording, quantities: quantityPrinter(wording, () => undefined), tabular: false };
}

export function printParts(prose: LinkedProse, printing: Printing): readonly PrintedPart[] {
  return prose.flatMap((piece) => handle(printers, piece, printing));
}

/** A text without calls. */
export function plainPart(located: Pick<PrintedPart, 'text' | 'at'>): PrintedPart {
  return { text: located.text, at: (offset, length) => located.at(offset, length), called: false };
}

export function figurePart(
  id: string,
  quantity: Quantity,
  text: string,
  range: SourceRange,
): PrintedPart {
  return { text, at: () => range, called: true, figure: { id, quantity } };
}

const printers: Handlers<LinkedPiece, Printing, readonly PrintedPart[]> = {
  text: (piece) => [plainPart(piece)],
  status: ({ status, range }, { wording }) => [called(wording.statuses[status], range)],
  quantity: ({ id, quantity, range, ...asked }, { quantities, tabular }) => [
    figurePart(id, quantity, quantities.quantity(quantity, { ...asked, tabular }).text, range),
  ],
  list: ({ items, range, ...asked }, { quantities, tabular }) => {
    const listed = items.map(({ quantity }) => quantity);
    const printed = quantities.list(listed, { ...asked, tabular });
    return items.flatMap(({ id, quantity }, index) => {
      const { text = '', behind = '' } = printed[index] ?? {};
      const part = figurePart(id, quantity, text, range);
      return behind === '' ? [part] : [part, called(behind, range)];
    });
  },
  reference: ({ kind, number, range }, { wording }) => {
    const word = `reference-${kind}${number === undefined ? '-only' : ''}`;
    const form = wording.words[word] ?? '';
    return [called(form.replace('{n}', String(number ?? '')), range)];
  },
  // Its text is a passage of its own.
  note: () => [],
};

function called(text: string, range: SourceRange): PrintedPart {
  return { text, at: () => range, called: true };
}
