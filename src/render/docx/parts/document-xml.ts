/** document.xml as the library writes it, and what the library cannot say. */
import { xml } from '../xml.js';
import type { SectionPart } from '../section-parts.js';

/**
 * Endnotes stand at the end of a section (see settings-xml.ts): of all those before the place where the report
 * wants them it is said that they print none, and Word carries theirs on to that place.
 */
export function documentXml(part: string, sections: readonly SectionPart[]): string {
  const place = sections.findIndex(({ endsWithEndnotes }) => endsWithEndnotes);
  let section = -1;
  return part.replace(/<w:docGrid /g, (grid) => {
    section += 1;
    // The schema wants it right before: nothing else that may stand between is ever written.
    return section < place ? xml('w:noEndnote') + grid : grid;
  });
}
