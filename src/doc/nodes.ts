/** The document tree: what a report consists of, by role. It knows no face, size or colour; renderers and the house style do. */
import type { SourceRange } from '../core/position.js';
import type { Edition } from '../core/edition.js';

/** A finished document, ready to be rendered. */
export interface Doc {
  readonly edition: Edition;
  readonly properties: Properties;
  readonly blocks: readonly Block[];
}

/** What a file says about itself. `date` is the report's own, as `YYYY-MM-DD`: output never depends on the clock. */
export interface Properties {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
}

interface Node {
  readonly origin: SourceRange;
}

interface Identified extends Node {
  /** Stable and ASCII; names the bookmark by which a file that comes back is matched. */
  readonly id: string;
}

export type Block = Cover | Contents | Heading | Paragraph | Table | Panel | PageBreak | Imprint;
export type Inline = Text | Strong | Quantity | Reference | LineBreak;

/** The cover: `lines` from top to bottom, each with its role; a blank line is the style's affair. */
export interface Cover extends Identified {
  readonly type: 'cover';
  readonly lines: readonly CoverLine[];
}

export interface CoverLine extends Node {
  readonly role: 'series' | 'title' | 'subtitle' | 'organ';
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
}

export interface Paragraph extends Identified {
  readonly type: 'paragraph';
  readonly role: 'body' | 'closing';
  readonly content: readonly Inline[];
}

export interface Table extends Identified {
  readonly type: 'table';
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

export interface Row extends Node {
  /** The indicator that the row prints; head rows have none. */
  readonly id?: string;
  /** How the row hangs on the one before: a part or component may not be parted from its parent by a page. */
  readonly role: 'head' | 'item' | 'companion' | 'part' | 'component';
  readonly cells: readonly Cell[];
}

export interface Cell extends Node {
  readonly content: readonly Inline[];
}

/** One paragraph under a table; the first begins with the fixed word (注：) as the template says. */
export interface TableNote extends Node {
  readonly content: readonly Inline[];
}

/** A boxed list (专栏). */
export interface Panel extends Identified {
  readonly type: 'panel';
  readonly title: readonly Inline[];
  readonly content: readonly (readonly Inline[])[];
}

export interface PageBreak extends Node {
  readonly type: 'pageBreak';
}

/** The imprint (版记): who printed, and when. */
export interface Imprint extends Identified {
  readonly type: 'imprint';
  readonly left: readonly Inline[];
  readonly right: readonly Inline[];
}

export interface Text extends Node {
  readonly type: 'text';
  readonly text: string;
}

/** `lead` is the run-in heading of a paragraph, `emphasis` a stressed word. */
export interface Strong extends Node {
  readonly type: 'strong';
  readonly role: 'lead' | 'emphasis';
  readonly content: readonly Inline[];
}

/** A figure as printed. `omitted` holds what this reference leaves out of the quantity (左右, 以上). */
export interface Quantity extends Node {
  readonly type: 'quantity';
  readonly id: string;
  readonly text: string;
  readonly omitted: readonly string[];
}

/** A pointer to a block (表1, 第21项) as printed; `target` is the block's or row's id. */
export interface Reference extends Node {
  readonly type: 'reference';
  readonly target: string;
  readonly content: readonly Inline[];
}

export interface LineBreak extends Node {
  readonly type: 'lineBreak';
}
