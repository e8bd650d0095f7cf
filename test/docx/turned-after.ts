/**
 * On which pages, upright or turned, a .docx lies after all its tracked changes were accepted, or rejected: where the end of a paragraph goes,
 * so does the section that it ends, and what stood before takes over the section behind it (ISO/IEC 29500-1, 17.6.18).
 */
import { GOES, textOf, type Outcome } from './accept-reject.js';
import { at, elements, type Docx, type Element } from './read-docx.js';

/** Each paragraph with words, and each table, on `upright` or `turned` pages, with the number of its section. */
export function pagesOf(docx: Docx, outcome: Outcome): readonly string[] {
  const body = at(docx.document, 'w:document', 'w:body') ?? at(docx.document, 'w:body');
  if (body === undefined) throw new Error('the document has no body');
  const all: string[] = [];
  let open: string[] = [];
  let carried = '';
  let sections = 0;
  const close = (section: Element): void => {
    const isTurned = at(section, 'w:pgSz')?.attributes['w:orient'] === 'landscape';
    // A section of nothing but what went is none.
    if (open.length > 0) sections += 1;
    all.push(...open.map((words) => `${sections} ${isTurned ? 'turned' : 'upright'} ${words}`));
    open = [];
  };
  for (const child of elements(body)) {
    if (child.name === 'w:sectPr') close(child);
    if (child.name === 'w:tbl' && staysIn(child, outcome)) open.push('table');
    if (child.name !== 'w:p') continue;
    carried += textOf(child, outcome);
    if (at(child, 'w:pPr', 'w:rPr', GOES[outcome]) !== undefined) continue;
    if (carried !== '') open.push(carried);
    carried = '';
    const section = at(child, 'w:pPr', 'w:sectPr');
    if (section !== undefined) close(section);
  }
  return all;
}

function staysIn(table: Element, outcome: Outcome): boolean {
  return elements(table, 'w:tr').some((row) => at(row, 'w:trPr', GOES[outcome]) === undefined);
}
