/** `baogao redline --since STATE [REPORT…]`: the new DOCX with Word's tracked changes against a former state. */
import type { Command } from 'commander';
import { reviseCommands } from '../core/messages/impact.js';
import { redlineWords, type RedlineWord } from '../core/messages/redline.js';
import { helpEnd } from './help-end.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';
import type { RedlineOptions } from './redline.js';

export function addRedlineCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const { say } = context;
  const word = (name: RedlineWord): string => redlineWords[name][context.language];
  program
    .command('redline')
    .description(word('redline'))
    .argument('[REPORT...]', say('buildReports'))
    .requiredOption('--since <NAME>', reviseCommands.since[context.language])
    .option('--edition <E,…>', say('edition'))
    .option('--out <DIR>', say('out'), 'out')
    .option('--content <DIR>', say('content'), 'content')
    .option('--templates <DIR>', say('templates'), context.ownTemplates)
    .addHelpText(
      'after',
      helpEnd(
        [
          ['baogao redline --since draft-2', word('exampleSnapshot')],
          ['baogao redline --since HEAD~1', word('exampleGit')],
          ['baogao redline --since ../last-draft wansheng-2022-plan', word('exampleOne')],
        ],
        context,
        say('exitCodes'),
      ),
    )
    .action(async (reports: string[], options: RedlineOptions) => {
      const { redlines } = await import('./redline.js');
      finish(await redlines(reports, options, context));
    });
}
