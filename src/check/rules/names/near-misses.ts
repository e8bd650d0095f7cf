/** Where the printed text has something that is a name but for a slip, found by the half of the name that the slip has spared. */
import type { Passage } from '../../passage.js';
import type { Stretch } from '../../stretches.js';
import { reordered, slipBetween } from './one-edit.js';

export interface NearMiss extends Stretch {
  readonly passage: Passage;
}

/** No character of any text. */
const BORDER = '\n';

/** All passages as one text, which knows where each pair of characters stands: names are many, and the text is long. */
export class PrintedText {
  readonly #text: string;
  readonly #passages: readonly { readonly passage: Passage; readonly start: number }[];
  readonly #pairs = new Map<number, number[]>();

  constructor(passages: readonly Passage[]) {
    let start = 0;
    this.#passages = passages.map((passage) => {
      const placed = { passage, start };
      start += passage.text.length + BORDER.length;
      return placed;
    });
    this.#text = passages.map(({ text }) => text).join(BORDER);
    for (let at = 0; at + 1 < this.#text.length; at += 1) {
      const pair = this.#pair(this.#text, at);
      const known = this.#pairs.get(pair);
      if (known === undefined) this.#pairs.set(pair, [at]);
      else known.push(at);
    }
  }

  /**
   * Stretches that are one character away from the name, of four or more, or have its characters in another
   * order. The first and the last character are the name's own: what stands beyond them is other words, so that
   * 服务业增加值 is no slip for 农业增加值.
   */
  nearMisses(name: string): readonly NearMiss[] {
    const starts = new Map<number, number>();
    const test = (start: number, length: number, near: (part: string) => boolean): void => {
      if (start < 0 || starts.has(start)) return;
      if (near(this.#text.slice(start, start + length))) starts.set(start, length);
    };
    const lengths = [name.length, name.length + 1, name.length - 1];
    const half = name.length >> 1;
    for (const at of this.#occurrences(name.slice(0, half))) {
      if (this.#text.startsWith(name, at)) continue;
      for (const length of lengths) test(at, length, (part) => slipped(part, name));
    }
    const rest = name.slice(half);
    for (const at of this.#occurrences(rest)) {
      const end = at + rest.length;
      if (this.#text.endsWith(name, end)) continue;
      for (const length of lengths) test(end - length, length, (part) => slipped(part, name));
    }
    // Where words have changed places, those at one end mostly stand.
    for (const [part, before] of [
      [name.slice(0, 2), 0],
      [name.slice(-2), name.length - 2],
    ] as const) {
      for (const at of this.#occurrences(part)) {
        test(at - before, name.length, (other) => reordered(other, name));
      }
    }
    return [...starts].flatMap(([start, length]) => this.#placed(start, length));
  }

  /** Of two characters and more. */
  #occurrences(part: string): readonly number[] {
    const starts = this.#pairs.get(this.#pair(part, 0)) ?? [];
    return part.length === 2 ? starts : starts.filter((at) => this.#text.startsWith(part, at));
  }

  #pair(text: string, at: number): number {
    return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
  }

  #placed(start: number, length: number): readonly NearMiss[] {
    const found = this.#passages.findLast((placed) => placed.start <= start);
    if (found === undefined) return [];
    const { passage } = found;
    const offset = start - found.start;
    return [{ passage, offset, length, text: passage.text.slice(offset, offset + length) }];
  }
}

function slipped(part: string, name: string): boolean {
  const edit = slipBetween(part, name);
  return edit !== undefined && edit.before > 0 && edit.behind > 0;
}
