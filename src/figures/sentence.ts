/** Linked prose as plain text that knows where its figures stand, and the sentence around each. */
import { handle, type Handlers } from '../core/handlers.js';
import type { SourceRange } from '../core/position.js';
import { printQuantity } from '../quantity/print.js';
import { PARTS } from '../quantity/quantity.js';
import type { LinkedPiece, LinkedProse } from '../resolve/edition-content.js';
import { PRINTED_STATUSES } from './status-words.js';

export interface Mention {
  readonly id: string;
  /** The call that prints it. */
  readonly range: SourceRange;
  /** The sentence, with the figure between 【 and 】. */
  readonly sentence: string;
  /** The words before the figure, back to a mark that leaves enough of them; at the beginning of a sentence those behind it. */
  readonly words: string;
}

interface Printed {
  readonly text: string;
  /** Present where the text is a figure's. */
  readonly id?: string;
  readonly range: SourceRange;
}

/** The figures of a text in their order. */
export function mentionsIn(prose: LinkedProse): readonly Mention[] {
  const pieces = prose.flatMap((piece) => handle(printers, piece, undefined));
  const text = pieces.map((piece) => piece.text).join('');
  let start = 0;
  return pieces.flatMap((piece): Mention[] => {
    const from = start;
    start += piece.text.length;
    if (piece.id === undefined) return [];
    const before = /[^。！？]*$/.exec(text.slice(0, from))?.[0] ?? '';
    const behind = /^[^。！？]*[。！？]?/.exec(text.slice(start))?.[0] ?? '';
    const sentence = `${before}【${piece.text}】${behind}`.trim();
    const words =
      wordsBefore(before) || piece.text + (/^[^，、；：。！？]*/.exec(behind)?.[0] ?? '');
    return [{ id: piece.id, range: piece.range, sentence, words }];
  });
}

const WITHOUT_UNIT = PARTS.filter((part) => part !== 'unit');
/** Fewer say too little: 增长, 达到. */
const FEWEST_WORDS = 5;

/** 地区生产总值达到235亿元、增长 of …，预计地区生产总值达到235亿元、增长; '' where nothing stands before. */
function wordsBefore(text: string): string {
  const clauses = text.split(/(?<=[，、；：])/);
  let words = '';
  for (const clause of clauses.reverse()) {
    words = clause + words;
    if (words.replace(/[^\p{Script=Han}]/gu, '').length >= FEWEST_WORDS) break;
  }
  return words.replace(/[，、；：]+$/, '').trim();
}

const printers: Handlers<LinkedPiece, undefined, Printed[]> = {
  text: ({ text, range }) => [{ text, range }],
  status: ({ status, range }) => [{ text: PRINTED_STATUSES[status], range }],
  quantity: ({ id, quantity, show, range }) => [
    { text: printQuantity(quantity, PRINTED_STATUSES, show).text, id, range },
  ],
  list: ({ items, range }) =>
    items.flatMap(({ id, quantity }, index): Printed[] => {
      const last = index === items.length - 1;
      const { text } = printQuantity(quantity, PRINTED_STATUSES, last ? PARTS : WITHOUT_UNIT);
      return last
        ? [{ text, id, range }]
        : [
            { text, id, range },
            { text: '、', range },
          ];
    }),
  reference: ({ kind, number, range }) => [{ text: `${REFERENCES[kind]}${number ?? ''}`, range }],
  // A note is a text of its own.
  note: () => [],
};

const REFERENCES = { table: '表', panel: '专栏', picture: '图', annex: '附件', row: '第' } as const;
