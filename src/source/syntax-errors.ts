/** What yaml itself has to say about a file, as far as nobody has explained it yet. */
import { Composer, type CST, type YAMLError } from 'yaml';
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import { range, type SourceFile } from '../core/position.js';
import { type Finding, unexplained } from './finding.js';

/** One mistake can upset the rest of a file: beyond this many, more of them help nobody. */
const MOST = 50;

/** At most one error a line, and none that follows from a mistake found already. */
export function syntaxErrors(
  file: SourceFile,
  tokens: readonly CST.Token[],
  found: readonly Finding[],
): Diagnostic[] {
  // Values are decoded elsewhere: all that is wanted of the documents is their errors.
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const documents = [...composer.compose(tokens, true, file.text.length)];
  const errors = documents.flatMap((document) => document.errors);
  const lines = new Set<number>();
  const tab = errors.find(isTab)?.pos[0] ?? Infinity;
  // An unclosed bracket is reported where the next thing is written.
  const ends = new Set(found.map((finding) => finding.end));
  return unexplained(errors, (error) => error.pos[0], found)
    .filter((error) => {
      if (ends.has(error.pos[0])) return false;
      const { line } = file.positionAt(clamp(error.pos[0], file));
      if (lines.has(line)) return false;
      lines.add(line);
      // A tab shifts all that is below it, so that other errors down there mean nothing.
      return isTab(error) || error.pos[0] < tab;
    })
    .slice(0, MOST)
    .map((error) => toDiagnostic(file, error));
}

function isTab(error: YAMLError): boolean {
  return error.code === 'TAB_AS_INDENT';
}

function toDiagnostic(file: SourceFile, { code, pos }: YAMLError): Diagnostic {
  const start = clamp(pos[0], file);
  const place = range(file, start, clamp(pos[1], file));
  switch (code) {
    case 'TAB_AS_INDENT':
      return diagnostic('yaml-tab', place, {});
    case 'BAD_INDENT':
      return diagnostic('yaml-bad-indent', place, {});
    case 'BAD_DQ_ESCAPE': {
      const sign = range(file, start, clamp(start + 2, file));
      return diagnostic('yaml-bad-escape', sign, { escape: file.text.slice(start, sign.end) });
    }
    default:
      return diagnostic('yaml-syntax', place, { code });
  }
}

function clamp(offset: number, file: SourceFile): number {
  return Math.min(Math.max(offset, 0), file.text.length);
}
