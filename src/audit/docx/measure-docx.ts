/** The parts of a DOCX → what is measured of it: what it tells a word processor to do. */
import type { BreakRules, Measured, Place } from '../measured.js';
import { assignRoles } from '../roles.js';
import { imprintOf } from './imprint.js';
import { marksOf } from './marks.js';
import type { DocxFile } from './open-docx.js';
import { pageNumbersOf } from './page-numbers.js';
import { readParagraph, type DocxParagraph } from './paragraphs.js';
import { measurePages, sectionsOf } from './sections.js';
import { nearestFlag, Styles } from './styles.js';
import { tableHeads } from './tables.js';
import { attribute, elements, within, type Element } from './xml.js';

export function measureDocx(file: DocxFile): Measured {
  const styles = new Styles(file);
  const sections = sectionsOf(file.document);
  const blocks = sections.flatMap((section) => section.blocks);
  const imprint = imprintOf(sections, styles);
  const tables = blocks.filter(({ name }) => name === 'w:tbl');
  const running = blocks
    .filter((block) => block.name === 'w:p' && imprint?.blocks.includes(block) !== true)
    .map((element) => readParagraph(element, styles))
    .filter(({ paragraph }) => paragraph.text !== '');
  const { paragraphs } = assignRoles(running.map(({ paragraph }) => paragraph));
  const isBody = new Set(
    paragraphs.flatMap(({ role }, index) => (role === 'body' ? [running[index]] : [])),
  );
  const text = new Map<Element, DocxParagraph>(
    running.filter((one) => isBody.has(one)).map((one) => [one.element, one]),
  );
  const { numbers, unnumbered } = pageNumbersOf(file, sections, styles, (section) =>
    section.blocks.some((block) => text.has(block)),
  );
  const inTables = tables.flatMap((table) =>
    within(table, 'w:p').map((element) => readParagraph(element, styles)),
  );
  return {
    format: 'docx',
    ...measurePages(sections, text),
    paragraphs,
    breakRules: breakRules(file, [...text.values()]),
    marks: marksOf([...running, ...inTables]),
    tableHeads: tableHeads(tables),
    pageNumbers: numbers,
    unnumbered,
    ...(imprint !== undefined && { imprint: imprint.measured }),
  };
}

/** Lists of marks that the file has for Chinese replace those that are built in. */
function breakRules({ settings }: DocxFile, text: readonly DocxParagraph[]): BreakRules {
  const list = (name: string): string | undefined =>
    elements(settings, name)
      .filter((one) => /^zh/i.test(attribute(one, 'w:lang') ?? 'zh'))
      .map((one) => attribute(one, 'w:val') ?? '')[0];
  const [starts, ends] = [list('w:noLineBreaksBefore'), list('w:noLineBreaksAfter')];
  const off: readonly Place[] = text
    .filter(({ look }) => nearestFlag(look.properties, 'w:kinsoku') === false)
    .map(({ paragraph }) => paragraph.at);
  return {
    off,
    ...(starts !== undefined && { starts }),
    ...(ends !== undefined && { ends }),
  };
}
