/** The tables of a DOCX that came back → its rows, each with the texts of its columns. */
import { childrenOf, outermost, type XmlElement } from '../xml-tree.js';
import { cellText, type CellText } from './cell-text.js';
import { HEADS } from './words.js';

export interface ReadRow {
  /** As it was handed out; absent where it is no longer there. */
  readonly id?: string;
  /** Among so many rows it was this one. */
  readonly number: number;
  readonly count: number;
  /** All of the first column, its hidden text included. */
  readonly mark: string;
  readonly source: CellText;
  readonly target: CellText;
  readonly remarks: CellText;
  /** Ids of comments that stand anywhere in the row. */
  readonly comments: readonly string[];
  /** Some cells are gone or were joined. */
  readonly isBroken: boolean;
}

/** Without heads, rows that were deleted, and what stands in other tables. */
export function readRows(document: XmlElement): readonly ReadRow[] {
  return outermost(document, 'tr')
    .filter((row) => !isDeleted(row))
    .flatMap((row) => readRow(outermost(row, 'tc')));
}

function isDeleted(row: XmlElement): boolean {
  return childrenOf(row, 'trPr').some((look) => childrenOf(look, 'del').length > 0);
}

const ID = /(?:blocks|indicators|adjustments)\/[^\s#]+#[^\s〖]+/;
const PLACE = /(\d+)\/(\d+)/;

function readRow(elements: readonly XmlElement[]): readonly ReadRow[] {
  const cells = elements.map((element) => cellText(element));
  const [first = EMPTY, source = EMPTY, target = EMPTY, remarks = EMPTY] = cells;
  const id = ID.exec(first.text)?.[0];
  const isBroken = cells.length < HEADS.length;
  const isHead = first.text.trim() === HEADS[0];
  const isBlank = cells.every(({ text }) => text.trim() === '');
  if (id === undefined && (isBroken || isHead || isBlank)) return [];
  const [, number = '0', count = '0'] = PLACE.exec(first.text) ?? [];
  return [
    {
      ...(id !== undefined && { id }),
      number: Number(number),
      count: Number(count),
      mark: first.text,
      source,
      target,
      remarks,
      comments: cells.flatMap((cell) => cell.comments),
      isBroken,
    },
  ];
}

const EMPTY: CellText = { text: '', foreign: [], comments: [] };
