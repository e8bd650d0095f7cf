/** `baogao build`: reports to files. */
import type { Command } from 'commander';
import type { BuildOptions } from './build.js';
import { helpEnd } from './help-end.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';

export function addBuildCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const { say } = context;
  program
    .command('build')
    .description(say('build'))
    .argument('[REPORT...]', say('buildReports'))
    .option('--edition <E,…>', say('edition'))
    .option('--format <F,…>', say('format'))
    .option('--out <DIR>', say('out'), 'out')
    .option('--review', say('review'))
    .option('--proof', say('proof'))
    .option('--strict', say('strict'))
    .option('--audit', say('auditBuilt'))
    .option('--watch', say('watch'))
    .option('--content <DIR>', say('content'), 'content')
    .option('--templates <DIR>', say('templates'), context.ownTemplates)
    .addHelpText(
      'after',
      helpEnd(
        [
          ['baogao build', say('exampleAll')],
          ['baogao build wansheng-2022-plan --format pdf', say('exampleOne')],
          ['baogao build --review', say('exampleReview')],
          ['baogao build --proof', say('exampleProof')],
          ['baogao build --strict --format pdf', say('exampleStrict')],
          ['baogao build --audit', say('exampleAudit')],
          ['baogao build --watch --format pdf', say('exampleWatch')],
          ['baogao build --content ../reports --out ../print', say('exampleElsewhere')],
        ],
        context,
        say('exitCodes'),
      ),
    )
    .action(async (reports: string[], options: BuildOptions) => {
      // Loaded here, as with every command: help and the other commands need none of it.
      const { build } = await import('./build.js');
      finish(await build(reports, options, context));
    });
}
