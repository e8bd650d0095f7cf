/** Tracked changes signed: each its own number, all the same name and date, and deleted words called so. */
import type { Revision } from '../../../doc/nodes.js';
import { xml } from '../xml.js';

/** Signs the marks of one part after another, in numbers from `first` on, which no bookmark may have. */
export function signer(revision: Revision, first: number): (part: string) => string {
  const { author, date } = revision;
  let number = first;
  return (part) =>
    withDeletedWords(part).replace(
      /<(w:ins|w:del|w:pPrChange)(?: [^>]*?)?(\/?)>/g,
      (_, name: string, end: string) => {
        const own = { 'w:id': number, 'w:author': author, 'w:date': `${date}T00:00:00Z` };
        number += 1;
        return end === '' ? xml(name, own).replace('/>', '>') : xml(name, own);
      },
    );
}

/** In a deleted run Word wants other elements for text and for the instruction of a field. */
function withDeletedWords(part: string): string {
  return part.replace(/<w:del>.*?<\/w:del>/gs, (deleted) =>
    deleted
      .replace(/<(\/?)w:t(?=[ />])/g, '<$1w:delText')
      .replace(/<(\/?)w:instrText(?=[ />])/g, '<$1w:delInstrText'),
  );
}
