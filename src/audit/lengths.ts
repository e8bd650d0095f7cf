/** Lengths of the file of requirements in points, and measured points as people read them. */
import { points } from '../core/lengths.js';
import { lengthInPoints, parseLength } from '../style/length.js';
import { parseTypeSize } from '../style/type-sizes.js';

const MILLIMETRE = 72 / 25.4;

/** `37mm`, `0.3pt`; `character` is what 字 stands for. The schema lets nothing else through. */
export function pointsOf(length: string, character = 0): number {
  const written = parseLength(length);
  const value = written && lengthInPoints(written, { character: points(character) });
  if (value === undefined) throw new Error(`the schema let ${length} through`);
  return value;
}

/** `三号`, `16pt`. */
export function sizeOf(size: string): number {
  const value = parseTypeSize(size);
  if (value === undefined) throw new Error(`the schema let ${size} through`);
  return value;
}

/** `2字`. */
export function charactersOf(length: string): number {
  return Number(length.replace('字', ''));
}

export function inMillimetres(value: number): string {
  return `${rounded(value / MILLIMETRE, 1)} mm`;
}

export function inPoints(value: number): string {
  return `${rounded(value, 2)} pt`;
}

/** Without zeros at the end, and without a sign before zero. */
export function rounded(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)) + 0);
}
