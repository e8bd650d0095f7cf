/** Texts with calls as XML: each call is a placeholder that carries it, so that tools show it and protect it. */
import { escapeXml, xml, type Attributes } from '../core/xml.js';
import { piecesOf, type Code, type Words } from './pieces.js';

/** What a call prints in Chinese. */
export type Printed = (code: Code) => string;

export function inlineXml(
  text: string,
  source: string,
  attributesOf: (code: Code, number: number) => Attributes,
): string {
  return numberedPieces(text, source)
    .map((piece) =>
      piece.type === 'words'
        ? escapeXml(piece.text)
        : xml('ph', attributesOf(piece, piece.number), escapeXml(piece.text)),
    )
    .join('');
}

export type NumberedPiece = Words | (Code & { readonly number: number });

/**
 * Calls are numbered as in `source`, whose numbers they keep in the translation; what only the
 * translation calls gets numbers of its own. A text with a call that cannot be read is words.
 */
export function numberedPieces(text: string, source: string): readonly NumberedPiece[] {
  const pieces = piecesOf(text);
  if (pieces === undefined) return [{ type: 'words', text }];
  const free = numbered(source);
  let next = free.length;
  return pieces.map((piece) => {
    if (piece.type === 'words') return piece;
    const at = free.findIndex((candidate) => candidate && sameKeys(candidate, piece));
    if (at !== -1) free[at] = undefined;
    return { ...piece, number: at === -1 ? (next += 1) : at + 1 };
  });
}

/** The call that a source text has as its first, second … */
export function codeAt(source: string, number: number): Code | undefined {
  return numbered(source)[number - 1];
}

function numbered(text: string): (Code | undefined)[] {
  return (piecesOf(text) ?? []).filter((piece) => piece.type === 'code');
}

function sameKeys(one: Code, other: Code): boolean {
  return one.keys.join('\n') === other.keys.join('\n');
}
