/** The paragraphs of a .docx as a word processor shows them, numbers counted from numbering.xml and the styles alone. */
import {
  all,
  at,
  elements,
  paragraphs,
  styleNamed,
  styleOf,
  textOf,
  value,
  type Docx,
  type Element,
} from './read-docx.js';

const HAN = ' 一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ');
const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
/** By Word's name of the kind of number; plain digits are none of them. */
const DIGITS: Readonly<Record<string, readonly string[]>> = { decimal: [], upperRoman: ROMAN };

/** Table cells are paragraphs too; headers, footers and notes are other parts and not among them. */
export function shownParagraphs(docx: Docx): readonly string[] {
  const count = counter(docx);
  return paragraphs(docx).map((paragraph) => count(paragraph) + textOf(paragraph));
}

/** The number that stands before a paragraph. To be asked for each in order. */
export function counter(docx: Docx): (paragraph: Element) => string {
  const numbering = docx.part('word/numbering.xml');
  const counts = new Map<string, number[]>();
  return (paragraph) => {
    const styleId = styleOf(paragraph);
    const style = styleId === undefined ? undefined : styleNamed(docx, styleId);
    const own = at(paragraph, 'w:pPr', 'w:numPr');
    const place = own ?? at(style, 'w:pPr', 'w:numPr');
    const list = value(place, 'w:numId') ?? '0';
    if (list === '0') return '';
    const level = Number(value(place, 'w:ilvl') ?? 0);
    const before = counts.get(list) ?? [];
    const count = (before[level] ?? 0) + 1;
    // Deeper levels begin anew.
    counts.set(list, [...Array.from({ length: level }, (_, at) => before[at] ?? 0), count]);
    const definition = levelsOf(numbering, list)[level];
    const printed = DIGITS[value(definition, 'w:numFmt') ?? ''] ?? HAN;
    const number = printed[count] ?? String(count);
    return (value(definition, 'w:lvlText') ?? '').replace(`%${level + 1}`, number);
  };
}

function levelsOf(numbering: Element, list: string): readonly Element[] {
  const found = elements(numbering, 'w:num').find((num) => num.attributes['w:numId'] === list);
  const kind = value(found, 'w:abstractNumId');
  const definition = elements(numbering, 'w:abstractNum').find(
    (abstract) => abstract.attributes['w:abstractNumId'] === kind,
  );
  return definition === undefined ? [] : all(definition, 'w:lvl');
}
