/** Small documents as pages of lines, for tests of where things stand. */
import type { Block, Doc } from '../../src/doc/nodes.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import type { HouseStyle } from '../../src/style/style.js';
import { body, document } from '../support/build.js';
import { facesOf } from '../support/faces.js';
import { testHouseStyle } from '../support/house-style.js';
import { PdfFile, type PdfLine } from './read-pdf.js';

const faces = facesOf(testHouseStyle);

export async function render(doc: Doc, style: HouseStyle = testHouseStyle): Promise<PdfFile> {
  return new PdfFile((await renderPdf(doc, style, faces)).bytes);
}

/** The lines of each page that stand within the type area of an upright page. */
export async function pagesOf(
  ...blocks: readonly Block[]
): Promise<readonly (readonly PdfLine[])[]> {
  return (await render(document(...blocks))).pages.map((lines) => withinType(lines));
}

export function withinType(
  lines: readonly PdfLine[],
  { page }: HouseStyle = testHouseStyle,
): readonly PdfLine[] {
  return lines.filter((line) => line.y > page.top && line.y < page.height - page.bottom);
}

export function baselines(lines: readonly PdfLine[]): number[] {
  return [...new Set(lines.map((line) => line.y))];
}

export function textOf(lines: readonly PdfLine[]): string {
  return lines.map((line) => line.text).join(' ');
}

/** The stretch with this text; throws where there is none. */
export function find(lines: readonly PdfLine[], text: string): PdfLine {
  const found = lines.find((line) => line.text === text);
  if (found === undefined) throw new Error(`no “${text}” in ${textOf(lines)}`);
  return found;
}

/** Paragraphs of one line each. */
export function filled(lines: number): readonly Block[] {
  return Array.from({ length: lines }, (_, at) => body(`fill-${at}`, 'FILL'));
}

/** A text of so many words, each of which is known by its number. */
export function words(count: number): string {
  return Array.from({ length: count }, (_, at) => `W${at}`).join(' ');
}
