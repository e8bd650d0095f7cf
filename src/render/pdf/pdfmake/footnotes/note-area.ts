/** The foot of one page: which notes stand there, under which number, and how high they are together. */
import type { Line } from 'pdfmake/js/Line.js';

interface Below {
  readonly height: number;
  readonly items: number;
}

export class NoteArea {
  /** Width of the page's type area, in points. */
  readonly measure: number;
  readonly #gap: number;
  readonly #lines: Line[] = [];
  readonly #numbers = new Map<string, number>();
  #height = 0;
  #goesOn = false;
  #below: Below = { height: 0, items: Infinity };

  /** `gap` is what stands between text and notes, the rule in its middle. */
  constructor(measure: number, gap: number) {
    this.measure = measure;
    this.#gap = gap;
  }

  /** With the gap above; 0 where there are no notes. */
  get height(): number {
    return this.#lines.length === 0 ? 0 : this.#gap + this.#height;
  }

  get lines(): readonly Line[] {
    return this.#lines;
  }

  /** Whether the first note began on a page before. */
  get goesOn(): boolean {
    return this.#goesOn;
  }

  /** Height that the page loses to so many points of notes. */
  cost(height: number): number {
    return this.#lines.length === 0 && height > 0 ? this.#gap + height : height;
  }

  numberOf(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  /** Counts a note whose mark stands on this page. */
  number(id: string): number {
    const number = this.#numbers.size + 1;
    this.#numbers.set(id, number);
    return number;
  }

  /** What stands below the notes: its height, and how many items of the page are printed before it. */
  get below(): Below {
    return this.#below;
  }

  standOn(height: number, items: number): void {
    this.#below = { height, items };
  }

  add(lines: readonly Line[], isRest: boolean): void {
    if (this.#lines.length === 0) this.#goesOn = isRest && lines.length > 0;
    this.#lines.push(...lines);
    this.#height += heightOf(lines);
  }
}

export function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.getHeight(), 0);
}
