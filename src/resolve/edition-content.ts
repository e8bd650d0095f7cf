/** The content of one edition: texts linked to their quantities, blocks numbered, tables worked out. Templates lay it out. */
import type { Edition } from '../core/edition.js';
import type { Image } from '../core/image.js';
import type { LocatedText } from '../core/located.js';
import type { SourceRange } from '../core/position.js';
import type { ValueRole } from '../model/indicators.js';
import type { Stage } from '../model/stage.js';
import type { Noun, NumberForm } from '../quantity/printer.js';
import type { Part, Quantity, Status } from '../quantity/quantity.js';
import type { ResolvedQuantity } from '../quantity/definition.js';

export interface EditionContent {
  readonly edition: Edition;
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly style: string;
  readonly draft: DraftContent;
  readonly footnotes: FootnotesContent;
  readonly cover: CoverContent;
  readonly blocks: readonly ContentBlock[];
  readonly imprint?: ImprintContent;
  readonly quantities: ReadonlyMap<string, ResolvedQuantity>;
}

/** How far the report is on its way to print, and how its copies are handed out. */
export interface DraftContent {
  readonly stage?: Stage;
  /** Which draft of the stage, from 1. */
  readonly number?: number;
  /** Copies are taken back after the meeting. */
  readonly recall: boolean;
  /** Copies are numbered by hand. */
  readonly copyNumber: boolean;
}

export interface FootnotesContent {
  /** Counted from 1 on each page, or through the document. */
  readonly numbering: 'page' | 'document';
  /** Where the report says so; absent where it leaves it to us. */
  readonly range?: SourceRange;
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

export type ContentBlock =
  | HeadingContent
  | ParagraphContent
  | ListContent
  | PanelContent
  | TableContent
  | PlainTableContent
  | PictureContent
  | AnnexContent
  | AnnexListContent
  | NoteListContent
  | SignatureContent;

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

export interface ListContent extends Block {
  readonly type: 'list';
  readonly numbering: 'numbered' | 'bracketed' | 'dashed';
  readonly items: readonly LinkedProse[];
}

export interface PanelContent extends Block {
  readonly type: 'panel';
  readonly number: number;
  readonly title: LinkedProse;
  readonly text: LinkedProse;
}

interface NumberedTable extends Block {
  readonly number: number;
  readonly caption: LinkedProse;
  readonly orientation: Orientation;
  readonly notes: readonly TableNoteContent[];
}

export type Orientation = 'portrait' | 'landscape';

/** A table of a year's indicators. */
export interface TableContent extends NumberedTable {
  readonly type: 'table';
  readonly columns: readonly { readonly head: LinkedProse; readonly role: ValueRole }[];
  readonly rows: readonly TableRow[];
}

/** A table written out cell by cell; what spans cover is not there. */
export interface PlainTableContent extends NumberedTable {
  readonly type: 'plainTable';
  readonly columns: readonly { readonly role: ColumnRole; readonly share: number }[];
  readonly head: readonly PlainRow[];
  readonly rows: readonly PlainRow[];
}

export type ColumnRole = 'number' | 'name' | 'figure';
export type PlainRow = readonly PlainCell[];

export interface PlainCell {
  readonly text: LinkedProse;
  readonly columns: number;
  readonly rows: number;
}

export interface PictureContent extends Block {
  readonly type: 'picture';
  /** In the report's folder. */
  readonly path: string;
  readonly image: Image;
  readonly alternative: string;
  /** Of the measure, above 0 and up to 1. */
  readonly share: number;
  /** Pictures with a caption are numbered through. */
  readonly captioned?: { readonly number: number; readonly caption: LinkedProse };
}

/** Begins an annex; a single annex has no number (GB/T 9704, 7.3.6). */
export interface AnnexContent extends Block {
  readonly type: 'annex';
  readonly number?: number;
  readonly title: LinkedProse;
}

export interface AnnexListContent extends Block {
  readonly type: 'annexList';
  readonly annexes: readonly AnnexContent[];
}

/** Where the notes stand that are not at the foot of their page. */
export interface NoteListContent extends Block {
  readonly type: 'noteList';
  readonly placement: 'endnote' | 'annex';
}

export interface SignatureContent extends Block {
  readonly type: 'signature';
  readonly organ: LinkedProse;
  /** `YYYY-MM-DD` */
  readonly date: string;
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
  /** Adjustments that stand at the foot of the page; their marks come behind the others. */
  readonly notes: readonly LinkedNote[];
  readonly cells: readonly CellContent[];
}

export interface CellContent {
  readonly range: SourceRange;
  /** Id of the quantity: `indicator.year.role`. */
  readonly id: string;
  readonly quantity: Quantity;
}

export interface TableNoteContent {
  readonly range: SourceRange;
  readonly label?: string;
  /** Texts of its own and those of adjustments, which print as one. */
  readonly texts: readonly LinkedProse[];
}

export type LinkedProse = readonly LinkedPiece[];

export type LinkedPiece =
  LinkedText | LinkedQuantity | LinkedList | LinkedStatus | LinkedReference | LinkedNote;

interface Piece {
  readonly range: SourceRange;
}

/** Text as it is written, or put in by a call: every part of that stands at the call. */
export interface LinkedText extends LocatedText {
  readonly type: 'text';
}

export interface LinkedQuantity extends Piece {
  readonly type: 'quantity';
  readonly id: string;
  readonly quantity: Quantity;
  /** Absent: all of it. */
  readonly show?: readonly Part[];
  /** In a translation: what is counted, and how the number is written. */
  readonly noun?: Noun;
  readonly form?: NumberForm;
}

/** Quantities that share a unit, printed once at the end (20、10、10.5、27个百分点). */
export interface LinkedList extends Piece {
  readonly type: 'list';
  readonly items: readonly { readonly id: string; readonly quantity: Quantity }[];
  /** In a translation: what is counted. */
  readonly noun?: Noun;
}

export interface LinkedStatus extends Piece {
  readonly type: 'status';
  readonly status: Status;
}

/** A pointer to a block or a row of a table; `number` as it is printed there, if it has one. */
export interface LinkedReference extends Piece {
  readonly type: 'reference';
  readonly kind: ReferableKind | 'row';
  readonly target: string;
  readonly number?: number;
}

export type ReferableKind = 'table' | 'panel' | 'picture' | 'annex';

/** A note at the place of its mark. It gets its number when the order of print is known, in compose. */
export interface LinkedNote extends Piece, Explanation {
  readonly type: 'note';
  readonly id: string;
  readonly placement: NotePlacement;
}

/** What a note says. */
export interface Explanation {
  readonly term?: LinkedProse;
  readonly text: LinkedProse;
}

export type NotePlacement = 'footnote' | 'endnote' | 'annex';
