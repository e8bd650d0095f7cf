/** pdfmake's placing on pages: no line of a paragraph and no last row of a table is left alone, and footnotes find room. */
import type { Line } from 'pdfmake/js/Line.js';
import type { Fragment } from 'pdfmake/js/PageElementWriter.js';
import { PageElementWriter } from './classes.js';
import { marksIn, type Footnotes } from './footnotes/footnotes.js';
import { linesStaying } from './keeping.js';
import { ReportContext } from './report-context.js';

/** Points; smaller differences are rounding. */
export const ROUNDING = 0.01;

export class ReportWriter extends PageElementWriter {
  /** Height in points that must be left below the next unbreakable block on its page. */
  roomBelow = 0;
  readonly #footnotes: Footnotes;

  constructor(footnotes: Footnotes) {
    super(new ReportContext(footnotes));
    this.#footnotes = footnotes;
  }

  override addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): object {
    if (this.transactionLevel > 0) return super.addLine(line, dontUpdateContextPosition, index);
    const staying = stayingWith(line);
    const together = line.paragraph?.lines.slice(line.paragraph.at).slice(0, staying) ?? [line];
    const height = staying * line.getHeight();
    const marks = marksIn(together);
    if (marks.length > 0) this.#finishNotes(marks);
    if (staying > 1 || marks.length > 0) {
      const { availableHeight, y, pageMargins } = this.context();
      const isShort = availableHeight + ROUNDING < height + this.#leastNotes(marks);
      if (isShort && y > pageMargins.top + ROUNDING) this.moveToNextPage();
    }
    if (marks.length > 0) this.#placeNotes(together, height);
    return super.addLine(line, dontUpdateContextPosition, index);
  }

  override addFragment(
    fragment: Fragment,
    useBlockXOffset?: boolean,
    useBlockYOffset?: boolean,
    dontUpdateContextPosition?: boolean,
  ): boolean {
    const add = (): boolean =>
      super.addFragment(fragment, useBlockXOffset, useBlockYOffset, dontUpdateContextPosition);
    // Repeated heads come with an offset of their own; their notes stand on the page of the first.
    if (useBlockXOffset === true) return add();
    const lines = linesIn(fragment);
    const marks = marksIn(lines);
    if (marks.length > 0) this.#finishNotes(marks);
    const notes = this.#leastNotes(marks);
    if (this.roomBelow > 0 || notes > 0) this.#makeRoom(fragment, notes);
    const isPlaced = add();
    if (notes > 0) this.#placeNotes(lines, 0);
    return isPlaced;
  }

  /** Takes a page for what is left of the notes behind the end of the text. */
  endNotes(): void {
    while (this.#footnotes.isWaiting) this.moveToNextPage();
  }

  /** Moves on to the page where the last of the notes before these ends. */
  #finishNotes(marks: readonly string[]): void {
    while (this.#leastNotes(marks) === Infinity) this.moveToNextPage();
  }

  #leastNotes(marks: readonly string[]): number {
    if (marks.length === 0) return 0;
    return this.#footnotes.least(marks, this.context().getCurrentPage());
  }

  /** Puts the notes of these lines at the foot of the page, and leaves so much for the text. */
  #placeNotes(lines: readonly Line[], text: number): void {
    const context = this.context();
    if (!(context instanceof ReportContext)) return;
    const page = context.getCurrentPage();
    // The lines must not be pushed out by a rounding error in the sum of the notes.
    const free = context.freeAtFoot - text - this.roomBelow - ROUNDING;
    context.takeFromFoot(this.#footnotes.place(marksIn(lines), page, free));
    this.#footnotes.numberMarks(lines, page);
  }

  #makeRoom({ height }: Fragment, notes: number): void {
    const context = this.context();
    const { availableHeight, y } = context;
    const { top, bottom } = context.pageMargins;
    const wanted = height + notes + this.roomBelow;
    if (wanted <= availableHeight + ROUNDING) return;
    const repeated = this.repeatables.reduce((sum, fragment) => sum + fragment.height, 0);
    const room = context.getCurrentPage().pageSize.height - top - bottom - repeated;
    const fitsBelow = wanted <= room + ROUNDING;
    const fitsNotes = height + notes <= availableHeight + ROUNDING;
    if (fitsBelow || (!fitsNotes && y > top + repeated + ROUNDING)) this.moveToNextPage();
  }
}

/** How many lines must stand on the page of this one, itself counted. */
export function stayingWith({ paragraph, staying }: Line): number {
  if (staying !== undefined || paragraph === undefined) return staying ?? 1;
  const { at, lines } = paragraph;
  return linesStaying({ at, lines: lines.length });
}

function linesIn({ items }: Fragment): readonly Line[] {
  return items.flatMap(({ type, item }) => (type === 'line' ? [item] : []));
}
