/**
 * The footnotes of a document while its pages are filled. Each begins on the page of its mark;
 * what finds no room there goes on at the foot of the next page.
 */
import type { Page } from 'pdfmake/js/DocumentContext.js';
import type { Line } from 'pdfmake/js/Line.js';
import { KeptLines } from '../kept-lines.js';
import { linesStaying } from '../keeping.js';
import { composeNote, printNumber, restAfter, type ComposedNote } from './compose-note.js';
import type { FootnoteSetting } from './footnote-setting.js';
import { heightOf, NoteArea } from './note-area.js';

/** Lines of a long note that stand alone on no page. */
const FEWEST_LINES = 2;

/** A note of which so many lines are printed. */
interface Waiting {
  readonly id: string;
  readonly note: ComposedNote;
  readonly printed: number;
  readonly number: number;
  readonly isRest: boolean;
}

export class Footnotes {
  readonly setting: FootnoteSetting;
  /** A note is measured more than once before it is printed. */
  readonly #kept = new KeptLines();
  readonly #areas = new WeakMap<Page, NoteArea>();
  /** Notes that were begun, wherever. */
  readonly #begun = new Set<string>();
  #waiting: Waiting[] = [];

  constructor(setting: FootnoteSetting) {
    this.setting = setting;
  }

  /** Whether some text has found no page yet. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** The foot of a page; when the page is new, what waits is put there as far as there is room. */
  areaOf(page: Page): NoteArea {
    let area = this.#areas.get(page);
    if (area === undefined) {
      const { left, right, top, bottom } = page.pageMargins;
      area = new NoteArea(page.pageSize.width - left - right, this.setting.gap);
      this.#areas.set(page, area);
      this.#goOn(area, page.pageSize.height - top - bottom - this.setting.leastText);
    }
    return area;
  }

  /**
   * Height in points that the foot of the page must still have for marks of these notes to stand on it.
   * Infinity where a note before them is not done: notes are read in the order of their marks.
   */
  least(ids: readonly string[], page: Page): number {
    const area = this.areaOf(page);
    const heights = this.#unprinted(ids, area).map((id) => this.#linesOf(id, area));
    const last = heights.pop();
    if (last === undefined) return 0;
    if (this.isWaiting) return Infinity;
    const begun = last.slice(0, linesStaying({ at: 0, lines: last.length }));
    return area.cost(heights.reduce((sum, lines) => sum + heightOf(lines), heightOf(begun)));
  }

  /** The same for a page that has no notes yet and is as wide as this. */
  leastAnywhere(ids: readonly string[], measure: number): number {
    if (ids.length === 0) return 0;
    const area = new NoteArea(measure, this.setting.gap);
    return ids.reduce((sum, id) => sum + heightOf(this.#linesOf(id, area)), this.setting.gap);
  }

  /**
   * Takes the notes of these ids in at the foot of the page, where so much is free.
   * Gives back the height that they take; all that is free, where a note has to go on.
   */
  place(ids: readonly string[], page: Page, free: number): number {
    const area = this.areaOf(page);
    const before = area.height;
    let isFull = this.isWaiting;
    for (const id of this.#unprinted(ids, area)) {
      const node = this.setting.notes.get(id);
      if (node === undefined) continue;
      const note = composeNote(node, area.measure, this.#kept);
      const number = area.number(id);
      const left = isFull ? 0 : free - (area.height - before);
      if (!this.#begin(id, note, number, area, left)) isFull = true;
    }
    return isFull ? Math.max(free, area.height - before) : area.height - before;
  }

  /** Prints the numbers that marks have on their page; marks that have none of their own stay as they are. */
  numberMarks(lines: readonly Line[], page: Page): void {
    if (!this.setting.restarts) return;
    const area = this.areaOf(page);
    for (const id of marksIn(lines)) {
      const number = area.numberOf(id);
      if (number !== undefined) printNumber(lines, id, this.setting.mark(number));
    }
  }

  /** Whether all of the note found room. */
  #begin(id: string, note: ComposedNote, number: number, area: NoteArea, free: number): boolean {
    const { node, lines } = note;
    const fitting = this.#fitting(lines, area, free);
    const [first] = lines;
    if (first !== undefined && !this.#begun.has(id) && node.id !== undefined) first.id = node.id;
    this.#begun.add(id);
    const isWhole = fitting === lines.length;
    const printed = isWhole || fitting >= FEWEST_LINES ? fitting : 0;
    this.#print(lines.slice(0, printed), id, number, area, false);
    if (!isWhole) this.#waiting.push({ id, note, printed, number, isRest: printed > 0 });
    return isWhole;
  }

  #goOn(area: NoteArea, room: number): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { id, note: before, printed: done, number, isRest } of waiting) {
      const note = restAfter(before, done, area.measure, this.#kept);
      const free = this.#waiting.length > 0 ? 0 : room - area.height;
      const printed = this.#fitting(note.lines, area, free);
      this.#print(note.lines.slice(0, printed), id, number, area, isRest);
      if (printed === note.lines.length) continue;
      this.#waiting.push({ id, note, printed, number, isRest: isRest || printed > 0 });
    }
  }

  #print(
    lines: readonly Line[],
    id: string,
    number: number,
    area: NoteArea,
    isRest: boolean,
  ): void {
    if (this.setting.restarts) printNumber(lines, id, this.setting.mark(number));
    area.add(lines, isRest);
  }

  /** How many of the lines find room, when no line is to be alone on the next page. */
  #fitting(lines: readonly Line[], area: NoteArea, free: number): number {
    let fitting = 0;
    let height = 0;
    for (const line of lines) {
      height += line.getHeight();
      if (area.cost(height) > free) break;
      fitting++;
    }
    if (fitting === lines.length) return fitting;
    return Math.max(0, Math.min(fitting, lines.length - FEWEST_LINES));
  }

  #linesOf(id: string, { measure }: NoteArea): readonly Line[] {
    const node = this.setting.notes.get(id);
    return node === undefined ? [] : composeNote(node, measure, this.#kept).lines;
  }

  /** Those that the page must print: each once, and again on further pages only where numbers would mean another note. */
  #unprinted(ids: readonly string[], area: NoteArea): string[] {
    return [...new Set(ids)].filter((id) => {
      if (area.numberOf(id) !== undefined) return false;
      return this.setting.restarts || !this.#begun.has(id);
    });
  }
}

/** Ids of the footnotes whose marks stand in these lines, in order. */
export function marksIn(lines: readonly Line[]): string[] {
  return lines.flatMap(({ inlines }) => inlines.flatMap(({ run }) => run.footnote ?? []));
}
