/** The imprint of a DOCX: paragraphs or a table between level rules at the end of the document. */
import { excerpt } from '../excerpt.js';
import type { Imprint } from '../measured.js';
import { readParagraph, type DocxParagraph } from './paragraphs.js';
import { widthOf, type Section } from './sections.js';
import { nearest, type Cascade, type Styles } from './styles.js';
import { at, attribute, elements, twips, within, type Element } from './xml.js';

/** An imprint has at most this many lines, and blank ones behind it. */
const LAST = 6;

/** With the blocks that make it up. */
export interface FoundImprint {
  readonly measured: Imprint;
  readonly blocks: readonly Element[];
}

export function imprintOf(sections: readonly Section[], styles: Styles): FoundImprint | undefined {
  const section = sections.findLast(({ blocks }) => blocks.length > 0);
  if (section === undefined) return undefined;
  const last = section.blocks.slice(-LAST);
  const table = last.findLast(({ name }) => name === 'w:tbl');
  const paragraphs = last
    .filter(({ name }) => name === 'w:p')
    .map((element) => readParagraph(element, styles))
    .filter(({ look, paragraph }) => paragraph.text !== '' && rulesOf(look.properties).length > 0);
  const measured = ofParagraphs(paragraphs, section);
  if (measured !== undefined) {
    return { measured, blocks: paragraphs.map(({ element }) => element) };
  }
  const inTable = table === undefined ? undefined : ofTable(table, styles);
  return table === undefined || inTable === undefined
    ? undefined
    : { measured: inTable, blocks: [table] };
}

function ofParagraphs(paragraphs: readonly DocxParagraph[], section: Section): Imprint | undefined {
  const [first] = paragraphs;
  const last = paragraphs.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return {
    at: first.paragraph.at,
    rules: paragraphs.flatMap(({ look }) => rulesOf(look.properties)),
    runs: paragraphs.flatMap(({ runs }) => runs),
    left: (first.paragraph.indent ?? 0) * (first.runs[0]?.size ?? 0),
    ...rightOf(last.look.properties, section),
  };
}

/** The date stands at the last tab stop, or in by the right indent. */
function rightOf(properties: Cascade, section: Section): { readonly right?: number } {
  const tabs = properties.flatMap((one) => elements(at(one, 'w:tabs'), 'w:tab'));
  const stop = tabs.find((tab) => /^(right|end)$/.test(attribute(tab, 'w:val') ?? ''));
  const position = twips(attribute(stop, 'w:pos'));
  if (position !== undefined) return { right: widthOf(section) - position };
  const indent = twips(nearest(properties, 'w:ind', 'w:right'));
  return indent === undefined ? {} : { right: indent };
}

/** A table without upright rules. */
function ofTable(table: Element, styles: Styles): Imprint | undefined {
  const borders = at(table, 'w:tblPr', 'w:tblBorders');
  const thickness = (name: string): number => borderOf(at(borders, name)) ?? 0;
  const [top, bottom] = [thickness('w:top'), thickness('w:bottom')];
  const upright = ['w:left', 'w:start', 'w:right', 'w:end', 'w:insideV'].some(
    (name) => thickness(name) > 0,
  );
  const paragraphs = within(table, 'w:p').map((element) => readParagraph(element, styles));
  const text = paragraphs.map(({ paragraph }) => paragraph.text).join(' ');
  if (upright || top === 0 || bottom === 0 || !/\d/.test(text)) return undefined;
  return {
    at: { text: excerpt(text) },
    rules: [top, bottom],
    runs: paragraphs.flatMap(({ runs }) => runs),
  };
}

function rulesOf(properties: Cascade): readonly number[] {
  const borders = properties.map((one) => at(one, 'w:pBdr')).find(Boolean);
  return ['w:top', 'w:between', 'w:bottom'].flatMap((name) => borderOf(at(borders, name)) ?? []);
}

/** In points, from eighths; undefined where nothing is drawn. */
function borderOf(border: Element | undefined): number | undefined {
  const kind = attribute(border, 'w:val') ?? 'nil';
  if (kind === 'nil' || kind === 'none') return undefined;
  return Number(attribute(border, 'w:sz') ?? 0) / 8;
}
