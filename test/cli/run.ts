/** The command line as people run it: the compiled program, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
export const PROGRAM = join(ROOT, 'dist/src/cli/main.js');

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly cwd?: string;
  /** Variables added to those of the test; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs `baogao …` to its end: in Chinese, without colours and with the pinned fonts, whatever the machine's
 * habits, unless `env` says otherwise.
 */
export function baogao(args: readonly string[], { cwd = ROOT, env }: Circumstances = {}): Ended {
  const { error, status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: {
      ...process.env,
      LC_ALL: 'zh_CN.UTF-8',
      NO_COLOR: '1',
      BAOGAO_FONTS: 'open',
      ...env,
    },
    encoding: 'utf8',
  });
  if (error) throw error;
  return { code: status ?? -1, stdout, stderr };
}
