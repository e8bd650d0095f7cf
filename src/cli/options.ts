/** Words of the command line → values, or wrong usage told at once. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import { EDITIONS, FORMATS, type Edition, type Format } from '../core/edition.js';
import { UsageError } from './exit-code.js';
import type { Say } from './language.js';

/** Options that several commands share, as commander hands them over. */
export interface FolderOptions {
  readonly content: string;
  readonly templates: string;
}

export function editionsOf(list: string | undefined, say: Say): readonly Edition[] | undefined {
  return list === undefined ? undefined : choices('--edition', list, EDITIONS, say);
}

export function formatsOf(list: string | undefined, say: Say): readonly Format[] {
  return list === undefined ? FORMATS : choices('--format', list, FORMATS, say);
}

export function oneOf<Choice extends string>(
  option: string,
  value: string,
  known: readonly Choice[],
  say: Say,
): Choice {
  const choice = known.find((one) => one === value);
  if (choice !== undefined) return choice;
  throw new UsageError(say('invalidChoice', { option, value, known: known.join('、') }));
}

/** Ids become paths: nothing that could leave the content folder is let through. */
export function reportIdsOf(ids: readonly string[], say: Say): readonly string[] {
  for (const value of ids) {
    if (!/^[a-z][a-z0-9-]*$/.test(value)) throw new UsageError(say('invalidReport', { value }));
  }
  return ids;
}

/** What is asked for and not there, or that there is nothing at all; `path` is the content folder. */
export function findUnknown(
  asked: readonly string[],
  known: readonly string[],
  path: string,
): readonly Diagnostic[] {
  if (known.length === 0) return [diagnostic('no-reports', undefined, { path })];
  return asked
    .filter((id) => !known.includes(id))
    .map((id) => diagnostic('unknown-report', undefined, { id, known: known.join('、') }));
}

/** A folder as people write it, with forward slashes and none at the end. */
export function folder(path: string): string {
  return path.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '');
}

function choices<Choice extends string>(
  option: string,
  list: string,
  known: readonly Choice[],
  say: Say,
): readonly Choice[] {
  const words = list.split(',').map((word) => word.trim());
  return [...new Set(words.map((word) => oneOf(option, word, known, say)))];
}
