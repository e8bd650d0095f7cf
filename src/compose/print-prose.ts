/** Linked prose → inlines: every quantity, list, status and reference as the edition prints it. */
import { handle, type Handlers } from '../core/handlers.js';
import type { SourceRange } from '../core/position.js';
import type { Inline } from '../doc/nodes.js';
import type { LinkedPiece, LinkedProse } from '../resolve/edition-content.js';
import type { Wording } from './wording.js';

/** In a table's cell quantities may print shorter. */
export function printProse(
  prose: LinkedProse,
  wording: Wording,
  place: { readonly tabular: boolean } = { tabular: false },
): Inline[] {
  return prose.flatMap((piece) => handle(printers, piece, { wording, ...place }));
}

interface PrintContext {
  readonly wording: Wording;
  readonly tabular: boolean;
}

const printers: Handlers<LinkedPiece, PrintContext, Inline[]> = {
  text: ({ text, range }) => [{ type: 'text', text, origin: range }],
  status: ({ status, range }, { wording }) => [
    { type: 'text', text: wording.statuses[status], origin: range },
  ],
  quantity: ({ id, quantity, range, ...asked }, { wording, tabular }) => {
    const { text, omitted } = wording.quantities.quantity(quantity, { ...asked, tabular });
    return [{ type: 'quantity', id, text, omitted, origin: range }];
  },
  list: ({ items, range, ...asked }, { wording, tabular }) => {
    const quantities = items.map(({ quantity }) => quantity);
    const printed = wording.quantities.list(quantities, { ...asked, tabular });
    return items.flatMap(({ id }, index): Inline[] => {
      const { text = '', omitted = [], behind = '' } = printed[index] ?? {};
      const inline: Inline = { type: 'quantity', id, text, omitted, origin: range };
      return behind === '' ? [inline] : [inline, { type: 'text', text: behind, origin: range }];
    });
  },
  reference: ({ kind, target, number, range }, { wording }) => {
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
  note: ({ id, placement, term, text, range }, { wording }) => [
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
