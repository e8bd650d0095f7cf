/**
 * `npm run bench`: what baogao costs beside plain scripts that set the same text in the same faces.
 * Each program runs from cold in a process of its own, in turn, so that a slow moment of the machine hits all alike.
 * Exits 1 when baogao takes more than LIMIT times the CPU time of the plain scripts together.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchFaces } from './faces.js';
import { measure, medianCost, type Cost } from './measure.js';
import { readReport } from './read-report.js';
import type { Task } from './task.js';

const ROUNDS = 7;
const LIMIT = 1.5;

// From dist/scripts/bench.
const root = join(import.meta.dirname, '../../..');
const cli = join(root, 'dist/src/cli/main.js');
const fixture = join(root, 'test/fixtures/wansheng-2022-plan.zh-Hans.txt');

interface Program {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
}

function programs(folder: string): readonly Program[] {
  const task: Task = {
    faces: benchFaces(cli, root),
    items: readReport(readFileSync(fixture, 'utf8')),
  };
  const taskFile = join(folder, 'task.json');
  writeFileSync(taskFile, JSON.stringify(task));
  const plain = (name: string, format: string): Program => ({
    name: `plain ${name}`,
    script: join(import.meta.dirname, `plain-${name}.js`),
    args: [taskFile, join(folder, `plain.${format}`)],
  });
  const ours: Program = {
    name: 'baogao build',
    script: cli,
    args: ['build', '--format', 'docx,pdf', '--out', join(folder, 'out')],
  };
  return [ours, plain('pdfmake', 'pdf'), plain('docx', 'docx')];
}

/** Median cost of each program, by name. The first round only fills the machine's caches. */
function compete(entrants: readonly Program[]): ReadonlyMap<string, Cost> {
  const costs = new Map(entrants.map(({ name }) => [name, [] as Cost[]]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { name, script, args } of entrants) {
      const cost = measure(script, args, root);
      if (round > 0) costs.get(name)?.push(cost);
    }
  }
  return new Map([...costs].map(([name, all]) => [name, medianCost(all)]));
}

function row(name: string, { cpu, wall, peak }: Cost): string {
  const cells = [cpu, wall, peak].map((value) => value.toFixed(0).padStart(8));
  return `${name.padEnd(22)}${cells.join('')}`;
}

function print(costs: ReadonlyMap<string, Cost>): void {
  const heads = ['CPU ms', 'wall ms', 'peak MB'].map((head) => head.padStart(8));
  console.log(`${`median of ${String(ROUNDS)}`.padEnd(22)}${heads.join('')}`);
  for (const [name, cost] of costs) console.log(row(name, cost));
}

/** Says how baogao, the first of the programs, stands beside the others together, and whether that will do. */
function verdict(costs: ReadonlyMap<string, Cost>): boolean {
  const [ours, ...plain] = [...costs.values()];
  if (ours === undefined) return false;
  const ratio = (key: 'cpu' | 'wall') =>
    ours[key] / plain.reduce((sum, cost) => sum + cost[key], 0);
  console.log(
    `baogao ÷ plain scripts: CPU ${ratio('cpu').toFixed(2)} (at most ${String(LIMIT)}), wall ${ratio('wall').toFixed(2)}`,
  );
  return ratio('cpu') <= LIMIT;
}

const folder = mkdtempSync(join(tmpdir(), 'baogao-bench-'));
try {
  const costs = compete(programs(folder));
  print(costs);
  process.exitCode = verdict(costs) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
