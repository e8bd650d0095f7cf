/** The marks of notes, and the names of the places that marks and notes lead to and from. */
import type { Note } from '../../doc/nodes.js';

/** ①; Unicode has the next nineteen behind it. */
const CIRCLED_ONE = 0x2460;
const CIRCLED = 20;

/** What every paragraph needs to know about the notes of its document. */
export interface Notes {
  readonly byId: ReadonlyMap<string, Note>;
  /** Ids whose mark has been printed: the first is the one that the note leads back to. */
  readonly marked: Set<string>;
}

/** Footnotes are ① to ⑳ and plain numbers from there, as in Word; notes that stand in a list are [1]. */
export function noteMark({ placement, number }: Note): string {
  if (placement !== 'footnote') return `[${number}]`;
  return number <= CIRCLED ? String.fromCodePoint(CIRCLED_ONE + number - 1) : String(number);
}

/** Ids of blocks have no colon, so that no note is taken for one. */
export const notePlace = (id: string): string => `note:${id}`;
export const markPlace = (id: string): string => `mark:${id}`;
