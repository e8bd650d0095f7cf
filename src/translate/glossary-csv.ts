/** The glossary as CSV for spreadsheets and translation programs, and back. */
import { Diagnostics, type Diagnostic } from '../core/diagnostic.js';
import type { SourceFile } from '../core/position.js';
import type { Term } from '../model/glossary.js';

const HEAD = ['zh', 'en', 'also', 'note'];
/** Without it spreadsheets take the file for another encoding. */
const BYTE_ORDER_MARK = '\ufeff';

/** Columns as in the glossary; permitted variants are parted by `|`. */
export function writeGlossary(terms: readonly Term[]): Uint8Array {
  const rows = terms.map(({ zh, en, also = [], note = '' }) => [zh, en, also.join(' | '), note]);
  const lines = [HEAD, ...rows].map((row) => `${row.map(written).join(',')}\r\n`);
  return new TextEncoder().encode(BYTE_ORDER_MARK + lines.join(''));
}

function written(text: string): string {
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export interface ReadGlossary {
  readonly terms: readonly Term[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a file is such a table: its first row says so. */
export function isGlossary({ text }: SourceFile): boolean {
  return /^"?zh"?[,;\t]"?en"?[,;\t]/.test(text);
}

/** Some programs part cells by semicolons or tabs: the first row tells. */
export function readGlossary(file: SourceFile): ReadGlossary {
  const diagnostics = new Diagnostics();
  const mark = /[,;\t]/.exec(file.text)?.[0] ?? ',';
  const [head = [], ...rows] = rowsOf(file.text, mark);
  const fault = (at: number, detail: string): void => {
    diagnostics.report('exchange-csv', undefined, { row: String(at + 1), detail });
  };
  if (HEAD.some((name, at) => head[at]?.trim() !== name)) fault(0, head.join(','));
  const seen = new Map<string, number>();
  const terms = rows.flatMap((row, index): Term[] => {
    const at = index + 1;
    const [zh = '', en = '', also = '', note = ''] = row.map((cell) =>
      cell.replace(/\s+/g, ' ').trim(),
    );
    if (row.every((cell) => cell.trim() === '')) return [];
    if (zh === '' || en === '' || row.length > HEAD.length || seen.has(zh)) {
      fault(at, row.join(mark));
    }
    seen.set(zh, at);
    const others = also.split('|').flatMap((text) => (text.trim() === '' ? [] : [text.trim()]));
    return [{ zh, en, ...(others.length > 0 && { also: others }), ...(note !== '' && { note }) }];
  });
  return { terms, diagnostics: diagnostics.all };
}

/** Cells of CSV (RFC 4180): in quotes, with quotes doubled, or bare. */
function rowsOf(text: string, mark: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${mark}\\r\\n]*))(${mark}|\\r?\\n|$)`, 'y');
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) break;
    const [, quoted, bare = '', end] = found;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === mark) continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
