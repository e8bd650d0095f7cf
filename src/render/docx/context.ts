/** What the handlers of blocks know of the whole document. */
import { languageOf, type Language } from '../../core/edition.js';
import { eachSide, mainSides } from '../../doc/sides.js';
import type { Change, Doc, Footnotes, Heading } from '../../doc/nodes.js';
import type { HouseStyle } from '../../style/style.js';
import { planBookmarks, type Bookmarks } from './bookmarks.js';
import { Comments } from './comments.js';
import { planFigures, type Figures } from './figures.js';
import { planNotes, type Notes } from './notes.js';
import { planNumbering, type Numbering } from './numbering.js';

/** The number of the page on which a bookmark stands, as printed, by its name. */
export type PageNumbers = ReadonlyMap<string, string>;

export interface Context {
  /** Of what is written now. */
  readonly language: Language;
  /** The same, where it is another than the document's. */
  readonly side?: Language;
  readonly style: HouseStyle;
  readonly bookmarks: Bookmarks;
  readonly headings: readonly Heading[];
  readonly numbering: Numbering;
  readonly notes: Notes;
  readonly comments: Comments;
  readonly footnotes: Footnotes;
  readonly figures: Figures;
  /** Empty until the pages have been counted. */
  readonly pages: PageNumbers;
  /** In a redline: what it says of all that is written now. */
  readonly change?: Change;
}

/** What a context says of words in the other language of a document in two. */
export function inSide(language: Language): Required<Pick<Context, 'language' | 'side'>> {
  return { language, side: language };
}

/** The context of a part of the document that may be marked as a whole. */
export function within<Outer extends { readonly change?: Change }>(
  outer: Outer,
  { change }: { readonly change?: Change },
): Outer {
  return change === undefined ? outer : { ...outer, change };
}

export function contextOf(doc: Doc, style: HouseStyle, pages: PageNumbers): Context {
  const bookmarks = planBookmarks(doc.blocks);
  const language = languageOf(doc.edition);
  return {
    language,
    style,
    bookmarks,
    comments: new Comments(doc.remarks, bookmarks.all.length + 1),
    headings: eachSide(doc.blocks).filter((block) => block.type === 'heading'),
    numbering: planNumbering(mainSides(doc.blocks), language),
    notes: planNotes(doc.blocks),
    footnotes: doc.footnotes,
    figures: planFigures(doc.blocks, style),
    pages,
  };
}
