/** The paragraphs of a .docx as a word processor shows them, numbers counted from numbering.xml and the styles alone. */
import { all, at, paragraphs, styleNamed, styleOf, textOf, value, type Docx } from './read-docx.js';

const HAN = ' 一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五'.split(' ');

/** Table cells are paragraphs too; headers and footers are other parts and not among them. */
export function shownParagraphs(docx: Docx): readonly string[] {
  const levels = all(docx.part('word/numbering.xml'), 'w:lvl');
  const counts = levels.map(() => 0);
  return paragraphs(docx).map((paragraph) => {
    const styleId = styleOf(paragraph);
    const style = styleId === undefined ? undefined : styleNamed(docx, styleId);
    const numbering = at(paragraph, 'w:pPr', 'w:numPr') ?? at(style, 'w:pPr', 'w:numPr');
    if (numbering === undefined || value(numbering, 'w:numId') === '0') return textOf(paragraph);
    const index = Number(value(numbering, 'w:ilvl') ?? 0);
    counts[index] = (counts[index] ?? 0) + 1;
    counts.fill(0, index + 1);
    const level = levels[index];
    const count = counts[index] ?? 0;
    const number = value(level, 'w:numFmt') === 'decimal' ? String(count) : (HAN[count] ?? '');
    return (value(level, 'w:lvlText') ?? '').replace(`%${index + 1}`, number) + textOf(paragraph);
  });
}
