/**
 * `npm run compare-typst -- FOLDER`: the body of the seed report as baogao sets it and as Typst does, with the same
 * fonts on the same page. Prints what was measured on the pages of both, and writes crops of them to docs/pictures.
 * FOLDER is where Typst is installed: see typst-compiler.ts.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openPdf } from '../../src/audit/pdf/open-pdf.js';
import { packageFolder } from '../../src/platform/fonts-cache.js';
import { measure, medianCost } from '../bench/measure.js';
import { fontFiles } from './font-files.js';
import {
  examples,
  measurePages,
  TIGHTENED,
  type Measurements,
  type Printed,
} from './measure-pages.js';
import { pictures } from './pictures.js';
import { readLines } from './poppler.js';
import { readDoc } from './read-doc.js';
import type { TypstTask } from './set-typst.js';
import { typstBlocks, type TypstBlock } from './typst-blocks.js';
import { findTypst } from './typst-compiler.js';

const REPORT = 'wansheng-2022-plan';
const ROUNDS = 5;

// From dist/scripts/compare-typst.
const root = join(import.meta.dirname, '../../..');
const cli = join(root, 'dist/src/cli/main.js');
/** Only the pinned fonts: what happens to be installed would change the pages. */
process.env['BAOGAO_FONTS'] = 'open';

interface Entrant {
  readonly name: string;
  readonly script: string;
  readonly args: readonly string[];
  readonly pdf: string;
  /** Pages before the body. */
  readonly front: number;
  /** Points added behind each Han character and mark. */
  readonly tracking: number;
}

function entrants(
  folder: string,
  typst: string,
  blocks: readonly TypstBlock[],
): readonly Entrant[] {
  const main = join(folder, 'report.typ');
  copyFileSync(join(root, 'scripts/compare-typst/report.typ'), main);
  writeFileSync(join(folder, 'report.json'), JSON.stringify(blocks));
  const task: TypstTask = { typst, fonts: fontFiles(cli, root), main };
  const taskFile = join(folder, 'task.json');
  writeFileSync(taskFile, JSON.stringify(task));
  const typstPdf = join(folder, 'typst.pdf');
  return [
    {
      name: 'baogao',
      script: cli,
      args: ['build', REPORT, '--edition', 'zh-Hans', '--format', 'pdf', '--out', folder],
      pdf: join(folder, REPORT, `${REPORT}.zh-Hans.pdf`),
      front: 1,
      tracking: TIGHTENED,
    },
    {
      name: 'Typst',
      script: join(import.meta.dirname, 'set-typst.js'),
      args: [taskFile, typstPdf],
      pdf: typstPdf,
      front: 0,
      tracking: 0,
    },
  ];
}

async function printed(
  { pdf, front, tracking }: Entrant,
  written: readonly string[],
): Promise<Printed> {
  const file = await openPdf(readFileSync(pdf), packageFolder('pdfjs-dist'));
  if (typeof file === 'string') throw new Error(`${pdf} is ${file}`);
  return { pages: file.pages.slice(front), tracking, read: readLines(pdf), written };
}

/** Time from cold of a process each; the first round, which fills the machine's caches, is not counted. */
function costOf({ script, args, pdf }: Entrant): Measurements {
  const rounds = Array.from({ length: ROUNDS + 1 }, () => measure(script, args, root));
  const { cpu, peak } = medianCost(rounds.slice(1));
  return new Map([
    ['CPU time', `${cpu.toFixed(0)} ms`],
    ['memory', `${peak.toFixed(0)} MB`],
    ['size of the file', `${(readFileSync(pdf).length / 1000).toFixed(0)} kB`],
  ]);
}

function textOf(block: TypstBlock): readonly string[] {
  if (block.kind === 'heading') return [block.text];
  return block.kind === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [];
}

function print(columns: ReadonlyMap<string, Measurements>): void {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [first] = columns.values();
  console.log(row(['', ...columns.keys()]));
  console.log(row(['---', ...[...columns].map(() => '---')]));
  for (const name of first?.keys() ?? []) {
    console.log(row([name, ...[...columns.values()].map((column) => column.get(name) ?? '')]));
  }
}

async function compare(typst: string, folder: string): Promise<void> {
  findTypst(typst);
  const blocks = typstBlocks(await readDoc(root, REPORT));
  const columns = new Map<string, Measurements>();
  const pages = new Map<string, Printed>();
  const both = entrants(folder, typst, blocks);
  for (const entrant of both) {
    const cost = costOf(entrant);
    const paper = await printed(entrant, blocks.flatMap(textOf));
    pages.set(entrant.name, paper);
    columns.set(entrant.name, new Map([...measurePages(paper), ...cost]));
  }
  print(columns);
  for (const [name, paper] of pages) {
    for (const example of examples(paper)) console.log(`${name}: ${example}`);
  }
  const out = join(root, 'docs/pictures/typesetting');
  mkdirSync(out, { recursive: true });
  const sheets = both.flatMap(({ name, pdf }) => {
    const paper = pages.get(name);
    return paper === undefined ? [] : [{ pdf, pages: paper.pages }];
  });
  for (const { name, png } of pictures(sheets)) writeFileSync(join(out, `${name}.png`), png);
}

const folder = mkdtempSync(join(tmpdir(), 'baogao-typst-'));
try {
  await compare(resolve(process.argv[2] ?? root), folder);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
