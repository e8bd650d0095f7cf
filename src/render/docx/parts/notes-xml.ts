/** footnotes.xml and endnotes.xml as the library writes them, with separators as Word writes them. */
import { val, xml } from '../xml.js';
import { DERIVED_STYLES } from '../style-names.js';

/** The line between text and notes, and the one above notes that go on from the page before. */
const SEPARATORS = [
  { id: -1, type: 'separator' },
  { id: 0, type: 'continuationSeparator' },
] as const;

export const SEPARATOR_IDS: readonly number[] = SEPARATORS.map(({ id }) => id);

/** The library's separators hold a mark of a note that there is none of, which Word prints as a stray number. */
export function notesXml(part: string, kind: 'footnote' | 'endnote'): string {
  const written = new RegExp(`<w:${kind} w:type="[^"]*".*?</w:${kind}>`, 'gs');
  const [first] = part.match(written) ?? [];
  if (first === undefined) throw new Error(`the library wrote no separators of ${kind}s`);
  const ours = SEPARATORS.map(({ id, type }) => separator(kind, id, type)).join('');
  return part.replace(first, ours).replace(written, (found) => (ours.includes(found) ? found : ''));
}

function separator(kind: 'footnote' | 'endnote', id: number, type: string): string {
  return xml(
    `w:${kind}`,
    { 'w:type': type, 'w:id': id },
    xml(
      'w:p',
      {},
      xml('w:pPr', {}, val('w:pStyle', DERIVED_STYLES.noteSeparator.id)),
      xml('w:r', {}, xml(`w:${type}`)),
    ),
  );
}
