/** A package, downloaded and unpacked into a folder by the programs of its system, or the reason why not. */
import type { FileReader, ProcessRunner } from '../core/world.js';

export type Unpacked =
  /** `root` is the folder from which the files of the package are named. */
  { readonly root: string } | { readonly reason: string };

export interface PackageTools {
  readonly files: Pick<FileReader, 'list'>;
  readonly processes: ProcessRunner;
}

export const MINUTE = 60_000;

/** Runs a program; undefined when it went well, else what went wrong in one line. */
export async function problemOf(
  tools: PackageTools,
  command: string,
  args: readonly string[],
  cwd: string,
  timeoutMs: number,
): Promise<string | undefined> {
  const result = await tools.processes
    .run(command, args, { cwd, timeoutMs })
    .catch(() => undefined);
  if (result === undefined) return `本机没有 ${command} (not installed)`;
  return result.code === 0 ? undefined : summaryOf(result.stderr, result.code);
}

/** Not npm's lists of codes and keys, which say less than the sentence that follows them. */
const MARKED = /^(E: |npm error (?!(code|errno|syscall|type|hostname|network|path) ))/;

/** The line of a program's complaint that says most: apt and npm mark theirs. */
function summaryOf(stderr: string, code: number): string {
  const lines = stderr
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const marked = lines.find((line) => MARKED.test(line));
  return marked ?? lines.at(-1) ?? `超时或中断 (ended, code ${code})`;
}
