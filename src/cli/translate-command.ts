/** `baogao translate status`, `sync`, `export` and `import`: the work of translators. */
import type { Command } from 'commander';
import { translateWords, type TranslateWord } from '../core/messages/translate.js';
import { statusWords, type StatusWord } from '../core/messages/translation-status.js';
import { exchangeWords, type ExchangeWord } from '../core/messages/exchange.js';
import { helpEnd } from './help-end.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';
import type { ContentOption } from './one-report.js';
import { oneOf } from './options.js';
import type { TranslateExportOptions } from './translate-exchange.js';
import type { StatusOptions } from './translate-status.js';
import type { SyncOptions } from './translate-sync.js';

export function addTranslateCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const word = (name: TranslateWord): string => translateWords[name][context.language];
  const exchangeWord = (name: ExchangeWord): string => exchangeWords[name][context.language];
  const statusWord = (name: StatusWord): string => statusWords[name][context.language];
  const translate = program
    .command('translate')
    .description(word('translate'))
    .addHelpText(
      'after',
      helpEnd(
        [
          ['baogao translate status', statusWord('exampleStatus')],
          ['baogao translate sync', word('exampleSync')],
          ['baogao translate sync --waive consumer-market --why 改错字', word('exampleWaive')],
        ],
        context,
        context.say('exitCodes'),
      ),
    );
  const subcommand = (name: string, description: string): Command =>
    translate
      .command(name)
      .description(description)
      .option('--content <DIR>', context.say('content'), 'content');
  subcommand('status', statusWord('status'))
    .argument('[REPORT]', word('report'))
    .option('--format <text|json>', statusWord('format'), 'text')
    .action(async (report: string | undefined, options: StatusOptions) => {
      const { showStatus } = await import('./translate-status.js');
      finish(await showStatus(report, options, context));
    });
  subcommand('sync', word('sync'))
    .argument('[REPORT]', word('report'))
    .option('--waive <ID>', word('waive'))
    .option('--why <TEXT>', word('why'))
    .action(async (report: string | undefined, options: SyncOptions) => {
      const { syncOverlay } = await import('./translate-sync.js');
      finish(await syncOverlay(report, options, context));
    });
  subcommand('export', exchangeWord('export'))
    .argument('[REPORT]', word('report'))
    .requiredOption('--to <xliff|docx|tmx|csv>', exchangeWord('to'))
    .option('--out <FILE>', exchangeWord('out'))
    .option('--state <STATE,…>', exchangeWord('state'))
    .option('--templates <DIR>', context.say('templates'), context.ownTemplates)
    .action(
      async (
        report: string | undefined,
        options: TranslateExportOptions & { readonly to: string },
      ) => {
        const form = oneOf('--to', options.to, ['xliff', 'docx', 'tmx', 'csv'], context.say);
        const { exportExchange } = await import('./translate-exchange.js');
        finish(await exportExchange(report, form, options, context));
      },
    );
  subcommand('import', exchangeWord('import'))
    .argument('<FILE>', exchangeWord('file'))
    .argument('[REPORT]', word('report'))
    .action(async (file: string, report: string | undefined, options: ContentOption) => {
      const { importExchange } = await import('./translate-exchange.js');
      finish(await importExchange(file, report, options, context));
    });
}
