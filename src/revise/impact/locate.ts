/** Where the words of a passage are printed: on which page, in which line. */
import type { PageLine, PageText } from '../../core/page-text.js';
import { pageName, type PageName } from './compare-pages.js';
import type { Passage } from './passages.js';

export interface Location {
  readonly page: PageName;
  /** From 1 at the top of the text; what stands side by side, as in a table, is one line. */
  readonly line: number;
}

interface PrintedParagraph {
  /** Without white space, since lines end anywhere. */
  readonly words: string;
  readonly lines: readonly { readonly at: Location; readonly end: number }[];
}

export class Printed {
  readonly #paragraphs = new Map<string, PrintedParagraph[]>();
  readonly #figures = new Map<string, PageName[]>();

  constructor(pages: readonly PageText[]) {
    const open = new Map<number, { words: string; lines: { at: Location; end: number }[] }>();
    pages.forEach((page, index) => {
      const name = pageName(page, index);
      const numbers = lineNumbers(page.lines);
      page.lines.forEach((line, at) => {
        if (line.again === true || line.block === undefined) return;
        let paragraph = open.get(line.paragraph);
        if (paragraph === undefined) {
          paragraph = { words: '', lines: [] };
          open.set(line.paragraph, paragraph);
          const own = this.#paragraphs.get(line.block);
          if (own === undefined) this.#paragraphs.set(line.block, [paragraph]);
          else own.push(paragraph);
        }
        paragraph.words += dense(line.words ?? line.text);
        const end = paragraph.words.length;
        paragraph.lines.push({ at: { page: name, line: numbers[at] ?? 0 }, end });
        for (const figure of line.figures ?? []) this.#add(figure, name);
      });
    });
  }

  /** Pages on which a quantity stands. */
  pagesOf(figure: string): readonly PageName[] {
    return this.#figures.get(figure) ?? [];
  }

  /** The place of a character of a passage, one of `all` of its document; undefined where its block is not printed. */
  placeOf(passage: Passage, offset: number, all: readonly Passage[]): Location | undefined {
    const { block, text } = passage;
    const alike = all.filter((other) => other.block === block && other.text === text);
    // Several cells may read the same: they are printed in their order.
    const nth = alike.indexOf(passage);
    const words = dense(text);
    const paragraphs = this.#paragraphs.get(block) ?? [];
    const fitting = FITS.map((fits) => paragraphs.filter((one) => fits(one.words, words)));
    const candidates = fitting.find((list) => list.length > 0) ?? [];
    const found = candidates[Math.min(nth, candidates.length - 1)];
    if (found === undefined) return paragraphs[0]?.lines[0]?.at;
    const at = found.words.lastIndexOf(words) + dense(text.slice(0, offset)).length;
    return (found.lines.find(({ end }) => at < end) ?? found.lines.at(-1))?.at;
  }

  /** Where a block ends. */
  endOf(block: string): Location | undefined {
    return this.#paragraphs.get(block)?.at(-1)?.lines.at(-1)?.at;
  }

  #add(figure: string, page: PageName): void {
    const pages = this.#figures.get(figure);
    if (pages === undefined) this.#figures.set(figure, [page]);
    else if (pages.at(-1)?.index !== page.index) pages.push(page);
  }
}

/** How a paragraph may hold a text: alone, behind a label, before a page number, or anyhow; the first way counts. */
const FITS: readonly ((whole: string, text: string) => boolean)[] = [
  (whole, text) => whole === text,
  (whole, text) => whole.endsWith(text),
  (whole, text) => whole.startsWith(text),
  (whole, text) => whole.includes(text),
];

function dense(text: string): string {
  return text.replace(/\s/g, '');
}

/** Of a line's height: baselines closer than that are in one line. */
const BESIDE = 0.6;

/** By the order of their baselines. */
function lineNumbers(lines: readonly PageLine[]): readonly number[] {
  const numbers = new Map<PageLine, number>();
  let number = 0;
  let top = -Infinity;
  for (const line of [...lines].sort((a, b) => a.y - b.y)) {
    if (line.y - top > line.height * BESIDE) {
      number++;
      top = line.y;
    }
    numbers.set(line, number);
  }
  return lines.map((line) => numbers.get(line) ?? 0);
}
