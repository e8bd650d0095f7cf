/** `baogao schema`: JSON Schemas, by which an editor completes and explains the fields of content files. */
import type { Command } from 'commander';
import type { FileKind } from '../model/schemas.js';
import { fileWriter } from '../platform/files.js';
import type { Context } from './context.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { folder } from './options.js';

export function addSchemaCommand(
  program: Command,
  context: Context,
  finish: (code: ExitCode) => void,
): void {
  const { say, terminal } = context;
  program
    .command('schema')
    .description(say('schema'))
    .option('--out <DIR>', say('schemaOut'), 'docs/schemas')
    .addHelpText('after', `\n${say('examplesTitle')}\n  baogao schema  ${say('exampleSchema')}`)
    .action(async (options: { readonly out: string }) => {
      const { jsonSchema, schemas } = await import('../model/schemas.js');
      // The kinds are the keys of the table.
      const kinds = Object.keys(schemas) as FileKind[];
      const files = kinds.map((kind) => ({
        path: `${folder(options.out)}/${kind}.schema.json`,
        bytes: new TextEncoder().encode(`${JSON.stringify(jsonSchema(kind), null, 2)}\n`),
      }));
      await fileWriter().writeAll(files);
      for (const { path } of files) terminal.line(say('wrote', { path }));
      finish(EXIT.done);
    });
}
