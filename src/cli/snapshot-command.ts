/** `baogao snapshot [NAME] [REPORT…]`: a state of the reports under a name. */
import type { Command } from 'commander';
import { reviseCommands, type ReviseWord } from '../core/messages/impact.js';
import { helpEnd } from './help-end.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';
import type { SnapshotOptions } from './snapshot.js';

export function addSnapshotCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const { say } = context;
  const word = (name: ReviseWord): string => reviseCommands[name][context.language];
  program
    .command('snapshot')
    .description(word('snapshot'))
    .argument('[NAME]', word('snapshotName'))
    .argument('[REPORT...]', say('buildReports'))
    .option('--replace', word('replace'))
    .option('--content <DIR>', say('content'), 'content')
    .option('--templates <DIR>', say('templates'), context.ownTemplates)
    .addHelpText(
      'after',
      helpEnd(
        [
          ['baogao snapshot draft-2', word('exampleSnapshot')],
          ['baogao snapshot', word('exampleSnapshots')],
        ],
        context,
        say('exitCodes'),
      ),
    )
    .action(async (name: string | undefined, reports: string[], options: SnapshotOptions) => {
      const { snapshot } = await import('./snapshot.js');
      finish(await snapshot(name, reports, options, context));
    });
}
