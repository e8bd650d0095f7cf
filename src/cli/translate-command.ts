/** `baogao translate status`, `sync`, `export` and `import`: the work of translators. */
import type { Command } from 'commander';
import { translateWords, type TranslateWord } from '../core/messages/translate.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';
import type { SyncOptions } from './translate-sync.js';

export function addTranslateCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const word = (name: TranslateWord): string => translateWords[name][context.language];
  const translate = program
    .command('translate')
    .description(word('translate'))
    .addHelpText(
      'after',
      [
        '',
        context.say('examplesTitle'),
        `  baogao translate sync                                ${word('exampleSync')}`,
        `  baogao translate sync --waive consumer-market --why 改错字   ${word('exampleWaive')}`,
        '',
        context.say('exitCodes'),
      ].join('\n'),
    );
  const subcommand = (name: 'sync'): Command =>
    translate
      .command(name)
      .description(word(name))
      .helpOption('-h, --help', context.say('help'))
      .option('--content <DIR>', context.say('content'), 'content');
  subcommand('sync')
    .argument('[REPORT]', word('report'))
    .option('--waive <ID>', word('waive'))
    .option('--why <TEXT>', word('why'))
    .action(async (report: string | undefined, options: SyncOptions) => {
      const { syncOverlay } = await import('./translate-sync.js');
      finish(await syncOverlay(report, options, context));
    });
}
