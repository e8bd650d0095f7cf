/** What `baogao translate export` and `import` do with XLIFF, tables for reviewers, TMX and the glossary, once their words are understood. */
import { exchangeWords } from '../core/messages/exchange.js';
import { fill } from '../core/messages/message.js';
import { exportTranslation, type ExchangeForm } from '../pipeline/export-translation.js';
import { importTranslation, type ImportedTranslation } from '../pipeline/import-translation.js';
import { fileReader } from '../platform/files.js';
import { sha256 } from '../platform/hash.js';
import { UNIT_STATES } from '../resolve/translation/state.js';
import { nameOf } from '../resolve/translation/translatable.js';
import { termText } from '../translate/terms.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { writeOrTell } from './files.js';
import { importFile } from './import-file.js';
import { chooseReport, type ContentOption } from './one-report.js';
import { folder, oneOf } from './options.js';

export interface TranslateExportOptions extends ContentOption {
  readonly templates: string;
  readonly out?: string;
  /** `missing,stale`. */
  readonly state?: string;
}

const ENDINGS: Readonly<Record<ExchangeForm, string>> = {
  xliff: 'xlf',
  docx: 'review.docx',
  tmx: 'tmx',
  csv: 'glossary.csv',
};

export async function exportExchange(
  asked: string | undefined,
  form: ExchangeForm,
  options: TranslateExportOptions,
  context: Context,
): Promise<ExitCode> {
  const { terminal, say, language } = context;
  const states = options.state
    ?.split(',')
    .map((state) => oneOf('--state', state.trim(), UNIT_STATES, say));
  const report = await chooseReport(asked, options, context);
  if (report === undefined) return EXIT.usage;
  const contentFolder = folder(options.content);
  const { bytes, count, diagnostics } = await exportTranslation(
    {
      report,
      contentFolder,
      templatesFolder: folder(options.templates),
      form,
      ...(states && { states }),
    },
    fileReader,
    sha256,
  );
  if (bytes === undefined) {
    showDiagnostics(diagnostics, context);
    return EXIT.contentErrors;
  }
  const path = options.out?.replaceAll('\\', '/') ?? `out/${report}/${report}.en.${ENDINGS[form]}`;
  if (!(await writeOrTell([{ path, bytes }], context))) return EXIT.contentErrors;
  terminal.line(say('wrote', { path }));
  terminal.line(fill(exchangeWords.exported[language], { count: String(count) }));
  return EXIT.done;
}

export async function importExchange(
  file: string,
  asked: string | undefined,
  options: ContentOption,
  context: Context,
): Promise<ExitCode> {
  return importFile(file, asked, options, context, {
    unchanged: exchangeWords.unchanged[context.language],
    take: async (returned) => {
      const imported = await importTranslation(returned, fileReader, sha256);
      return { ...imported, lines: changedLines(imported) };
    },
  });
}

function changedLines({ changes, terms = [] }: ImportedTranslation): readonly string[] {
  return [
    ...changes.map(
      ({ unit, state, fields }) =>
        `${nameOf(unit)}: ${[state, ...(fields?.keys() ?? [])].join(' ')}`,
    ),
    ...terms.map(
      ({ term, former }) => `${former ? `${termText(former)} → ` : '+ '}${termText(term)}`,
    ),
  ];
}
