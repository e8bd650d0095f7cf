/** `baogao impact --since NAME [REPORT…]`: what a revision moved. */
import type { Command } from 'commander';
import { reviseCommands, type ReviseWord } from '../core/messages/impact.js';
import { helpEnd } from './help-end.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';
import type { ImpactOptions } from './impact.js';

export function addImpactCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const { say } = context;
  const word = (name: ReviseWord): string => reviseCommands[name][context.language];
  program
    .command('impact')
    .description(word('impact'))
    .argument('[REPORT...]', say('buildReports'))
    .option('--since <NAME>', word('since'))
    .option('--edition <E,…>', say('edition'))
    .option('--format <text|json|html>', word('impactFormat'), 'text')
    .option('--out <DIR>', say('out'), 'out')
    .option('--content <DIR>', say('content'), 'content')
    .option('--templates <DIR>', say('templates'), context.ownTemplates)
    .addHelpText(
      'after',
      helpEnd(
        [
          ['baogao impact --since draft-2', word('exampleImpact')],
          ['baogao impact --since HEAD~1 --format html', word('exampleImpactGit')],
        ],
        context,
        say('exitCodes'),
      ),
    )
    .action(async (reports: string[], options: ImpactOptions) => {
      const { impact } = await import('./impact.js');
      finish(await impact(reports, options, context));
    });
}
