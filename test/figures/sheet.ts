/** The sheet of a report as an office fills it in: exported, some of its cells changed in the file itself, imported. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { messageText } from '../../src/core/report-text.js';
import { exportFigures } from '../../src/figures/export-figures.js';
import type { ReportFigure } from '../../src/figures/figure.js';
import { importFigures, type Imported } from '../../src/pipeline/import-figures.js';
import { loadFigures } from '../../src/pipeline/load-figures.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import { changed, REPORT, summary, type Changes } from '../support/office.js';

export interface Office {
  readonly report: string;
  readonly contentFolder: string;
  /** Files that are not as they are in the project. */
  readonly changes: Changes;
}

export const seed: Office = { report: REPORT, contentFolder: 'content', changes: {} };
export const everything: Office = {
  report: 'everything',
  contentFolder: 'test/fixtures/everything/content',
  changes: {},
};

export function withChanges(office: Office, changes: Changes): Office {
  return { ...office, changes: { ...office.changes, ...changes } };
}

export async function figures(office: Office): Promise<readonly ReportFigure[]> {
  const reader = await changed(fileReader, office.changes);
  const { loaded, diagnostics } = await loadFigures(reader, office.contentFolder, office.report);
  if (loaded === undefined) throw new Error(summary(diagnostics).join('\n'));
  return loaded.figures;
}

export async function exported(office: Office): Promise<Uint8Array> {
  return exportFigures(await figures(office), office.report, sha256);
}

export async function imported(office: Office, sheet: Uint8Array): Promise<Imported> {
  const reader = await changed(fileReader, office.changes);
  const { report, contentFolder } = office;
  return importFigures({ sheet, path: 'figures.xlsx', report, contentFolder }, reader, sha256);
}

/** What the import says, in Chinese. */
export function told({ diagnostics }: Imported): readonly string[] {
  return diagnostics.map((item) => messageText(item, 'zh'));
}

/** The lines of each changed file that are not as they were: `old → new`. */
export async function changedLines(office: Office, result: Imported): Promise<readonly string[]> {
  const reader = await changed(fileReader, office.changes);
  const lines = [];
  for (const { path, bytes } of result.files) {
    const before = new TextDecoder().decode((await reader.read(path)) ?? new Uint8Array());
    const old = before.split('\n');
    const fresh = new TextDecoder().decode(bytes).split('\n');
    if (old.length !== fresh.length) {
      lines.push(...fresh.filter((line) => !old.includes(line)).map((line) => `+ ${line}`));
      lines.push(...old.filter((line) => !fresh.includes(line)).map((line) => `- ${line}`));
      continue;
    }
    for (const [index, line] of fresh.entries()) {
      if (line !== old[index]) lines.push(`${old[index]?.trim() ?? ''} → ${line.trim()}`);
    }
  }
  return lines;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

/** What a cell is to hold: text, or its XML in the sheet, without its address. */
export type CellContent =
  string | { readonly number: string; readonly format?: string } | { readonly xml: string };

/** Cells by id of the figure and letter of the column (`gdp-2021!E`), or by address. */
export function filledIn(
  sheet: Uint8Array,
  cells: Readonly<Record<string, CellContent>>,
): Uint8Array {
  const formats: string[] = [];
  return rewritten(
    sheet,
    (path, text) => {
      if (path !== SHEET) return text;
      let xml = text;
      for (const [key, content] of Object.entries(cells)) {
        const address = addressOf(key, xml);
        const cell = new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`);
        if (!cell.test(xml)) throw new Error(`there is no cell ${address}`);
        xml = xml.replace(cell, () => `<c r="${address}"${cellXml(content, formats)}`);
      }
      return xml;
    },
    formats,
  );
}

/** The row of a figure, from 1. */
export function rowNumber(id: string, sheet: Uint8Array): number {
  return Number(/\d+/.exec(addressOf(`${id}!E`, partOf(sheet, SHEET)))?.[0]);
}

export function partOf(sheet: Uint8Array, path: string = SHEET): string {
  const content = unzipSync(sheet)[path];
  if (content === undefined) throw new Error(`there is no ${path}`);
  return strFromU8(content);
}

/** The sheet with its parts rewritten; `formats` become the styles from number 4. */
export function rewritten(
  sheet: Uint8Array,
  rewrite: (path: string, text: string) => string,
  formats: readonly string[] = [],
): Uint8Array {
  const parts = Object.entries(unzipSync(sheet)).map(
    ([path, bytes]) => [path, rewrite(path, strFromU8(bytes))] as const,
  );
  return zipSync(
    Object.fromEntries(
      parts.map(([path, text]) => [path, strToU8(path === STYLES ? styled(text, formats) : text)]),
    ),
  );
}

function addressOf(key: string, xml: string): string {
  const [id = '', column] = key.split('!');
  if (column === undefined) return key;
  const escaped = id.replaceAll('.', '\\.');
  const row = new RegExp(`<c r="B(\\d+)"[^>]*><is><t[^>]*>${escaped}</t>`).exec(xml)?.[1];
  if (row === undefined) throw new Error(`there is no row of ${id}`);
  return column + row;
}

function cellXml(content: CellContent, formats: string[]): string {
  if (typeof content === 'string') {
    const text = content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return ` t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }
  if ('xml' in content) return content.xml;
  formats.push(content.format ?? 'General');
  return ` s="${formats.length + 3}"><v>${content.number}</v></c>`;
}

function styled(styles: string, formats: readonly string[]): string {
  const own = formats.map((format, index) => {
    const code = format.replaceAll('"', '&quot;');
    return `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`;
  });
  const xfs = formats.map((_, index) => `<xf numFmtId="${200 + index}" xfId="0"/>`);
  return styles
    .replace('<fonts ', `<numFmts count="${own.length}">${own.join('')}</numFmts><fonts `)
    .replace('</cellXfs>', `${xfs.join('')}</cellXfs>`)
    .replace(/<numFmts count="0"><\/numFmts>/, '')
    .replace(/<cellXfs count="\d+"/, `<cellXfs count="${4 + xfs.length}"`);
}
