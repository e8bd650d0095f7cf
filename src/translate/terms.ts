/** The terms of the glossary that a source text has, the longest first where one holds another. */
import type { Term } from '../model/glossary.js';

export function termsIn(source: string, terms: readonly Term[]): readonly Term[] {
  const found: { readonly term: Term; readonly at: number }[] = [];
  let left = source;
  for (const term of terms.toSorted((a, b) => b.zh.length - a.zh.length)) {
    const at = left.indexOf(term.zh);
    if (at === -1) continue;
    found.push({ term, at });
    // What a longer term covers is no shorter one; places stay.
    left = left.replaceAll(term.zh, '\n'.repeat(term.zh.length));
  }
  return found.toSorted((a, b) => a.at - b.at).map(({ term }) => term);
}

/** `企业 = enterprise (also: company). Not of government bodies.` */
export function termText({ zh, en, also = [], note }: Term): string {
  const others = also.length === 0 ? '' : ` (also: ${also.join('; ')})`;
  return `${zh} = ${en}${others}${note === undefined ? '' : `. ${note}`}`;
}
