/** `baogao check`: what is wrong with reports, without making them. */
import type { Command } from 'commander';
import type { CheckOptions } from './check.js';
import { helpEnd } from './help-end.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';

export function addCheckCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const { say } = context;
  program
    .command('check')
    .description(say('check'))
    .argument('[REPORT...]', say('checkReports'))
    .option('--format <text|json>', say('fontsFormat'), 'text')
    .option('--with <B>', say('checkWith'))
    .option('--strict', say('checkStrict'))
    .option('--content <DIR>', say('content'), 'content')
    .option('--templates <DIR>', say('templates'), context.ownTemplates)
    .addHelpText(
      'after',
      helpEnd(
        [
          ['baogao check', say('exampleCheckAll')],
          ['baogao check wansheng-2022-plan --format json', say('exampleCheckJson')],
          ['baogao check wansheng-2022-plan --with work.txt', say('exampleCheckWith')],
          ['baogao check --strict', say('exampleCheckStrict')],
        ],
        context,
        say('checkExitCodes'),
      ),
    )
    .action(async (reports: string[], options: CheckOptions) => {
      const { check } = await import('./check.js');
      finish(await check(reports, options, context));
    });
}
