/** A font file in memory, parsed only when it is first asked something. */
import type { Font } from 'fontkit';
import type { FontFile } from './face.js';

export interface FontFacts {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly licence: string;
  /** Where it is known already; else the font's own PostScript name. */
  readonly name?: string;
}

/** `create` is fontkit's: handed in, since loading that library takes longer than opening a font with it. */
export function openFont(facts: FontFacts, create: (bytes: Uint8Array) => Font): FontFile {
  let opened: Font | undefined;
  const font = (): Font => (opened ??= create(facts.bytes));
  return {
    ...facts,
    get name() {
      return facts.name ?? font().postscriptName;
    },
    has: (codePoint) => font().hasGlyphForCodePoint(codePoint),
  };
}
