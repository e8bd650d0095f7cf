/** How organ and date of a signature stand to each other (GB/T 9704-2012, 7.3.5.2). */
import { charactersWide } from '../core/text-width.js';
import type { Signature } from './nodes.js';
import { plainText } from './text.js';

/** The date begins so many characters to the right of the organ. */
const FURTHER_IN = 2;

/**
 * How far each line ends before the style's right indent, in characters: the date two to the right of the organ's
 * first character, or, where it is too long for that, at the indent, and the organ so much further in.
 */
export function signatureShift(signature: Signature): { organ: number; date: number } {
  const organ = charactersWide(plainText(signature.organ));
  const date = charactersWide(plainText(signature.date)) + FURTHER_IN;
  return { organ: Math.max(0, date - organ), date: Math.max(0, organ - date) };
}
