/** What text consists of: words, figures and pointers, each by its role, and what a redline says of them. */
import type { Language } from '../core/edition.js';
import type { SourceRange } from '../core/position.js';

export interface Node {
  readonly origin: SourceRange;
}

/** What a redline says of a part of the document; what stands unmarked is in both states. */
export type Change = 'inserted' | 'deleted';

/** A part that a redline may mark as a whole; what is in it is unmarked then. */
export interface Changeable extends Node {
  readonly change?: Change;
}

export type Inline =
  Text | Strong | Passage | Quantity | Reference | Note | Tag | LineBreak | Inserted | Deleted;

export interface Text extends Node {
  readonly type: 'text';
  readonly text: string;
  /** What a proof says beside it, a line each; no other copy has any. */
  readonly remark?: readonly string[];
}

/** `lead` is the run-in heading of a paragraph, `emphasis` a stressed word. */
export interface Strong extends Node {
  readonly type: 'strong';
  readonly role: 'lead' | 'emphasis';
  readonly content: readonly Inline[];
}

/** Words in another language than those around them: what a document in two languages prints below each other in one place. */
export interface Passage extends Node {
  readonly type: 'passage';
  readonly language: Language;
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

/**
 * A note at the place of its mark. Numbered from 1 through the document, footnotes apart from others. A footnote is printed at the foot
 * of its page; an endnote at the end, where Word has endnotes of its own and others a note list; of a note
 * in an annex only the mark stands here.
 */
export interface Note extends Changeable {
  readonly type: 'note';
  readonly id: string;
  readonly number: number;
  readonly placement: 'footnote' | 'endnote' | 'annex';
  readonly content: readonly Inline[];
  readonly former?: Pick<Note, 'number'>;
}

/**
 * Words for the program that reads the file when it comes back: a `code` stands for what is printed in its place,
 * a `mark` is not shown. Only a document that is `tagged` has any.
 */
export interface Tag extends Node {
  readonly type: 'tag';
  readonly role: 'code' | 'mark';
  readonly text: string;
}

export interface LineBreak extends Node {
  readonly type: 'lineBreak';
}

/** In a redline: words that only the new state has. Neither of the two stands in another inline, save in a note's content. */
export interface Inserted extends Node {
  readonly type: 'inserted';
  readonly content: readonly Inline[];
}

/** In a redline: words that only the old state has. */
export interface Deleted extends Node {
  readonly type: 'deleted';
  readonly content: readonly Inline[];
}
