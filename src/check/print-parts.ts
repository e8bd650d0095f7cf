/** Linked prose → parts of a passage: everything as the edition prints it. */
import { handle, type Handlers } from '../core/handlers.js';
import type { SourceRange } from '../core/position.js';
import type { WordingFile } from '../model/wording.js';
import { printQuantity } from '../quantity/print.js';
import { PARTS, type Part, type Quantity } from '../quantity/quantity.js';
import type { LinkedPiece, LinkedProse } from '../resolve/edition-content.js';
import type { PassagePart } from './passage.js';

export function printParts(prose: LinkedProse, wording: WordingFile): readonly PassagePart[] {
  return prose.flatMap((piece) => handle(printers, piece, wording));
}

/** A text without calls. */
export function plainPart(located: Pick<PassagePart, 'text' | 'at'>): PassagePart {
  return { text: located.text, at: (offset, length) => located.at(offset, length), called: false };
}

export function figurePart(
  id: string,
  quantity: Quantity,
  text: string,
  range: SourceRange,
): PassagePart {
  return { text, at: () => range, called: true, figure: { id, quantity } };
}

/** A list's members but the last leave the shared unit out. */
const WITHOUT_UNIT = PARTS.filter((part) => part !== 'unit');

const printers: Handlers<LinkedPiece, WordingFile, readonly PassagePart[]> = {
  text: (piece) => [plainPart(piece)],
  status: ({ status, range }, wording) => [called(wording.statuses[status], range)],
  quantity: ({ id, quantity, show, range }, wording) => [
    printed(id, quantity, show, range, wording),
  ],
  list: ({ items, range }, wording) =>
    items.flatMap(({ id, quantity }, index) => {
      const last = index === items.length - 1;
      const part = printed(id, quantity, last ? undefined : WITHOUT_UNIT, range, wording);
      return last ? [part] : [part, called(wording['list-separator'], range)];
    }),
  reference: ({ kind, number, range }, wording) => {
    const word = `reference-${kind}${number === undefined ? '-only' : ''}`;
    const form = wording.words[word] ?? '';
    return [called(form.replace('{n}', String(number ?? '')), range)];
  },
  // Its text is a passage of its own.
  note: () => [],
};

function called(text: string, range: SourceRange): PassagePart {
  return { text, at: () => range, called: true };
}

function printed(
  id: string,
  quantity: Quantity,
  show: readonly Part[] | undefined,
  range: SourceRange,
  { statuses }: WordingFile,
): PassagePart {
  return figurePart(id, quantity, printQuantity(quantity, statuses, show).text, range);
}
