/** Looks that stand in styles only: whoever changes a style changes the report. */
import { all, elements, styleOf, textOf } from '../read-docx.js';
import { partNamed, stories, type Check } from './parts.js';

const OF_PARAGRAPHS: ReadonlySet<string> = new Set([
  'w:pStyle',
  // The list that counts a paragraph, which no style can say where each list begins with 1.
  'w:numPr',
  'w:sectPr',
  // The imprint's, which LibreOffice takes from no style; another check sees that no other paragraph has one.
  'w:framePr',
]);

/** A paragraph has a style and its place in a list; a run has a style and the hint at its face. */
export const handFormatting: Check = (parts) =>
  stories(parts).flatMap(([name, root]) => [
    ...all(root, 'w:pPr')
      .flatMap((properties) => elements(properties))
      .filter((property) => !OF_PARAGRAPHS.has(property.name))
      .map((property) => `${name}: ${property.name} on a paragraph`),
    ...all(root, 'w:rPr')
      .flatMap((properties) => elements(properties))
      .filter(({ name: property, attributes }) =>
        property === 'w:rFonts'
          ? Object.keys(attributes).join() !== 'w:hint'
          : property !== 'w:rStyle',
      )
      .map((property) => `${name}: ${property.name} on a run`),
    ...all(root, 'w:p')
      .filter((paragraph) => styleOf(paragraph) === undefined)
      .map((paragraph) => `${name}: “${textOf(paragraph)}” has no style`),
  ]);

/** Styles of paragraphs whose emptiness is their task; none of them is higher than a hairline or a gap of boxes. */
const EMPTY_BY_TASK: ReadonlySet<string> = new Set([
  'TableGap',
  'PageBreak',
  'EndnotesHere',
  'PanelAbove',
  'PanelBelow',
  'ImprintPlace',
]);

/** Space is said by styles. A cell may be empty, but never without a paragraph. */
export const emptyParagraphs: Check = (parts) =>
  elements(partNamed(parts, 'word/document.xml'), 'w:body')
    .flatMap((body) => elements(body, 'w:p'))
    .filter((paragraph) => textOf(paragraph).trim() === '')
    .filter((paragraph) => all(paragraph, 'w:drawing').length === 0)
    .filter((paragraph) => !EMPTY_BY_TASK.has(styleOf(paragraph) ?? ''))
    .map((paragraph) => `an empty paragraph in the style ${styleOf(paragraph) ?? 'of none'}`);
