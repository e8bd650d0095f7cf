/** The terms of the glossary that a source text has, the longest where one holds another. */
import type { Term } from '../model/glossary.js';
import { termFinder } from '../resolve/translation/find-terms.js';

/** Each once, in the order in which they first stand there. */
export function termsIn(source: string, terms: readonly Term[]): readonly Term[] {
  return [...new Set(termFinder(terms)(source).map(({ term }) => term))];
}

/** `企业 = enterprise (also: company). Not of government bodies.` */
export function termText({ zh, en, also = [], note }: Term): string {
  const others = also.length === 0 ? '' : ` (also: ${also.join('; ')})`;
  return `${zh} = ${en}${others}${note === undefined ? '' : `. ${note}`}`;
}
