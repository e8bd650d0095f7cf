/** The document tree: what a report consists of, by role. It knows no face, size or colour; renderers and the house style do. */
import type { Edition, Language } from '../core/edition.js';
import type { Image } from '../core/image.js';
import type { Changeable, Inline, Node, Note } from './inlines.js';

export type * from './inlines.js';

/** A finished document, ready to be rendered. */
export interface Doc {
  readonly edition: Edition;
  readonly properties: Properties;
  /** What stands on every page, or in the cover's corner, as the stage of the report wants it. */
  readonly furniture: Furniture;
  readonly footnotes: Footnotes;
  /** Only a redline has one. */
  readonly revision?: Revision;
  readonly blocks: readonly Block[];
  /** By the id of a quantity; a proof has them, no other copy does. */
  readonly remarks?: Remarks;
  /** A copy to be worked on, which comes back. */
  readonly tagged?: true;
}

/** What is said of quantities beside the text, a line each: where each comes from, and whether it is confirmed. */
export type Remarks = ReadonlyMap<string, readonly string[]>;

/** Words outside the text; what is empty is not printed. */
export interface Furniture {
  /** In the corner of the cover, a line each: 送审稿, 第三稿, 份号：. */
  readonly corner: readonly string[];
  readonly runningHead: string;
  readonly watermark: string;
  /** In the foot of a review copy, beside the page number: which draft this is, and of when. */
  readonly foot: string;
}

/**
 * How footnotes are counted as printed: from ① on each page, or through the document as `Note.number` has them.
 * Where the text points to a footnote again it is `document`: on another page its mark would be another note's.
 */
export interface Footnotes {
  readonly numbering: 'page' | 'document';
}

/** A copy that marks what changed: under whose name, as of when (`YYYY-MM-DD`), and what the furniture was before. */
export interface Revision {
  readonly author: string;
  readonly date: string;
  readonly formerFurniture: Furniture;
}

/** What a file says about itself. `date` is the report's own, as `YYYY-MM-DD`: output never depends on the clock. */
export interface Properties {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  /** As printed, 送审稿 and 第三稿; a report without stages has none. */
  readonly stage?: string;
  readonly draft?: string;
}

interface Identified extends Changeable {
  /** Stable and ASCII; names the bookmark by which a file that comes back is matched. */
  readonly id: string;
}

export type Block =
  | Cover
  | Contents
  | Heading
  | Paragraph
  | List
  | Table
  | Panel
  | Picture
  | AnnexList
  | Annex
  | NoteList
  | Signature
  | PageBreak
  | Imprint
  | Parallel;

/** The cover: `lines` from top to bottom, each with its role; a blank line is the style's affair. */
export interface Cover extends Identified {
  readonly type: 'cover';
  readonly lines: readonly CoverLine[];
}

export interface CoverLine extends Changeable {
  readonly role: 'series' | 'title' | 'subtitle' | 'organ';
  /** Where it is another than the document's: the look is that of a translation. */
  readonly language?: Language;
  readonly content: readonly Inline[];
}

/** Where the contents stand; the entries are the headings up to `depth`. */
export interface Contents extends Identified {
  readonly type: 'contents';
  readonly title: readonly Inline[];
  readonly depth: HeadingLevel;
}

export type HeadingLevel = 1 | 2 | 3 | 4;

/** `label` is the number as printed (`一、`, `（一）`): Word makes it by itself, other formats print it. */
export interface Heading extends Identified {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  readonly label: string;
  readonly content: readonly Inline[];
  /** In a redline: what these were before, where one of them changed. */
  readonly former?: Pick<Heading, 'level' | 'label'>;
}

/** A `tableNote` belongs to the table before it; only where tables are in two languages it is a block of its own. */
export interface Paragraph extends Identified {
  readonly type: 'paragraph';
  readonly role: 'body' | 'closing' | 'tableNote';
  readonly content: readonly Inline[];
}

/** Items with their labels as printed: 1. or （1）. */
export interface List extends Identified {
  readonly type: 'list';
  readonly items: readonly ListItem[];
}

export interface ListItem extends Changeable {
  readonly label: string;
  readonly content: readonly Inline[];
  readonly former?: Pick<ListItem, 'label'>;
}

/** A landscape table stands on turned pages of its own. */
export interface Table extends Identified {
  readonly type: 'table';
  readonly orientation: 'portrait' | 'landscape';
  /** Its rows hold whole paragraphs, and go on over the end of a page in formats that can do so. */
  readonly long?: true;
  readonly caption: readonly Inline[];
  /** Stands above the part on a continued page. */
  readonly continuation: readonly Inline[];
  readonly columns: readonly Column[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
  readonly notes: readonly TableNote[];
}

/** `share` of the table's width, relative to the other columns. */
export interface Column {
  readonly role: 'number' | 'name' | 'figure';
  readonly share: number;
}

export interface Row extends Changeable {
  /** The indicator that the row prints; head rows have none. */
  readonly id?: string;
  /** How the row hangs on the one before: a part or component may not be parted from its parent by a page. */
  readonly role: 'head' | 'item' | 'companion' | 'part' | 'component';
  readonly cells: readonly Cell[];
}

/** A cell may span `columns` and `rows`; the cells that it covers are not there. */
export interface Cell extends Node {
  readonly content: readonly Inline[];
  readonly columns: number;
  readonly rows: number;
}

/** One paragraph under a table; the first begins with the fixed word (注：) as the template says. */
export interface TableNote extends Changeable {
  readonly content: readonly Inline[];
}

/** A boxed list (专栏). */
export interface Panel extends Identified {
  readonly type: 'panel';
  readonly title: readonly Inline[];
  readonly content: readonly PanelText[];
}

/** One paragraph in a panel. */
export interface PanelText extends Changeable {
  readonly content: readonly Inline[];
}

/** `share` of the measure that it is wide, above 0 and up to 1; `alternative` says what it shows. */
export interface Picture extends Identified {
  readonly type: 'picture';
  readonly image: Image;
  readonly alternative: string;
  readonly share: number;
  readonly caption: readonly Inline[];
}

/** The list of annexes below the body (附件说明): `word` (附件：), then the titles, numbered if more than one. */
export interface AnnexList extends Identified {
  readonly type: 'annexList';
  readonly word: readonly Inline[];
  readonly entries: readonly AnnexEntry[];
}

export interface AnnexEntry extends Changeable {
  /** `1.`, or empty where there is one annex only. */
  readonly label: string;
  readonly title: readonly Inline[];
  /** Id of the annex. */
  readonly target: string;
  readonly former?: Pick<AnnexEntry, 'label'>;
}

/** An annex begins on a new page: its label (附件1) on the first line, its title on the third. */
export interface Annex extends Identified {
  readonly type: 'annex';
  readonly label: readonly Inline[];
  readonly title: readonly Inline[];
}

/** Where notes stand that are not at the foot of their page; `notes` in the order of their numbers. */
export interface NoteList extends Identified {
  readonly type: 'noteList';
  readonly placement: 'endnote' | 'annex';
  readonly notes: readonly Note[];
}

/** Who signs, and the date, at the end of a body without seal. */
export interface Signature extends Identified {
  readonly type: 'signature';
  readonly organ: readonly Inline[];
  readonly date: readonly Inline[];
}

export interface PageBreak extends Changeable {
  readonly type: 'pageBreak';
}

/** The imprint (版记): who printed, and when. */
export interface Imprint extends Identified {
  readonly type: 'imprint';
  readonly left: readonly Inline[];
  readonly right: readonly Inline[];
  /** The same in another language, on a line below. */
  readonly translation?: Pick<Imprint, 'left' | 'right'>;
}

/** Blocks that a document in two languages sets beside each other. */
export type Side = Heading | Paragraph | List | Panel | AnnexList | Signature;

/**
 * A block and its translation in two columns; one of the two may be missing. The source is in the document's language.
 * The id is that of the source, or else of the target: no place of its own.
 */
export interface Parallel extends Identified {
  readonly type: 'parallel';
  readonly source?: Side;
  readonly target?: Side;
  /** Of the target. */
  readonly language: Language;
}
