/** What commands that compare states have alike: what they touch of the world, and how they end. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { StatesWorld } from '../pipeline/since/load-states.js';
import { fileReader } from '../platform/files.js';
import { scratchFolders } from '../platform/fonts-cache.js';
import { sha256 } from '../platform/hash.js';
import { processRunner } from '../platform/processes.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { fontStore } from './font-store.js';

export function statesWorld(): StatesWorld {
  return {
    reader: fileReader,
    fonts: fontStore(),
    hash: sha256,
    processes: processRunner,
    scratch: scratchFolders,
  };
}

/** There is no such state: nothing is wrong with any content. */
const NAMES_NO_STATE: ReadonlySet<Diagnostic['rule']> = new Set([
  'since-unknown',
  'since-ambiguous',
  'since-no-report',
]);

/** How a comparison ends that has met errors. */
export function codeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  return diagnostics.some(({ rule }) => NAMES_NO_STATE.has(rule)) ? EXIT.usage : EXIT.contentErrors;
}
