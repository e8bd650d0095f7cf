/** The pages of a PDF → what is measured on them. */
import { isHan } from '../../core/characters.js';
import type { AuditFile } from '../../model/audit.js';
import type { Measured, Sample } from '../measured.js';
import { assignRoles } from '../roles.js';
import { mostNear } from '../samples.js';
import { boxesOf, boxOf, isTable, rulesOf, type Box, type Rule } from './boxes.js';
import { imprintOf } from './imprint.js';
import { linesOf, type Line } from './lines.js';
import { marksOf } from './marks.js';
import type { PdfFile } from './open-pdf.js';
import type { PdfPage } from './page.js';
import { pageNumber, unnumbered } from './numbering.js';
import { numberLine, type NumberLine } from './page-numbers.js';
import { excerpt } from '../excerpt.js';
import { brokenLines, paragraphsOf } from './paragraphs.js';
import { tableHeads } from './tables.js';
import {
  aboveBaseline,
  belowBaseline,
  charactersOf,
  continuedEdge,
  distances,
  fullPages,
  rightEdge,
  typeAreaOf,
  type TextPage,
  type TypeArea,
} from './type-area.js';

interface Page {
  readonly page: PdfPage;
  readonly rules: readonly Rule[];
  readonly boxes: readonly Box[];
  /** Without the page number. */
  readonly lines: readonly Line[];
  readonly number: NumberLine | undefined;
}

/** Parts of the size of the text within which a line may stand on the grid. */
const SMALLEST = 0.8;
const LARGEST = 1.25;
/** Lines of running text that a page must have for its own edges to be told. */
const EDGE_LINES = 8;

export function measurePdf(file: PdfFile, faces: AuditFile['faces']): Measured {
  const pages = file.pages.map(readPage);
  const upright = pages.filter(({ page }) => page.turned <= page.glyphs.length);
  const running = upright.map(({ lines, boxes }) =>
    lines.filter((line) => boxOf(line, boxes) === undefined),
  );
  const size = bodySize(running.flat());
  const textPages = upright.map(({ page, boxes }, at): TextPage => {
    const outside = running[at] ?? [];
    const text = gridRows(outside, size);
    const { number, width, height } = page;
    const pure = boxes.length === 0 && outside.every((line) => line.size < LARGEST * size);
    return { number, width, height, text, pure };
  });
  const area = typeAreaOf(
    textPages.filter(({ width, height }) => height > width),
    size,
  );
  const imprint = area === undefined ? undefined : imprintOf(upright.map(imprintPage), area);
  const text = running.flat().filter((line) => imprint?.lines.includes(line) !== true);
  const laid = area === undefined ? [] : paragraphsOf(text, area);
  return {
    format: 'pdf',
    paper: file.pages.map(({ number, width, height }) => sample({ width, height }, number)),
    ...(area === undefined ? NO_AREA : grid(textPages, area)),
    paragraphs: assignRoles(laid.map(({ paragraph }) => paragraph)).paragraphs,
    lines: brokenLines(laid.filter(({ lines }) => !lines.some(({ text }) => ENTRY.test(text)))),
    marks: marksOf(
      upright.flatMap(({ lines }) => lines),
      faces,
    ),
    tableHeads: tableHeads(
      upright.map(({ page, lines, boxes }) => ({ number: page.number, lines, boxes })),
    ),
    pageNumbers: upright.flatMap(({ number, page }) =>
      number === undefined ? [] : [pageNumber(number, area, page.width)],
    ),
    unnumbered: unnumbered(
      upright.map(({ page, lines, boxes, number }) => ({
        number: page.number,
        lines,
        found: number,
        hasTable: boxes.some(isTable),
        turned: page.turned > 0,
      })),
      size,
    ),
    ...(imprint !== undefined && { imprint: imprint.measured }),
    fonts: file.fonts.map(({ name, embedded }) => ({ value: embedded, at: { text: name } })),
    missingGlyphs: missingGlyphs(file.pages),
  };
}

/** An entry of a table of contents may break as it likes. */
const ENTRY = /(\.{3,}|…{2,}|·{3,})/;

const NO_AREA = {
  margins: { top: [], bottom: [], left: [], right: [] },
  typeArea: [],
  linesPerPage: [],
  linePitch: [],
  charactersPerLine: [],
} as const;

function sample<T>(value: T, page: number): Sample<T> {
  return { value, at: { page } };
}

function readPage(page: PdfPage): Page {
  const all = linesOf(page);
  const number = numberLine(all, page.height);
  const rules = rulesOf(page);
  const lines = number === undefined ? all : all.filter((line) => !number.lines.includes(line));
  return { page, rules, boxes: boxesOf(page, rules), lines, number };
}

function imprintPage({ page, lines, rules, boxes }: Page): Parameters<typeof imprintOf>[0][number] {
  return { number: page.number, lines, rules, boxes };
}

/** The size of most Han characters outside tables. */
function bodySize(lines: readonly Line[]): number {
  const sizes = lines.flatMap(({ glyphs }) =>
    glyphs.filter(({ text }) => isHan(text)).map(({ size }) => size),
  );
  return mostNear(sizes, 0.1) ?? 0;
}

/** Text and headings, which may be a little smaller or larger; marks of notes and titles are not on the grid. */
function gridRows(lines: readonly Line[], size: number): readonly Line[] {
  const text = lines.filter((line) => line.size > SMALLEST * size && line.size < LARGEST * size);
  return text.filter(({ y }, at) => y !== text[at - 1]?.y);
}

function grid(
  pages: readonly TextPage[],
  area: TypeArea,
): Pick<Measured, 'margins' | 'typeArea' | 'linesPerPage' | 'linePitch' | 'charactersPerLine'> {
  const portrait = pages.filter(({ width, height }) => height > width);
  const full = fullPages(portrait, area);
  const [above, below] = [aboveBaseline(area), belowBaseline(area)];
  const reach = (edge: number, to: { box: number; ink: number }): { box: number; ink: number } => ({
    box: edge - to.box,
    ink: edge - to.ink,
  });
  const lowest = portrait.find(({ text }) => text.at(-1)?.y === area.lastBaseline);
  const edged = portrait.filter(({ text }) => text.length >= EDGE_LINES);
  return {
    margins: {
      top: full.map(({ number, text }) => sample(reach(text[0]?.y ?? 0, above), number)),
      bottom:
        lowest === undefined
          ? []
          : [sample(reach(lowest.height - area.lastBaseline, below), lowest.number)],
      left: edged.flatMap(({ number, text }) => {
        const left = continuedEdge(text, area.right);
        return left === undefined ? [] : [sample({ box: left }, number)];
      }),
      right: edged.flatMap(({ number, text, width }) => {
        const right = rightEdge(text, area.left);
        return right === undefined ? [] : [sample({ box: width - right }, number)];
      }),
    },
    typeArea: [
      {
        value: {
          width: area.right - area.left,
          height: {
            box: area.lines * area.pitch,
            ink: (area.lines - 1) * area.pitch + area.size,
          },
        },
        at: {},
      },
    ],
    linesPerPage: full.map(({ number, text }) => sample(text.length, number)),
    linePitch: full.flatMap(({ number, text }) =>
      distances(text).map((distance) => sample(distance, number)),
    ),
    charactersPerLine: charactersOf(
      portrait.flatMap(({ text }) => text),
      area,
    ).map(({ line, value }) => ({ value, at: { page: line.page, text: excerpt(line.text) } })),
  };
}

function missingGlyphs(pages: readonly PdfPage[]): readonly Sample<string>[] {
  return pages.flatMap(({ number, glyphs }) =>
    glyphs
      .filter(({ present, text }) => !present && text.trim() !== '')
      .map(({ text }) => sample(text === '\ufffd' || text < ' ' ? '□' : text, number)),
  );
}
