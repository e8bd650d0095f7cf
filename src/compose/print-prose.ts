/** Linked prose → inlines: every quantity, list, status and reference as the edition prints it. */
import { handle, type Handlers } from '../core/handlers.js';
import type { SourceRange } from '../core/position.js';
import type { Inline } from '../doc/nodes.js';
import { printQuantity } from '../quantity/print.js';
import { PARTS, type Part, type Quantity } from '../quantity/quantity.js';
import type { LinkedPiece, LinkedProse } from '../resolve/edition-content.js';
import type { Wording } from './wording.js';

export function printProse(prose: LinkedProse, wording: Wording): Inline[] {
  return prose.flatMap((piece) => handle(printers, piece, wording));
}

/** A list's members but the last leave the shared unit out. */
const WITHOUT_UNIT = PARTS.filter((part) => part !== 'unit');

const printers: Handlers<LinkedPiece, Wording, Inline[]> = {
  text: ({ text, range }) => [{ type: 'text', text, origin: range }],
  status: ({ status, range }, wording) => [
    { type: 'text', text: wording.statuses[status], origin: range },
  ],
  quantity: ({ id, quantity, show, range }, wording) => [
    printed(id, quantity, show, range, wording),
  ],
  list: ({ items, range }, wording) =>
    items.flatMap(({ id, quantity }, index): Inline[] => {
      const last = index === items.length - 1;
      const inline = printed(id, quantity, last ? undefined : WITHOUT_UNIT, range, wording);
      const separator: Inline = { type: 'text', text: wording.listSeparator, origin: range };
      return last ? [inline] : [inline, separator];
    }),
  reference: ({ kind, target, number, range }, wording) => {
    const text = wording.numbered(`reference-${kind}`, number);
    return [
      {
        type: 'reference',
        target,
        origin: range,
        content: [{ type: 'text', text, origin: range }],
      },
    ];
  },
  note: ({ id, placement, term, text, range }, wording) => [
    {
      type: 'note',
      id,
      // Until the order of print is known: `numberNotes`.
      number: 0,
      placement,
      origin: range,
      content: [
        ...(term === undefined ? [] : printTerm(term, range, wording)),
        ...printProse(text, wording),
      ],
    },
  ],
};

/** The term, and what the wording puts around it. */
function printTerm(term: LinkedProse, origin: SourceRange, wording: Wording): Inline[] {
  const [before = '', after = ''] = wording.word('note-term').split('{term}');
  return [
    { type: 'text', text: before, origin } as const,
    ...printProse(term, wording),
    { type: 'text', text: after, origin } as const,
  ].filter((inline) => inline.type !== 'text' || inline.text !== '');
}

function printed(
  id: string,
  quantity: Quantity,
  show: readonly Part[] | undefined,
  origin: SourceRange,
  wording: Wording,
): Inline {
  const { text, omitted } = printQuantity(quantity, wording.statuses, show);
  return { type: 'quantity', id, text, omitted, origin };
}
