/** Sections of a DOCX: paper, margins, grid, and what that makes of lines and characters. */
import type { Measured, Sample, Size } from '../measured.js';
import { at, attribute, elements, twips, value, within, type Element } from './xml.js';
import { nearest, nearestFlag } from './styles.js';
import { sizeOf, type DocxParagraph } from './paragraphs.js';

export interface Section {
  readonly properties: Element;
  readonly paper: Size;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** From the foot of the paper to that of the footer. */
  readonly footer: number;
  /** Blocks of the document, from the first that the section has to its last. */
  readonly blocks: readonly Element[];
}

/** Sections in order; the last one's properties stand at the end of the document. */
export function sectionsOf(document: Element): readonly Section[] {
  const body = at(document, 'w:body');
  const sections: Section[] = [];
  let blocks: Element[] = [];
  for (const block of blocksOf(body)) {
    if (block.name === 'w:sectPr') {
      sections.push(section(block, blocks));
      continue;
    }
    blocks.push(block);
    const end = at(block, 'w:pPr', 'w:sectPr');
    if (end === undefined) continue;
    sections.push(section(end, blocks));
    blocks = [];
  }
  return sections;
}

/** Paragraphs and tables of the text, out of whatever controls hold them. */
export function blocksOf(parent: Element | undefined): readonly Element[] {
  return within(parent, 'w:p', 'w:tbl', 'w:sectPr');
}

type Pages = Pick<
  Measured,
  'paper' | 'margins' | 'typeArea' | 'linesPerPage' | 'linePitch' | 'charactersPerLine'
>;

/** `text`: paragraphs of running text, by their elements. */
export function measurePages(
  sections: readonly Section[],
  text: ReadonlyMap<Element, DocxParagraph>,
): Pages {
  const upright = sections.filter(({ paper }) => paper.height >= paper.width);
  const each = <T>(of: (section: Section) => T): readonly Sample<T>[] =>
    upright.map((one) => ({ value: of(one), at: { text: firstWords(one, text) } }));
  const lines = upright.flatMap((one) => {
    const paragraph = one.blocks.map((block) => text.get(block)).find(Boolean);
    return paragraph === undefined ? [] : [{ section: one, paragraph }];
  });
  const pitched = lines.flatMap(({ section: one, paragraph }) => {
    const pitch = pitchOf(one, paragraph);
    return pitch === undefined ? [] : [{ section: one, pitch, at: paragraph.paragraph.at }];
  });
  return {
    paper: sections.map(({ paper }) => ({ value: paper, at: {} })),
    margins: {
      top: each(({ top }) => ({ box: top })),
      bottom: each(({ bottom }) => ({ box: bottom })),
      left: each(({ left }) => ({ box: left })),
      right: each(({ right }) => ({ box: right })),
    },
    typeArea: each((one) => ({ width: widthOf(one), height: { box: heightOf(one) } })),
    // What is rounded to a twentieth of a point must not cost a line.
    linesPerPage: pitched.map(({ section: one, pitch, at: place }) => ({
      value: Math.floor(heightOf(one) / pitch),
      at: place,
    })),
    linePitch: pitched.map(({ pitch, at: place }) => ({ value: pitch, at: place })),
    charactersPerLine: lines.map(({ section: one, paragraph }) => ({
      value: Math.floor(widthOf(one) / advanceOf(one, paragraph) + 0.01),
      at: paragraph.paragraph.at,
    })),
  };
}

export function widthOf({ paper, left, right }: Section): number {
  return paper.width - left - right;
}

export function heightOf({ paper, top, bottom }: Section): number {
  return paper.height - top - bottom;
}

function section(properties: Element, blocks: readonly Element[]): Section {
  const size = at(properties, 'w:pgSz');
  const margins = at(properties, 'w:pgMar');
  // A negative margin is one that headers do not push down; its size is the same.
  const margin = (name: string): number => Math.abs(twips(attribute(margins, name)) ?? 0);
  return {
    properties,
    paper: {
      width: twips(attribute(size, 'w:w')) ?? 0,
      height: twips(attribute(size, 'w:h')) ?? 0,
    },
    top: margin('w:top'),
    bottom: margin('w:bottom'),
    left: margin('w:left') + margin('w:gutter'),
    right: margin('w:right'),
    footer: margin('w:footer'),
    blocks,
  };
}

function firstWords({ blocks }: Section, text: ReadonlyMap<Element, DocxParagraph>): string {
  const found = blocks.map((block) => text.get(block)).find(Boolean);
  return found?.paragraph.at.text ?? '';
}

/** From line to line, where the file tells it: by the grid, or by a distance of the paragraph's own. */
function pitchOf({ properties }: Section, { look }: DocxParagraph): number | undefined {
  const grid = at(properties, 'w:docGrid');
  const kind = attribute(grid, 'w:type');
  const onGrid =
    (kind === 'lines' || kind === 'linesAndChars') &&
    nearestFlag(look.properties, 'w:snapToGrid') !== false;
  const pitch = onGrid ? twips(attribute(grid, 'w:linePitch')) : undefined;
  const line = nearest(look.properties, 'w:spacing', 'w:line');
  switch (nearest(look.properties, 'w:spacing', 'w:lineRule') ?? 'auto') {
    case 'exact':
      return twips(line);
    case 'atLeast':
      return pitch === undefined ? undefined : Math.max(pitch, twips(line) ?? 0);
    default:
      // 240ths of a line; without a grid a line is as high as its font says.
      return pitch === undefined ? undefined : (pitch * Number(line ?? 240)) / 240;
  }
}

/** From character to character: the grid's where it has one for them, else the size with its spacing. */
function advanceOf({ properties }: Section, { look }: DocxParagraph): number {
  const size = sizeOf(look.run);
  const spaced = size + (twips(nearest(look.run, 'w:spacing')) ?? 0);
  const grid = at(properties, 'w:docGrid');
  if (attribute(grid, 'w:type') !== 'linesAndChars') return spaced;
  return spaced + Number(attribute(grid, 'w:charSpace') ?? 0) / 4096;
}

/** Of a header or footer reference of a section. */
export function reference(one: Section, type: string): string | undefined {
  const found = elements(one.properties, 'w:footerReference').find(
    (candidate) => (attribute(candidate, 'w:type') ?? 'default') === type,
  );
  return attribute(found, 'r:id');
}

export function hasTitlePage({ properties }: Section): boolean {
  return at(properties, 'w:titlePg') !== undefined && value(properties, 'w:titlePg') !== '0';
}
