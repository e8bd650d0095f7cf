/** Runs a script in a process of its own, from cold, and tells what it cost. */
import { spawnSync } from 'node:child_process';

export interface Cost {
  /** User and system time of the process with its threads, in milliseconds. Programs that it starts are not counted. */
  readonly cpu: number;
  /** From start to end as seen from outside, in milliseconds. */
  readonly wall: number;
  /** Most memory held at a time, in megabytes. */
  readonly peak: number;
}

const preload = new URL('process-usage.js', import.meta.url).href;

/** What a measured process reports of itself; without `wall` it was measured as a whole. */
export interface Usage extends Pick<
  NodeJS.ResourceUsage,
  'userCPUTime' | 'systemCPUTime' | 'maxRSS'
> {
  readonly wall?: number;
}

/** Throws with what the script printed if it fails. A script that measures `itself` reports on file descriptor 3 what it did. */
export function measure(
  script: string,
  args: readonly string[],
  cwd: string,
  itself = false,
): Cost {
  const start = performance.now();
  const { status, output, stderr } = spawnSync(
    process.execPath,
    [...(itself ? [] : ['--import', preload]), script, ...args],
    { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${script} ended with ${String(status)}:\n${stderr}`);
  // Written by process-usage.ts, which has this type from Node itself, or by the script.
  const usage = JSON.parse(output[3] ?? '') as Usage;
  return {
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1000,
    wall: usage.wall ?? wall,
    peak: usage.maxRSS / 1024,
  };
}

/** The middle cost of several, each quantity by itself. */
export function medianCost(costs: readonly Cost[]): Cost {
  const middle = (key: keyof Cost) => median(costs.map((cost) => cost[key]));
  return { cpu: middle('cpu'), wall: middle('wall'), peak: middle('peak') };
}

/** The middle value, or the mean of the two in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const low = sorted[Math.ceil(half) - 1] ?? NaN;
  const high = sorted[Math.floor(half)] ?? NaN;
  return (low + high) / 2;
}
