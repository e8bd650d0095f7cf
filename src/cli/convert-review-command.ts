/** `baogao convert-review`: what the conversion to Traditional Chinese chose, for a person to confirm or to decide otherwise. */
import type { Command } from 'commander';
import { convertWords, type ConvertWord } from '../core/messages/hant.js';
import { helpEnd } from './help-end.js';
import type { Context } from './context.js';
import type { ConvertReviewOptions } from './convert-review.js';
import type { ExitCode } from './exit-code.js';

export function addConvertReviewCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const word = (name: ConvertWord): string => convertWords[name][context.language];
  program
    .command('convert-review')
    .description(word('convert'))
    .argument('[REPORT...]', context.say('checkReports'))
    .option('--edition <E,…>', word('edition'))
    .option('--format <text|json>', word('format'), 'text')
    .option('--risk', word('risky'))
    .option('--all', word('all'))
    .option('--accept [WORDS]', word('accept'))
    .option('--decide <TEXT=FORM...>', word('decide'))
    .option('--why <TEXT>', word('why'))
    .option('--content <DIR>', context.say('content'), 'content')
    .option('--templates <DIR>', context.say('templates'), context.ownTemplates)
    .addHelpText(
      'after',
      helpEnd(
        [
          ['baogao convert-review --risk', word('exampleAll')],
          ['baogao convert-review --accept 干部,复垦', word('exampleAccept')],
          ['baogao convert-review --decide 对标对表=對標對表', word('exampleDecide')],
        ],
        context,
        context.say('exitCodes'),
      ),
    )
    .action(async (reports: string[], options: ConvertReviewOptions) => {
      const { convertReview } = await import('./convert-review.js');
      finish(await convertReview(reports, options, context));
    });
}
