/** Where words stand on the pages of a PDF, as pdftotext measures them. */
import { runTool } from './tools.js';

/** A word's box in points from the top left of the page. Its height is that of its font's ascent and descent. */
export interface Word {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WORD =
  /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g;

export function readWords(pdf: string): readonly (readonly Word[])[] {
  const { stdout } = runTool('pdftotext', ['-bbox', pdf, '-']);
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
        text,
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
      })),
    );
}

/** Pairs of words that share more than a hairline of paper: lines too close, or a cell that runs into its neighbour. */
export function overlaps(words: readonly Word[], hairline = 0.5): readonly string[] {
  return words.flatMap((word, at) =>
    words.slice(at + 1).flatMap((other) => {
      const width = Math.min(word.right, other.right) - Math.max(word.left, other.left);
      const height = Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top);
      return width > hairline && height > hairline ? [`${word.text} × ${other.text}`] : [];
    }),
  );
}
