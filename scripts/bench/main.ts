/**
 * `npm run bench`: what baogao costs beside plain scripts that set the same text in the same faces.
 * Each program runs from cold in a process of its own, in turn, so that a slow moment of the machine hits all alike.
 * Exits 1 when baogao takes more CPU time than one of the limits allows.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchFaces } from './faces.js';
import { measure, medianCost, type Cost } from './measure.js';
import { readReport } from './read-report.js';
import type { Task } from './task.js';

const ROUNDS = 7;

// From dist/scripts/bench.
const root = join(import.meta.dirname, '../../..');
const cli = join(root, 'dist/src/cli/main.js');
const fixture = join(root, 'test/fixtures/wansheng-2022-plan.zh-Hans.txt');

const NAMES = [
  'baogao pdf',
  'baogao pdf again',
  'baogao docx,pdf',
  'plain pdfmake',
  'plain docx',
] as const;
type Name = (typeof NAMES)[number];
type Costs = Readonly<Record<Name, Cost>>;

interface Program {
  readonly script: string;
  readonly args: readonly string[];
  /** It measures a part of what it does. */
  readonly itself?: true;
}

/** What is compared, and how many times the CPU time of the plain scripts it may take. */
const LIMITS: readonly {
  readonly what: string;
  readonly ours: Name;
  readonly plain: readonly Name[];
  readonly limit: number;
}[] = [
  { what: 'PDF, cold', ours: 'baogao pdf', plain: ['plain pdfmake'], limit: 1 },
  {
    what: 'PDF again, a figure edited',
    ours: 'baogao pdf again',
    plain: ['plain pdfmake'],
    limit: 1 / 3,
  },
  {
    what: 'DOCX and PDF, cold',
    ours: 'baogao docx,pdf',
    plain: ['plain pdfmake', 'plain docx'],
    limit: 1.5,
  },
];

function programs(folder: string): Readonly<Record<Name, Program>> {
  const task: Task = {
    faces: benchFaces(cli, root),
    items: readReport(readFileSync(fixture, 'utf8')),
  };
  const taskFile = join(folder, 'task.json');
  writeFileSync(taskFile, JSON.stringify(task));
  const script = (name: string): string => join(import.meta.dirname, `${name}.js`);
  const build = (formats: string): Program => ({
    script: cli,
    args: ['build', '--edition', 'zh-Hans', '--format', formats, '--out', join(folder, 'out')],
  });
  return {
    'baogao pdf': build('pdf'),
    'baogao pdf again': { script: script('remake'), args: [root, folder], itself: true },
    'baogao docx,pdf': build('docx,pdf'),
    'plain pdfmake': {
      script: script('plain-pdfmake'),
      args: [taskFile, join(folder, 'plain.pdf')],
    },
    'plain docx': { script: script('plain-docx'), args: [taskFile, join(folder, 'plain.docx')] },
  };
}

/** Median cost of each program. The first round only fills the machine's caches. */
function compete(entrants: Readonly<Record<Name, Program>>): Costs {
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    byName((name) => {
      const { script, args, itself } = entrants[name];
      return measure(script, args, root, itself);
    }),
  ).slice(1);
  return byName((name) => medianCost(rounds.map((costs) => costs[name])));
}

function byName(costOf: (name: Name) => Cost): Costs {
  // The keys are the names.
  return Object.fromEntries(NAMES.map((name) => [name, costOf(name)])) as Record<Name, Cost>;
}

function row(name: string, { cpu, wall, peak }: Cost): string {
  const cells = [cpu, wall, peak].map((value) => value.toFixed(0).padStart(8));
  return `${name.padEnd(22)}${cells.join('')}`;
}

function print(costs: Costs): void {
  const heads = ['CPU ms', 'wall ms', 'peak MB'].map((head) => head.padStart(8));
  console.log(`${`median of ${String(ROUNDS)}`.padEnd(22)}${heads.join('')}`);
  for (const name of NAMES) console.log(row(name, costs[name]));
}

/** Says how baogao stands beside the plain scripts, and whether that will do. */
function verdict(costs: Costs): boolean {
  return LIMITS.map(({ what, ours, plain, limit }) => {
    const ratio = (key: 'cpu' | 'wall'): number =>
      costs[ours][key] / plain.reduce((sum, name) => sum + costs[name][key], 0);
    const holds = ratio('cpu') <= limit;
    console.log(
      `${what} ÷ ${plain.join(' + ')}: CPU ${ratio('cpu').toFixed(2)} (at most ${limit.toFixed(2)}${holds ? '' : ', not kept'}), wall ${ratio('wall').toFixed(2)}`,
    );
    return holds;
  }).every(Boolean);
}

const folder = mkdtempSync(join(tmpdir(), 'baogao-bench-'));
try {
  const costs = compete(programs(folder));
  print(costs);
  process.exitCode = verdict(costs) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
