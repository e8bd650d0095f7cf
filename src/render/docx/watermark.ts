/** The watermark in the one form that Word itself writes, so that its own command finds, changes and removes it. */
import { TextWatermark } from 'docx/watermarks';
import { isHan } from '../../core/characters.js';
import { charactersWide } from '../../core/text-width.js';
import type { OfficeFaces } from '../../fonts/face.js';
import type { HouseStyle } from '../../style/style.js';

/** Diagonal, silver and half transparent, as Word's own; as large as the house style says. */
export function watermark(
  words: string,
  { paragraphs: { watermark: look } }: HouseStyle,
  faces: OfficeFaces,
): TextWatermark {
  const names = faces.get(look.face);
  if (names === undefined) throw new Error(`no office faces for the role ${look.face}`);
  return new TextWatermark({
    text: words,
    font: isHan(words.charAt(0)) ? names.eastAsian : names.latin,
    width: look.size * charactersWide(words),
    height: look.size,
    bold: look.bold,
  });
}

/** The library names each by chance; Word wants them unlike each other within a file. `part` tells headers apart. */
export function nameWatermarks(header: string, part: string): string {
  let count = 0;
  return header.replace(/PowerPlusWaterMarkObject[\w-]*/g, () => {
    count += 1;
    return `PowerPlusWaterMarkObject${part.replace(/\D/g, '')}${String(count).padStart(3, '0')}`;
  });
}
