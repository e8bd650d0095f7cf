/** `baogao fonts status` and `baogao fonts fetch`. */
import type { Command } from 'commander';
import { EDITIONS } from '../core/edition.js';
import { hasErrors } from '../core/severity.js';
import { adoptFonts } from '../fonts/adopt.js';
import { fetchFonts } from '../fonts/fetch.js';
import { fontStatus, type FontStatus } from '../fonts/status.js';
import type { LoadedData } from '../pipeline/load-file.js';
import { Loader } from '../pipeline/load-file.js';
import { loadFonts } from '../pipeline/load-templates.js';
import { fileReader, fileWriter } from '../platform/files.js';
import { scratchFolders } from '../platform/fonts-cache.js';
import { processRunner } from '../platform/processes.js';
import { showDiagnostics, type Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { fontStore } from './font-store.js';
import { folder, oneOf } from './options.js';

interface FontsOptions {
  readonly from?: string;
  readonly templates: string;
  readonly format?: string;
}

export function addFontsCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const { say } = context;
  const fonts = program
    .command('fonts')
    .description(say('fonts'))
    .addHelpText(
      'after',
      [
        '',
        say('examplesTitle'),
        `  baogao fonts fetch              ${say('exampleFetch')}`,
        `  baogao fonts fetch --from DIR   ${say('exampleFetchFrom')}`,
        `  baogao fonts status             ${say('exampleStatus')}`,
      ].join('\n'),
    );
  fonts
    .command('status', { isDefault: true })
    .description(say('fontsStatus'))
    .option('--format <text|json>', say('fontsFormat'), 'text')
    .option('--templates <DIR>', say('templates'), context.ownTemplates)
    .action(async (options: FontsOptions) => {
      finish(await status(options, context));
    });
  fonts
    .command('fetch')
    .description(say('fontsFetch'))
    .option('--from <DIR>', say('fontsFrom'))
    .option('--templates <DIR>', say('templates'), context.ownTemplates)
    .action(async (options: FontsOptions) => {
      finish(await fetchMissing(options, context));
    });
}

async function status(options: FontsOptions, context: Context): Promise<ExitCode> {
  const form = oneOf('--format', options.format ?? 'text', ['text', 'json'], context.say);
  const fonts = await load(options, context);
  if (fonts === undefined) return EXIT.contentErrors;
  const store = fontStore();
  const all = [];
  for (const edition of EDITIONS) {
    for (const entry of await fontStatus(fonts.data, edition, store))
      all.push({ edition, ...entry });
  }
  if (form === 'json') context.terminal.line(JSON.stringify(all, null, 2));
  else for (const entry of all) context.terminal.line(statusLine(entry, context));
  return EXIT.done;
}

/** `* 仿宋 fangsong east-asian FandolFang …`: a star marks what a PDF would take. */
function statusLine(entry: FontStatus & { readonly edition: string }, { say }: Context): string {
  const { chosen, edition, face, use, name, licence, source, state, path } = entry;
  const mark = chosen ? '*' : ' ';
  const where = state === 'ready' ? (path ?? '') : say(`font-${state}`);
  return [mark, edition, face.padEnd(12), use.padEnd(10), name, licence, source, where].join('  ');
}

async function fetchMissing(options: FontsOptions, context: Context): Promise<ExitCode> {
  const { say, terminal } = context;
  const fonts = await load(options, context);
  if (fonts === undefined) return EXIT.contentErrors;
  const { data, located } = fonts;
  const world = { ...fontStore(), files: fileReader, writer: fileWriter() };
  const { fetched, diagnostics } =
    options.from === undefined
      ? await fetchFonts(
          { fonts: data, editions: EDITIONS, at: (path) => located.locate(path, 'value') },
          {
            ...world,
            processes: processRunner,
            scratch: scratchFolders,
            progress: (name) => {
              terminal.progress(say('fontFetching', { name }));
            },
          },
        )
      : { fetched: await adoptFonts(data.pinned, folder(options.from), world), diagnostics: [] };
  for (const { id } of fetched) {
    terminal.line(say('fontFetched', { name: data.pinned[id]?.name ?? id }));
  }
  showDiagnostics(diagnostics, context);
  if (fetched.length === 0 && diagnostics.length === 0) terminal.line(say('fontsComplete'));
  return hasErrors(diagnostics) ? EXIT.contentErrors : EXIT.done;
}

async function load(
  { templates }: FontsOptions,
  context: Context,
): Promise<LoadedData<'fonts'> | undefined> {
  const loader = new Loader(fileReader);
  const fonts = await loadFonts(loader, folder(templates));
  showDiagnostics(loader.diagnostics.all, context);
  return fonts;
}
