/** Footers: the page number at the outer edge, `— 1 —`, right on odd pages and left on even ones. */
import { Footer, type ParagraphChild } from 'docx';
import { twips } from '../../core/lengths.js';
import type { HouseStyle } from '../../style/style.js';
import { paragraph } from './blocks/paragraphs.js';
import { field } from './field.js';
import { runs } from './runs.js';
import { DERIVED_STYLES } from './style-names.js';

/** Word calls the odd pages' footer the default one. */
export function footers(style: HouseStyle): { readonly default: Footer; readonly even: Footer } {
  const footer = (name: (typeof DERIVED_STYLES)['pageNumberOdd' | 'pageNumberEven']): Footer =>
    new Footer({ children: [paragraph(name, pageNumber(style))] });
  return {
    default: footer(DERIVED_STYLES.pageNumberOdd),
    even: footer(DERIVED_STYLES.pageNumberEven),
  };
}

/**
 * From the page's edge to the foot of the number's line, in twips. The standard measures to the top of the dash
 * (GB/T 9704-2012, 7.5), below which lies half of the line.
 */
export function footerDistance({ page, pageNumber: { distance }, paragraphs }: HouseStyle): number {
  return twips(page.bottom) - twips(distance) - Math.round(twips(paragraphs.pageNumber.size) / 2);
}

function pageNumber({ pageNumber: { form } }: HouseStyle): readonly ParagraphChild[] {
  const [before = '', after = ''] = form.split('{n}');
  return [...runs(before), ...field('PAGE', runs('1')), ...runs(after)];
}
