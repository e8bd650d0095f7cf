/** Replacements within a file's text: all else stays as it is, byte for byte. */
import type { SourceFile } from '../../core/position.js';

export interface TextEdit {
  readonly file: SourceFile;
  /** In UTF-16 units; of equal places those given first come first. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The new text of each file that an edit touches, by its path. Edits must not overlap. */
export function applyEdits(edits: readonly TextEdit[]): ReadonlyMap<string, string> {
  const files = new Set(edits.map(({ file }) => file));
  return new Map(
    [...files].map((file) => {
      const parts: string[] = [];
      let at = 0;
      const own = edits.filter((edit) => edit.file === file);
      for (const { start, end, text } of own.toSorted((a, b) => a.start - b.start)) {
        if (start < at) throw new Error(`two changes of one place in ${file.path}`);
        parts.push(file.text.slice(at, start), text);
        at = end;
      }
      return [file.path, [...parts, file.text.slice(at)].join('')];
    }),
  );
}
