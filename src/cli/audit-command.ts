/** `baogao audit FILE…`: finished PDF and DOCX files, measured. */
import type { Command } from 'commander';
import { auditWords, type AuditWord } from '../core/messages/audit.js';
import type { AuditOptions } from './audit.js';
import { helpEnd } from './help-end.js';
import type { Context } from './context.js';
import type { ExitCode } from './exit-code.js';

export function addAuditCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const word = (name: AuditWord): string => auditWords[name][context.language];
  program
    .command('audit')
    .description(word('audit'))
    .argument('<FILE...>', word('files'))
    .option('--format <text|json>', word('format'), 'text')
    .option('--templates <DIR>', context.say('templates'), context.ownTemplates)
    .addHelpText(
      'after',
      helpEnd(
        [['baogao audit out/plan/plan.zh-Hans.pdf report.docx', word('example')]],
        context,
        word('exitCodes'),
      ),
    )
    .action(async (files: string[], options: AuditOptions) => {
      const { auditFiles } = await import('./audit.js');
      finish(await auditFiles(files, options, context));
    });
}
