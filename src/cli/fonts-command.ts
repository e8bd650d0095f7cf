/** `baogao fonts status` and `baogao fonts fetch`. */
import type { Command } from 'commander';
import { fontWords } from '../core/messages/fonts.js';
import { helpEnd } from './help-end.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';
import type { FetchOptions, StatusOptions } from './fonts.js';

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
      helpEnd(
        [
          ['baogao fonts fetch', say('exampleFetch')],
          ['baogao fonts fetch --edition en', say('exampleFetchEdition')],
          ['baogao fonts fetch --from DIR', say('exampleFetchFrom')],
          ['baogao fonts status', say('exampleStatus')],
        ],
        context,
      ),
    );
  fonts
    .command('status', { isDefault: true })
    .description(say('fontsStatus'))
    .argument('[REPORT...]', fontWords.argument[context.language])
    .option('--edition <E,…>', say('fontsEdition'))
    .option('--format <text|json>', say('fontsFormat'), 'text')
    .option('--content <DIR>', say('content'), 'content')
    .option('--templates <DIR>', say('templates'), context.ownTemplates)
    .action(async (reports: string[], options: StatusOptions) => {
      const { status } = await import('./fonts.js');
      finish(await status(reports, options, context));
    });
  fonts
    .command('fetch')
    .description(say('fontsFetch'))
    .option('--from <DIR>', say('fontsFrom'))
    .option('--edition <E,…>', say('fontsEdition'))
    .option('--content <DIR>', say('content'), 'content')
    .option('--templates <DIR>', say('templates'), context.ownTemplates)
    .action(async (options: FetchOptions) => {
      const { fetchMissing } = await import('./fonts.js');
      finish(await fetchMissing(options, context));
    });
}
