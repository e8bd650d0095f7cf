/** Indents, which stand in styles and in the levels of a list alike. */
import { twips } from '../../../core/lengths.js';
import type { ParagraphStyle } from '../../../style/style.js';
import { xml } from '../xml.js';

export type Indent = Pick<
  ParagraphStyle,
  'left' | 'right' | 'firstLine' | 'firstLineCharacters' | 'hanging'
>;

/**
 * The first line in characters too, where the house style counts so: it follows when someone changes the size.
 * Word measures a hanging indent from the other lines, the house style from the first one.
 */
export function indent({ left, right, firstLine, firstLineCharacters, hanging }: Indent): string {
  if (hanging !== undefined) {
    return xml('w:ind', {
      'w:left': twips(left) + twips(firstLine) + twips(hanging),
      'w:right': twips(right),
      'w:hanging': twips(hanging),
    });
  }
  return xml('w:ind', {
    'w:left': twips(left),
    'w:right': twips(right),
    'w:firstLineChars':
      firstLineCharacters === undefined ? undefined : Math.round(firstLineCharacters * 100),
    'w:firstLine': twips(firstLine),
  });
}
