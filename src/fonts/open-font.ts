/** A font file in memory, parsed only when it is first asked something. */
import type { Font } from 'fontkit';
import type { FontFile } from './face.js';

export interface FontFacts {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly licence: string;
}

/** `create` is fontkit's: handed in, since loading that library takes longer than opening a font with it. */
export function openFont(facts: FontFacts, create: (bytes: Uint8Array) => Font): FontFile {
  let opened: Font | undefined;
  const font = (): Font => (opened ??= create(facts.bytes));
  return {
    ...facts,
    get name() {
      return font().postscriptName;
    },
    has: (codePoint) => font().hasGlyphForCodePoint(codePoint),
  };
}

/**
 * Whether the bytes are one TrueType or OpenType font. Collections are not: which of their fonts is meant?
 * WOFF is not either: embedding it costs half a minute and gigabytes.
 */
export function isSingleFont(bytes: Uint8Array): boolean {
  const signature = [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0'));
  // Version 1.0, `OTTO`, `true`: the tags that the OpenType specification (font file) names.
  return ['00010000', '4f54544f', '74727565'].includes(signature.join(''));
}
