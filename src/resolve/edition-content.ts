/** The content of one edition: texts linked to their quantities, blocks numbered, tables worked out. Templates lay it out. */
import type { Edition } from '../core/edition.js';
import type { SourceRange } from '../core/position.js';
import type { ValueRole } from '../model/indicators.js';
import type { Part, Quantity, Status } from '../quantity/quantity.js';
import type { ResolvedQuantity } from '../quantity/definition.js';

export interface EditionContent {
  readonly edition: Edition;
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly style: string;
  readonly cover: CoverContent;
  readonly blocks: readonly ContentBlock[];
  readonly imprint?: ImprintContent;
  readonly quantities: ReadonlyMap<string, ResolvedQuantity>;
}

export interface CoverContent {
  readonly range: SourceRange;
  readonly series: readonly LinkedProse[];
  /** A line each. */
  readonly title: readonly LinkedProse[];
  readonly subtitle?: LinkedProse;
  readonly organ: LinkedProse;
}

export interface ImprintContent {
  readonly range: SourceRange;
  readonly office: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
}

export type ContentBlock = HeadingContent | ParagraphContent | PanelContent | TableContent;

interface Block {
  readonly id: string;
  readonly range: SourceRange;
}

export interface HeadingContent extends Block {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** Its place among the headings of its level under the same heading, from 1. */
  readonly number: number;
  readonly text: LinkedProse;
}

export interface ParagraphContent extends Block {
  readonly type: 'paragraph';
  readonly role: 'body' | 'closing';
  readonly lead?: LinkedProse;
  readonly text: LinkedProse;
}

export interface PanelContent extends Block {
  readonly type: 'panel';
  readonly number: number;
  readonly title: LinkedProse;
  readonly text: LinkedProse;
}

export interface TableContent extends Block {
  readonly type: 'table';
  readonly number: number;
  readonly caption: LinkedProse;
  readonly columns: readonly { readonly head: LinkedProse; readonly role: ValueRole }[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly NoteContent[];
}

/** How an indicator's row hangs on one above it; a row that hangs on none has a number. */
export type RowRelation = 'none' | 'companion' | 'part' | 'component';

export interface TableRow {
  /** `table.indicator`: unique over the report. */
  readonly id: string;
  readonly range: SourceRange;
  readonly relation: RowRelation;
  readonly number?: number;
  readonly name: string;
  /** As printed behind the name, such as `%` or 万美元. */
  readonly unit: string;
  /** As printed behind the unit, such as `*` and `▽`. */
  readonly marks: readonly string[];
  readonly cells: readonly CellContent[];
}

export interface CellContent {
  readonly range: SourceRange;
  /** Id of the quantity: `indicator.year.role`. */
  readonly id: string;
  readonly quantity: Quantity;
}

export interface NoteContent {
  readonly range: SourceRange;
  readonly label?: string;
  readonly text: LinkedProse;
}

export type LinkedProse = readonly LinkedPiece[];

export type LinkedPiece = LinkedText | LinkedQuantity | LinkedList | LinkedStatus | LinkedReference;

interface Piece {
  readonly range: SourceRange;
}

export interface LinkedText extends Piece {
  readonly type: 'text';
  readonly text: string;
}

export interface LinkedQuantity extends Piece {
  readonly type: 'quantity';
  readonly id: string;
  readonly quantity: Quantity;
  /** Absent: all of it. */
  readonly show?: readonly Part[];
}

/** Quantities that share a unit, printed once at the end (20、10、10.5、27个百分点). */
export interface LinkedList extends Piece {
  readonly type: 'list';
  readonly items: readonly { readonly id: string; readonly quantity: Quantity }[];
}

export interface LinkedStatus extends Piece {
  readonly type: 'status';
  readonly status: Status;
}

/** A pointer to a table, a panel or a row; `number` as it is printed there. */
export interface LinkedReference extends Piece {
  readonly type: 'reference';
  readonly kind: 'table' | 'panel' | 'row';
  readonly target: string;
  readonly number: number;
}
