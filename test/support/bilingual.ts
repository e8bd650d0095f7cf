/** Tables for reviewers, edited as office programs write what was done to them: for tests of translate export --to docx and of its import. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { escapeXml } from '../../src/core/xml.js';

export const DOCUMENT = 'word/document.xml';

export function partOf(docx: Uint8Array, path = DOCUMENT): string {
  const content = unzipSync(docx)[path];
  if (content === undefined) throw new Error(`there is no ${path}`);
  return strFromU8(content);
}

/** The file with one of its parts put in the place of what was there, or beside it. */
export function withPart(docx: Uint8Array, content: string, path = DOCUMENT): Uint8Array {
  return zipSync({ ...unzipSync(docx), [path]: strToU8(content) });
}

type Edit = (xml: string) => string;

/** The row of a field with its XML edited. */
export function withRow(docx: Uint8Array, id: string, edit: Edit): Uint8Array {
  const xml = partOf(docx);
  const [start, end] = rowAt(xml, id);
  return withPart(docx, xml.slice(0, start) + edit(xml.slice(start, end)) + xml.slice(end));
}

export const COLUMNS = { id: 0, source: 1, target: 2, remarks: 3 } as const;

/** What stands in the one paragraph of a cell, behind its properties. */
export function withCell(
  docx: Uint8Array,
  id: string,
  column: keyof typeof COLUMNS,
  edit: Edit,
): Uint8Array {
  return withRow(docx, id, (row) => {
    const cells = row.split('</w:tc>');
    const cell = cells[COLUMNS[column]] ?? '';
    const from = cell.indexOf('</w:pPr>') + '</w:pPr>'.length;
    const to = cell.lastIndexOf('</w:p>');
    cells[COLUMNS[column]] = cell.slice(0, from) + edit(cell.slice(from, to)) + cell.slice(to);
    return cells.join('</w:tc>');
  });
}

/** A cell with other words, in one run. */
export function withText(
  docx: Uint8Array,
  id: string,
  text: string,
  column: keyof typeof COLUMNS = 'target',
): Uint8Array {
  return withCell(docx, id, column, () => run(text));
}

/** The target with its text typed anew, without the looks that it was handed out with. */
export function retyped(docx: Uint8Array, id: string, edit: (text: string) => string): Uint8Array {
  return withText(docx, id, edit(textOf(docx, id, 'target')));
}

/** All text of a cell, hidden text included; lines and runs are not told apart. */
export function textOf(docx: Uint8Array, id: string, column: keyof typeof COLUMNS): string {
  const xml = partOf(docx);
  const [start, end] = rowAt(xml, id);
  const cell = xml.slice(start, end).split('</w:tc>')[COLUMNS[column]] ?? '';
  const texts = [...cell.matchAll(/<w:t[^>]*>([^<]*)<|<w:br\/>/g)];
  const text = texts.map(([, words = '\n']) => words).join('');
  const plain = text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
  return plain.replaceAll('&amp;', '&');
}

export function run(text: string, look = ''): string {
  return `<w:r>${look}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

const BY = 'w:author="张三" w:date="2022-01-05T09:00:00Z"';

export function inserted(content: string): string {
  return `<w:ins w:id="9001" ${BY}>${content}</w:ins>`;
}

export function deleted(text: string): string {
  return `<w:del w:id="9002" ${BY}>${run(text).replaceAll('w:t', 'w:delText')}</w:del>`;
}

/** Words that went to another place, with the marks round both places. */
export function movedAway(text: string): string {
  return `<w:moveFromRangeStart w:id="9003" ${BY} w:name="move1"/><w:moveFrom w:id="9004" ${BY}>${run(text)}</w:moveFrom><w:moveFromRangeEnd w:id="9003"/>`;
}

export function movedHere(text: string): string {
  return `<w:moveToRangeStart w:id="9005" ${BY} w:name="move1"/><w:moveTo w:id="9006" ${BY}>${run(text)}</w:moveTo><w:moveToRangeEnd w:id="9005"/>`;
}

/** A comment on what a cell holds, and the part that says it. */
export function withComment(docx: Uint8Array, id: string, text: string): Uint8Array {
  const commented = withCell(
    docx,
    id,
    'target',
    (content) =>
      `<w:commentRangeStart w:id="7"/>${content}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>`,
  );
  const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const part = `<w:comments ${namespace}><w:comment w:id="7" ${BY}><w:p>${run(text)}</w:p></w:comment></w:comments>`;
  return withPart(commented, part, 'word/comments.xml');
}

function rowAt(xml: string, id: string): readonly [start: number, end: number] {
  const at = xml.indexOf(`>${id}<`);
  if (at === -1) throw new Error(`there is no ${id}`);
  const start = Math.max(xml.lastIndexOf('<w:tr>', at), xml.lastIndexOf('<w:tr ', at));
  return [start, xml.indexOf('</w:tr>', at) + '</w:tr>'.length];
}
