/**
 * A process that has made the report, as `baogao build --watch` does, and makes it again after a figure was edited.
 * Told on file descriptor 3: what the second make alone has cost, from reading the files to writing the PDF.
 */
import '../../src/platform/engine.js';
import { cpSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildWorld } from '../../src/pipeline/build.js';
import type { Usage } from './measure.js';

const REPORT = 'wansheng-2022-plan';
/** 规上工业增加值增速 of 2021: it stands in the text and in a table. */
const FIGURE = { file: 'indicators.yaml', before: 'actual: 12.5 }', after: 'actual: 12.6 }' };

const [root = '', folder = ''] = process.argv.slice(2);
const content = join(folder, 'content');
cpSync(join(root, 'content'), content, { recursive: true });

const { buildReport } = await import('../../src/pipeline/build.js');
const { Workshop } = await import('../../src/pipeline/workshop.js');
const { fontStore } = await import('../../src/cli/font-store.js');
const { fileReader, fileWriter } = await import('../../src/platform/files.js');
const { sha256 } = await import('../../src/platform/hash.js');

const world: BuildWorld = {
  reader: fileReader,
  fonts: fontStore(),
  hash: sha256,
  onProgress: () => undefined,
};
const workshop = new Workshop();

/** Hash of the PDF that was written. */
async function make(): Promise<string> {
  const request = {
    report: REPORT,
    editions: ['zh-Hans'],
    formats: ['pdf'],
    contentFolder: content,
    templatesFolder: join(root, 'templates'),
    outFolder: join(folder, 'out'),
    version: '',
    review: false,
    strict: false,
  } as const;
  const { files } = await buildReport(request, world, workshop);
  await fileWriter().writeAll(files);
  const pdf = files.find(({ path }) => path.endsWith('.pdf'));
  if (pdf === undefined) throw new Error('no PDF was made');
  return sha256(pdf.bytes);
}

const first = await make();
const path = join(content, REPORT, FIGURE.file);
writeFileSync(path, readFileSync(path, 'utf8').replace(FIGURE.before, FIGURE.after));

const start = performance.now();
const before = process.resourceUsage();
const second = await make();
const after = process.resourceUsage();
const usage: Usage = {
  userCPUTime: after.userCPUTime - before.userCPUTime,
  systemCPUTime: after.systemCPUTime - before.systemCPUTime,
  maxRSS: after.maxRSS,
  wall: performance.now() - start,
};
if (first === second) throw new Error('the edit of the figure does not show');
writeSync(3, JSON.stringify(usage));
