/** Edits of texts → whole files, and the world as it would be with them: what is written is read again first. */
import type { FileReader, OutputFile } from '../core/world.js';
import { applyEdits, type TextEdit } from '../source/edit/text-edits.js';

/** A byte order mark is no part of a text, and stays where there was one. */
export function changedFiles(
  edits: readonly TextEdit[],
  inputs: ReadonlyMap<string, Uint8Array>,
): readonly OutputFile[] {
  return [...applyEdits(edits)].map(([path, text]) => {
    const [first, second, third] = inputs.get(path) ?? [];
    const marked = first === 0xef && second === 0xbb && third === 0xbf;
    return { path, bytes: new TextEncoder().encode(marked ? `\ufeff${text}` : text) };
  });
}

/** The files as they would be, over and beside those that are there. */
export function withFiles(reader: FileReader, files: readonly OutputFile[]): FileReader {
  const instead = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return {
    read: async (path) => instead.get(path) ?? (await reader.read(path)),
    size: async (path) => instead.get(path)?.length ?? (await reader.size(path)),
    list: async (path) => {
      const names = files.flatMap(({ path: file }) =>
        file.startsWith(`${path}/`) ? [file.slice(path.length + 1).split('/')[0] ?? ''] : [],
      );
      return [...new Set([...(await reader.list(path)), ...names])].sort();
    },
  };
}
