/** The marks of notes, and the names of the places that marks and notes lead to and from. */
import type { Note } from '../../doc/nodes.js';
import type { FootnoteMarks } from '../../style/style.js';

/** ①; Unicode has the next nineteen behind it. */
const CIRCLED_ONE = 0x2460;
const CIRCLED = 20;

/** What every paragraph needs to know about the notes of its document. */
export interface Notes {
  readonly byId: ReadonlyMap<string, Note>;
  /** Ids whose mark has been printed: the first is the one that the note leads back to. */
  readonly marked: Set<string>;
  /** Whether the numbers of footnotes begin again on each page. */
  readonly restart: boolean;
  readonly marks: FootnoteMarks;
}

/** A mark as it stands while lines are broken; `footnote` where its number is known only when its page is. */
export interface Mark {
  readonly mark: string;
  readonly footnote?: string;
}

export function markOf(note: Note, { restart, marks }: Notes): Mark {
  if (note.placement !== 'footnote') return { mark: noteMark(note, marks) };
  const mark = restart ? footnoteMark(1, marks) : noteMark(note, marks);
  return { mark, footnote: note.id };
}

/** Footnotes are counted as the house style has it; notes that stand in a list are [1]. */
export function noteMark({ placement, number }: Note, marks: FootnoteMarks): string {
  return placement === 'footnote' ? footnoteMark(number, marks) : `[${number}]`;
}

/** Circled numbers are ① to ⑳, and plain ones from there, as in Word. */
export function footnoteMark(number: number, marks: FootnoteMarks): string {
  return marks === 'circled' && number <= CIRCLED
    ? String.fromCodePoint(CIRCLED_ONE + number - 1)
    : String(number);
}

/** Ids of blocks have no colon, so that no note is taken for one. */
export const notePlace = (id: string): string => `note:${id}`;
export const markPlace = (id: string): string => `mark:${id}`;
