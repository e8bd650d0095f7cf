/** `baogao figures list`, `export` and `import`: figures in the hands of those who answer for them. */
import type { Command } from 'commander';
import { figuresWords, type FiguresWord } from '../core/messages/figures.js';
import { helpEnd } from './help-end.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';
import type { ExportOptions, ListOptions } from './figures.js';
import type { ContentOption } from './one-report.js';

export function addFiguresCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const word = (name: FiguresWord): string => figuresWords[name][context.language];
  const figures = program
    .command('figures')
    .description(word('figures'))
    .addHelpText(
      'after',
      helpEnd(
        [
          ['baogao figures list --unconfirmed', word('exampleList')],
          ['baogao figures export --out sj.xlsx', word('exampleExport')],
          ['baogao figures import sj.xlsx', word('exampleImport')],
        ],
        context,
        context.say('exitCodes'),
      ),
    );
  const subcommand = (name: 'list' | 'export' | 'import'): Command =>
    figures
      .command(name)
      .description(word(name))
      .option('--content <DIR>', context.say('content'), 'content');
  subcommand('list')
    .argument('[REPORT]', word('report'))
    .option('--unconfirmed', word('unconfirmed'))
    .option('--format <text|json>', word('format'), 'text')
    .action(async (report: string | undefined, options: ListOptions) => {
      const { list } = await import('./figures.js');
      finish(await list(report, options, context));
    });
  subcommand('export')
    .argument('[REPORT]', word('report'))
    .option('--department <NAME>', word('department'))
    .option('--out <FILE.xlsx>', word('out'))
    .action(async (report: string | undefined, options: ExportOptions) => {
      const { exportSheet } = await import('./figures.js');
      finish(await exportSheet(report, options, context));
    });
  subcommand('import')
    .argument('<FILE.xlsx>', word('file'))
    .argument('[REPORT]', word('report'))
    .action(async (file: string, report: string | undefined, options: ContentOption) => {
      const { importSheet } = await import('./figures.js');
      finish(await importSheet(file, report, options, context));
    });
}
