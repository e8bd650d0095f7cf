/** Sets a report with Typst, in a process of its own so that its cost can be told: `TASK OUT`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { findTypst } from './typst-compiler.js';

export interface TypstTask {
  /** Where Typst is installed. */
  readonly typst: string;
  /** Paths of font files. */
  readonly fonts: readonly string[];
  /** The Typst file; beside it stands the text, report.json. */
  readonly main: string;
}

const [path, out] = process.argv.slice(2);
if (path === undefined || out === undefined) throw new Error('usage: TASK OUT');
// Written by main.ts a moment ago.
const { typst, fonts, main } = JSON.parse(readFileSync(path, 'utf8')) as TypstTask;
const compiler = findTypst(typst).NodeCompiler.create({
  workspace: dirname(main),
  fontArgs: [{ fontBlobs: fonts.map((font) => readFileSync(font)) }],
});
const compiled = compiler.compile({ mainFilePath: main, inputs: {} });
if (compiled.hasError()) {
  compiled.printDiagnostics();
  throw new Error('Typst cannot set the report');
}
writeFileSync(out, compiler.pdf(compiled.result));
