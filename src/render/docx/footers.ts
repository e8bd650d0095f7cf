/** Footers: the page number at the outer edge, `— 1 —`, right on odd pages and left on even ones, and beside it the foot of a review copy. */
import { Footer, type ParagraphChild } from 'docx';
import type { Language } from '../../core/edition.js';
import { twips, type Points } from '../../core/lengths.js';
import type { HouseStyle } from '../../style/style.js';
import { field } from './field.js';
import { furnitureRuns, hasAny, type Furnitures } from './furnitures.js';
import { paragraph } from './paragraph.js';
import { runs, styledRuns } from './runs.js';
import { DERIVED_CHARACTER_STYLES, DERIVED_STYLES } from './style-names.js';

/** Word calls the odd pages' footer the default one. The foot stands on the inner side of the number. */
export function footers(
  style: HouseStyle,
  furniture: Furnitures,
): { readonly default: Footer; readonly even: Footer } {
  const { language } = furniture;
  const number = pageNumber(style, language);
  const words = furnitureRuns(furniture, 'foot', (foot) =>
    styledRuns(foot, language, DERIVED_CHARACTER_STYLES.reviewFoot),
  );
  const gap = hasAny(furniture, 'foot') ? runs(SPACE, language) : [];
  return {
    default: new Footer({
      children: [paragraph(DERIVED_STYLES.pageNumberOdd, [...words, ...gap, ...number])],
    }),
    even: new Footer({
      children: [paragraph(DERIVED_STYLES.pageNumberEven, [...number, ...gap, ...words])],
    }),
  };
}

/** A full-width space: a tab stop would have to differ on turned pages, which share the footer. */
const SPACE = '\u3000';

/**
 * From the page's edge to the foot of the number's line, in twips. The standard measures to the top of the dash
 * (GB/T 9704-2012, 7.5), below which lies half of the line. `bottom` is the margin below the type area.
 */
export function footerDistance(
  { pageNumber: { distance }, paragraphs }: HouseStyle,
  bottom: Points,
): number {
  return twips(bottom) - twips(distance) - Math.round(twips(paragraphs.pageNumber.size) / 2);
}

function pageNumber(
  { pageNumber: { form } }: HouseStyle,
  language: Language,
): readonly ParagraphChild[] {
  const [before = '', after = ''] = form.split('{n}');
  const write = (text: string): readonly ParagraphChild[] =>
    text === '' ? [] : runs(text, language);
  return [...write(before), ...field('PAGE', runs('1', language)), ...write(after)];
}
