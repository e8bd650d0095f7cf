/** All that is told of the pages of one program: names and values for people, the same rows for each. */
import { median } from '../bench/measure.js';
import { counted } from '../../src/audit/samples.js';
import type { PdfPage } from '../../src/audit/pdf/page.js';
import { faultsOf } from './measure/faults.js';
import {
  fullHanLines,
  halfACell,
  latinGaps,
  offEdge,
  offMeasure,
  pauses,
  widestGaps,
  type Spacing,
} from './measure/fill.js';
import { linesByPage, offGrid, unevenness } from './measure/grid.js';
import { misread } from './measure/read-again.js';
import { textLines, type TextLine } from './measure/text-lines.js';

/** The page of the report, in points. */
const MM = 72 / 25.4;
const SIZE = 16;
export const FRAME = { left: 28 * MM, right: 184 * MM, size: SIZE };
/** Points added behind each Han character so that 28 of 16 pt have room; Typst's are smaller instead. */
export const TIGHTENED = (156 * MM) / 28 - SIZE;
const PITCH = 28.99;
/** Points by which lines may be off, through rounding. */
const NEAR = { measure: 0.5, grid: 0.05 };

export interface Printed {
  /** Of the body, without the cover. */
  readonly pages: readonly PdfPage[];
  /** Points added behind each Han character and mark. */
  readonly tracking: number;
  /** The lines that pdftotext reads. */
  readonly read: readonly string[];
  /** Headings and paragraphs as they were written. */
  readonly written: readonly string[];
}

export type Measurements = ReadonlyMap<string, string>;

export function measurePages({ pages, tracking, read, written }: Printed): Measurements {
  const spacing = { tracking, hanging: halfACell };
  const lines = textLines(pages, FRAME);
  const faults = faultsOf(lines);
  const off = [...offMeasure(lines, FRAME, spacing), ...offEdge(lines, FRAME)];
  const unread = misread(read, written);
  return new Map([
    ['pages', String(pages.length)],
    ['lines of body text', String(lines.length)],
    ['most lines on a page', String(Math.max(...linesByPage(lines).values()))],
    ['lines that begin with a dash or an ellipsis', listed(faults.dashes)],
    ['lines that begin with another forbidden mark', listed(faults.starts)],
    ['lines that end with a forbidden mark', listed(faults.ends)],
    ['figures parted from their sign or unit', String(faults.parted.length)],
    ['last lines of one character', listed(faults.lonely)],
    ['ends of lines off the measure', share(off, (points) => Math.abs(points) > NEAR.measure)],
    ['characters in full lines of nothing but Han', counts(fullHanLines(lines))],
    ...gaps(lines, spacing),
    ...grid(lines),
    ['paragraphs read to the letter', `${written.length - unread.length} of ${written.length}`],
  ]);
}

/** Examples of what was counted, to be looked up on paper. */
export function examples({ pages, read, written }: Printed): readonly string[] {
  const { parted, starts, ends, dashes, lonely } = faultsOf(textLines(pages, FRAME));
  const places = [...starts, ...ends, ...dashes, ...lonely];
  return [
    ...parted,
    ...places.map(({ page, text }) => `${page}: ${text}`),
    ...misread(read, written).map((text) => `read otherwise: ${text.slice(0, 20)}`),
  ];
}

function gaps(lines: readonly TextLine[], spacing: Spacing): Measurements {
  const widest = widestGaps(lines, FRAME, spacing);
  const cells = pauses(lines, FRAME, spacing);
  const mean = widest.reduce((sum, ems) => sum + ems, 0) / widest.length;
  const beside = lines.filter(({ last }) => last).flatMap(({ glyphs }) => latinGaps(glyphs));
  return new Map([
    ['widest gap of a filled line, mean', `${mean.toFixed(3)} em`],
    ['lines with gaps above 1/16 em', share(widest, (ems) => ems > 1 / 16 + 0.001)],
    ['lines with gaps above 1/8 em', share(widest, (ems) => ems > 1 / 8 + 0.001)],
    ['widest gap of all', `${Math.max(...widest).toFixed(3)} em`],
    ['pauses and stops before Han that lost 1/16 em', share(cells, (ems) => ems < 1 - 1 / 16)],
    ['gap beside Latin, middle value', `${(median(beside) / SIZE).toFixed(3)} em`],
  ]);
}

function grid(lines: readonly TextLine[]): Measurements {
  const first = Math.min(...lines.map(({ y }) => y));
  const missed = offGrid(lines, { first, pitch: PITCH });
  return new Map([
    ['lines off the grid of the page', share(missed, (points) => Math.abs(points) > NEAR.grid)],
    ['baselines within a line differ by', `${unevenness(lines).toFixed(3)} pt`],
  ]);
}

const listed = (lines: readonly TextLine[]): string => String(lines.length);

function share(values: readonly number[], isCounted: (value: number) => boolean): string {
  const found = values.filter(isCounted).length;
  return `${found} of ${values.length} (${((100 * found) / values.length).toFixed(1)} %)`;
}

/** Each count of characters with the number of lines that have so many. */
function counts(values: readonly number[]): string {
  const lines = [...counted(values)].map(([count, times]) => `${count} (lines: ${times})`);
  return lines.length === 0 ? 'no such line' : lines.join(', ');
}
