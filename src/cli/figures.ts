/** Figures as a list, as a spreadsheet and back: what `baogao figures` does once its words are understood. */
import { diagnostic } from '../core/diagnostic.js';
import { figuresWords } from '../core/messages/figures.js';
import { fill } from '../core/messages/message.js';
import { exportFigures } from '../figures/export-figures.js';
import { textOf, type Revision } from '../figures/revision.js';
import { importFigures } from '../pipeline/import-figures.js';
import { loadFigures, type LoadedFigures } from '../pipeline/load-figures.js';
import { fileReader } from '../platform/files.js';
import { sha256 } from '../platform/hash.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { writeOrTell } from './files.js';
import { importFile } from './import-file.js';
import { chooseReport, type ContentOption } from './one-report.js';
import { figuresJson, figuresText, needsConfirmation } from './figures-list.js';
import { folder, oneOf } from './options.js';

export interface ListOptions extends ContentOption {
  readonly unconfirmed?: true;
  readonly format: string;
}

export interface ExportOptions extends ContentOption {
  readonly department?: string;
  readonly out?: string;
}

export async function list(
  asked: string | undefined,
  options: ListOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal, language, say } = context;
  const form = oneOf('--format', options.format, ['text', 'json'], say);
  const report = await chooseReport(asked, options, context);
  if (report === undefined) return EXIT.usage;
  const loaded = await load(report, options, context);
  if (loaded === undefined) return EXIT.contentErrors;
  const open = loaded.figures.filter(needsConfirmation);
  const shown = options.unconfirmed === true ? open : loaded.figures;
  if (form === 'json') {
    terminal.line(JSON.stringify(figuresJson(shown), null, 2));
    return EXIT.done;
  }
  const count = String(loaded.figures.length);
  const summary = fill(figuresWords.count[language], { count, unconfirmed: String(open.length) });
  for (const line of [...figuresText(shown, language), summary]) terminal.line(line);
  return EXIT.done;
}

export async function exportSheet(
  asked: string | undefined,
  options: ExportOptions,
  context: Context,
): Promise<ExitCode> {
  const report = await chooseReport(asked, options, context);
  if (report === undefined) return EXIT.usage;
  const loaded = await load(report, options, context);
  if (loaded === undefined) return EXIT.contentErrors;
  const { department } = options;
  const figures = loaded.figures.filter(
    (figure) => department === undefined || figure.department === department,
  );
  if (department !== undefined && figures.length === 0) {
    const known = Object.keys(loaded.report.confirmations.departments ?? {}).join('、') || '—';
    const params = { department, known };
    showDiagnostics([diagnostic('figures-department-unknown', undefined, params)], context);
    return EXIT.usage;
  }
  const path = options.out?.replaceAll('\\', '/') ?? usualPath(report, department);
  const bytes = exportFigures(figures, report, sha256);
  if (!(await writeOrTell([{ path, bytes }], context))) return EXIT.contentErrors;
  const { terminal, say, language } = context;
  terminal.line(say('wrote', { path }));
  terminal.line(fill(figuresWords.exported[language], { count: String(figures.length) }));
  return EXIT.done;
}

export async function importSheet(
  file: string,
  asked: string | undefined,
  options: ContentOption,
  context: Context,
): Promise<ExitCode> {
  return importFile(file, asked, options, context, {
    unchanged: figuresWords.unchanged[context.language],
    take: async ({ bytes: sheet, ...place }) => {
      const imported = await importFigures({ sheet, ...place }, fileReader, sha256);
      return { ...imported, lines: imported.revisions.map(revisionText) };
    },
  });
}

/** `gdp-2021: 235亿元 → 236亿元; 核定 张三 2022-01-05` */
function revisionText({ figure, value, confirmation }: Revision): string {
  const { state, by, on, note } = confirmation ?? {};
  const record = [state, by, on, note].filter((part) => part !== undefined).join(' ');
  const moved = value === undefined ? figure.value : `${figure.value} → ${textOf(value)}`;
  return `${figure.id}: ${moved}${record === '' ? '' : `  ${record}`}`;
}

/** Warnings are for `build`: here they would hide what was asked for. */
async function load(
  report: string,
  { content }: ContentOption,
  context: Context,
): Promise<LoadedFigures | undefined> {
  const { loaded, diagnostics } = await loadFigures(fileReader, folder(content), report);
  if (loaded === undefined) showDiagnostics(diagnostics, context);
  return loaded;
}

function usualPath(report: string, department: string | undefined): string {
  const part = department === undefined ? '' : `.${department.replace(/[\\/:*?"<>|]/g, '-')}`;
  return `out/${report}/${report}.figures${part}.xlsx`;
}
