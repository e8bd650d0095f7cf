/** The lines in the corner of the cover: 送审稿, 第三稿, 份号：. */
import type { TextRun } from 'docx';
import type { Furnitures } from './furnitures.js';
import { paragraph, type ReportParagraph } from './paragraph.js';
import { runs } from './runs.js';
import { PARAGRAPH_STYLES } from './style-names.js';
import { eitherRuns, tracked } from './tracked.js';

/** In a redline the lines of both states stand side by side from the first on; what one of them has more came or went. */
export function cornerLines({ old, new: next, language }: Furnitures): readonly ReportParagraph[] {
  const lines = Array.from({ length: Math.max(old.corner.length, next.corner.length) });
  return lines.map((_, index) => {
    const [before, after] = [old.corner[index], next.corner[index]];
    if (before === undefined || after === undefined) {
      const change = before === undefined ? 'inserted' : 'deleted';
      const words = tracked(runs(before ?? after ?? '', language), change);
      return paragraph(PARAGRAPH_STYLES.corner, words, change);
    }
    const write = (text: string): readonly TextRun[] => runs(text, language);
    const words = eitherRuns(write(before), write(after), before === after, undefined);
    return paragraph(PARAGRAPH_STYLES.corner, words);
  });
}
