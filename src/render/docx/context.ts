/** What the handlers of blocks know of the whole document. */
import type { Doc, Heading } from '../../doc/nodes.js';
import type { HouseStyle } from '../../style/style.js';
import { planBookmarks, type Bookmarks } from './bookmarks.js';
import { headingsNumberedByWord } from './heading-numbers.js';

export interface Context {
  readonly style: HouseStyle;
  readonly bookmarks: Bookmarks;
  readonly headings: readonly Heading[];
  readonly numberedByWord: ReadonlySet<Heading>;
}

export function contextOf(doc: Doc, style: HouseStyle): Context {
  return {
    style,
    bookmarks: planBookmarks(doc.blocks),
    headings: doc.blocks.filter((block) => block.type === 'heading'),
    numberedByWord: headingsNumberedByWord(doc.blocks),
  };
}
