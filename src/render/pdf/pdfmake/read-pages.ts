/** The text of pages that were drawn, as the layout has it. */
import type { Page, PageItem } from 'pdfmake/js/DocumentContext.js';
import type { Inline, Line } from 'pdfmake/js/Line.js';
import type { PageLine, PagePicture, PageText } from '../../../core/page-text.js';
import type { Furniture } from './margins.js';
import type { Run } from './nodes.js';

/** Numbers of pages and notes are printed while pages are drawn: to be called behind that. */
export function readPages(
  pages: readonly Page[],
  unnumbered: number,
  furniture: Furniture,
): readonly PageText[] {
  const reader = new PageReader();
  const watermark = textOf(furniture.watermark ?? []);
  return pages.map((page, index) => {
    const number = index + 1 - unnumbered;
    const around = number < 1 ? [] : furniture.onPage(number).map(({ text }) => textOf(text));
    return {
      ...(number > 0 && { number }),
      lines: page.items.flatMap((item) => reader.line(item)),
      pictures: page.items.flatMap(picture),
      around: [watermark, ...around].filter((text) => text !== ''),
    };
  });
}

class PageReader {
  readonly #seen = new Set<readonly Inline[]>();
  /** By the lines that each consists of. */
  readonly #paragraphs = new Map<unknown, number>();

  line({ type, item }: PageItem): readonly PageLine[] {
    if (type !== 'line') return [];
    const again = this.#seen.has(item.inlines);
    this.#seen.add(item.inlines);
    const printed = again && item.continued !== undefined ? item.continued : item;
    if (printed === null) return [];
    // As the renderer has it: the note stands on the page of the first head.
    const inlines = again
      ? printed.inlines.filter(({ run }) => run.footnote === undefined)
      : printed.inlines;
    const text = inlines.map((inline) => inline.text).join('');
    const [first] = inlines;
    if (first === undefined || text.trim() === '') return [];
    const words = inlines.map(wordsOf).join('');
    const figures = [...new Set(inlines.flatMap(({ run }) => run.figure ?? []))];
    return [
      {
        text,
        ...(words !== text && { words }),
        x: rounded((item.x ?? 0) + first.x),
        y: rounded((item.y ?? 0) + first.baseline),
        height: rounded(first.height),
        ...(first.run.block !== undefined && { block: first.run.block }),
        paragraph: this.#paragraphOf(item),
        ...(figures.length > 0 && { figures }),
        ...(again && { again }),
      },
    ];
  }

  #paragraphOf(line: Line): number {
    const lines = line.paragraph?.lines ?? line;
    const known = this.#paragraphs.get(lines) ?? this.#paragraphs.size;
    this.#paragraphs.set(lines, known);
    return known;
  }
}

function picture({ type, item }: PageItem): readonly PagePicture[] {
  if (type !== 'image') return [];
  return [{ ...(item.id !== undefined && { block: item.id }), y: rounded(item.y ?? 0) }];
}

function wordsOf({ run, text, reads = text }: Inline): string {
  return run.mark === true ? '' : reads.replaceAll('\u00ad', '');
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** To a hundredth of a point, as in the file. */
function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}
