/** Texts of blocks and pages, read without anything of what compares states: for tests of the comparison. */
import type { Doc } from '../../src/doc/nodes.js';
import { PdfFile } from '../pdf/read-pdf.js';

/** Id of each block and note → all its words, whatever they are. */
export function textsById(doc: Doc): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const block of doc.blocks) {
    if (!('id' in block) || block.type === 'noteList') continue;
    texts.set(block.id, wordsIn(block, texts));
    if (block.type !== 'contents') continue;
    // What a contents prints are the headings.
    const entries = doc.blocks.filter(
      (other) => other.type === 'heading' && other.level <= block.depth,
    );
    const listed = entries.map((entry) => wordsIn(entry, new Map()).replaceAll('\n', ''));
    texts.set(block.id, [texts.get(block.id), ...listed].join('|'));
  }
  return texts;
}

const PRINTED = new Set(['text', 'label']);

function wordsIn(value: unknown, texts: Map<string, string>): string {
  if (Array.isArray(value)) return value.map((item) => wordsIn(item, texts)).join('');
  if (typeof value !== 'object' || value === null) return '';
  const entries = Object.entries(value).filter(([key]) => key !== 'origin' && key !== 'image');
  if ('type' in value && value.type === 'note' && 'id' in value && 'content' in value) {
    texts.set(String(value.id), wordsIn(value.content, texts));
    return '';
  }
  return entries
    .filter(([key]) => key !== 'continuation')
    .map(([key, item]) =>
      typeof item === 'string' ? (PRINTED.has(key) ? item : '') : wordsIn(item, texts),
    )
    .join('');
}

/** Keys whose values differ, or that only one of the two has. */
export function differing(
  old: ReadonlyMap<string, string>,
  next: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((id) => old.get(id) !== next.get(id))
    .sort();
}

/** The lines of each page of a PDF file, as they are read back from its bytes. */
export function linesOfPages(bytes: Uint8Array): readonly (readonly string[])[] {
  return new PdfFile(bytes).pages.map((stretches) => {
    const lines: { y: number; text: string }[] = [];
    for (const { y, text } of stretches) {
      const last = lines.at(-1);
      if (last?.y === y) last.text += text;
      else lines.push({ y, text });
    }
    return lines.map(({ text }) => text);
  });
}

/** Indices, from 0, of pages whose lines differ. */
export function pagesDiffering(old: Uint8Array, next: Uint8Array): readonly number[] {
  const [before, after] = [linesOfPages(old), linesOfPages(next)];
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => at).filter(
    (at) => JSON.stringify(before[at]) !== JSON.stringify(after[at]),
  );
}
