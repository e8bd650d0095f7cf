/** Indents, which stand in styles and in the levels of a list alike. */
import { twips } from '../../../core/lengths.js';
import type { ParagraphStyle } from '../../../style/style.js';
import { xml } from '../xml.js';

export type Indent = Pick<ParagraphStyle, 'left' | 'right' | 'firstLine' | 'firstLineCharacters'>;

/** The first line in characters too, where the house style counts so: it follows when someone changes the size. */
export function indent({ left, right, firstLine, firstLineCharacters }: Indent): string {
  return xml('w:ind', {
    'w:left': twips(left),
    'w:right': twips(right),
    'w:firstLineChars':
      firstLineCharacters === undefined ? undefined : Math.round(firstLineCharacters * 100),
    'w:firstLine': twips(firstLine),
  });
}
