/** Texts with calls as XML: each call is a placeholder that carries it, so that tools show it and protect it. */
import { escapeXml, xml, type Attributes } from '../core/xml.js';
import { piecesOf, type Code } from './pieces.js';

/** What a call prints in Chinese. */
export type Printed = (code: Code) => string;

/**
 * Calls are numbered as in `source`, whose numbers they keep in the translation; what only the
 * translation calls gets numbers of its own.
 */
export function inlineXml(
  text: string,
  source: string,
  attributesOf: (code: Code, number: number) => Attributes,
): string {
  const pieces = piecesOf(text);
  if (pieces === undefined) return escapeXml(text);
  const free = numbered(source);
  let next = free.length;
  return pieces
    .map((piece) => {
      if (piece.type === 'words') return escapeXml(piece.text);
      const at = free.findIndex((candidate) => candidate && sameKeys(candidate, piece));
      if (at !== -1) free[at] = undefined;
      const number = at === -1 ? (next += 1) : at + 1;
      return xml('ph', attributesOf(piece, number), escapeXml(piece.text));
    })
    .join('');
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
