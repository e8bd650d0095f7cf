/** `baogao translate status` as an office runs it. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contents, temporaryFolder } from './folders.js';
import { baogao, ROOT, type Ended } from './run.js';

const folder = temporaryFolder();
cpSync(join(ROOT, 'test/fixtures/everything/content'), join(folder, 'content'), {
  recursive: true,
});

const run = (...args: string[]): Ended => baogao(['translate', ...args], { cwd: folder });

function edit(path: string, from: string, to: string): void {
  const file = join(folder, 'content/everything', path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} does not have “${from}”`);
  writeFileSync(file, text.replace(from, to));
}

it('what is missing and what is stale is told, part by part; the files stay as they are', () => {
  expect(run('sync').code).toBe(0);
  edit('en/plan.yaml', 'state: draft', 'state: reviewed\n    text: Arrangements for 2022');
  edit('en/review.yaml', 'state: draft', 'state: translated\n    text: Review of 2021');
  expect(run('sync').code).toBe(0);
  edit('body/plan.yaml', 'text: 2022年安排意见', 'text: 2022年安排打算');
  const before = contents(join(folder, 'content'));
  const { code, stdout, stderr } = run('status');
  expect([code, stderr]).toEqual([0, '']);
  const lines = stdout.split('\n');
  expect(lines[0]).toMatch(/^封面 {2}没译1块\d+字$/);
  expect(stdout).toMatch(/\n2022年安排打算 {2}没译\d+块\d+字，过时1块6字\n/);
  expect(stdout).toMatch(
    /\n过时\n {2}blocks\/part-plan {2}content\/everything\/en\/plan\.yaml:\d+ {2}文字\n {4}- 2022年安排【意见】\n {4}\+ 2022年安排【打算】\n/,
  );
  expect(stdout).toMatch(/\n没译\n {2}封面\n {4}blocks\/cover\n/);
  expect(contents(join(folder, 'content'))).toEqual(before);
});

it('programs get the same', () => {
  const { stdout } = run('status', '--format', 'json');
  expect(JSON.parse(stdout)).toMatchObject({
    report: 'everything',
    total: { stale: { blocks: 1, characters: 6 }, translated: { blocks: 1 } },
    stale: [
      {
        unit: 'blocks/part-plan',
        file: 'content/everything/en/plan.yaml',
        kind: 'wording',
        sentences: [{ old: '2022年安排意见', new: '2022年安排打算' }],
      },
    ],
  });
});

it('in English too', () => {
  const { stdout } = run('--lang', 'en', 'status');
  expect(stdout).toMatch(/^cover {2}missing 1 \(\d+ characters\)\n/);
});
