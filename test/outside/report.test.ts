/** The seed report as PDF, before other people's programs: its text and its outline. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../scripts/bench/read-report.js';
import { contents, temporaryFolder } from '../cli/folders.js';
import { baogao } from '../cli/run.js';
import { PdfFile } from '../pdf/read-pdf.js';
import { approvedText, spacesBesideHan, withoutSpace } from '../report/expected.js';
import { continuations, readPages, reportLines, type PageLines } from './pdf-text.js';
import { buildSeedReport, copyContent } from './seed-report.js';
import { runTool } from './tools.js';

const PAGE_NUMBER = /^— \d+ —$/;

/** The text of each line by the maps to Unicode of its fonts; a glyph that stands for nothing is □. */
function storedLines(path: string): readonly string[] {
  return new PdfFile(readFileSync(path)).pages.flatMap((parts) => {
    const lines = new Map<number, string>();
    for (const { y, text } of parts) lines.set(y, (lines.get(y) ?? '') + text);
    return [...lines.values()];
  });
}

const folder = temporaryFolder();
let pdf: string;
let pages: readonly PageLines[];

beforeAll(() => {
  ({ pdf } = buildSeedReport({ out: join(folder, 'out'), formats: 'pdf' }));
  pages = readPages(pdf);
});

describe('the text', () => {
  it('is the approved one, character for character', () => {
    expect(withoutSpace(reportLines(pages).join('\n'))).toBe(withoutSpace(approvedText));
  });

  it('repeats the caption and head of a table on each page that continues it, and nowhere else', () => {
    expect(continuations(pages)).toBeGreaterThanOrEqual(2);
    expect(reportLines(pages).filter((line) => line.startsWith('续表'))).toEqual([]);
    const text = pages.flat().join('\n');
    const heads = text.split('\n').filter((line) => withoutSpace(line).startsWith('序号指标名称'));
    expect(heads).toHaveLength(2 + continuations(pages));
  });

  it('would be seen to have lost a row, or to have one twice', () => {
    const [at, line] = pages
      .map((page) => page.findIndex((found) => found.startsWith('20 森林覆盖率')))
      .flatMap((found, page) => (found === -1 ? [] : [[page, found] as const]))[0] ?? [0, 0];
    const change = (lines: PageLines): readonly PageLines[] => pages.with(at, lines);
    const page = pages[at] ?? [];
    const whole = reportLines(pages);
    expect(reportLines(change(page.toSpliced(line, 1)))).toHaveLength(whole.length - 1);
    expect(reportLines(change([...page, page[line] ?? '']))).not.toEqual(whole);
  });

  it('has no space beside a Han character but that of the note labels', () => {
    // As it is stored: programs that copy from a page guess spaces from gaps.
    const stored = storedLines(pdf);
    const numbers = stored.filter((line) => PAGE_NUMBER.test(line));
    expect(numbers).toHaveLength(pages.length - 1);
    const text = stored.filter((line) => !PAGE_NUMBER.test(line)).join('\n');
    expect(spacesBesideHan(text)).toEqual([
      '注：1. 加“*”为约束性指',
      '注：1. 加“*”为约束性指',
      '2. 按全市统一部署，将',
    ]);
  });

  it('has a glyph for every character', () => {
    expect(pages.flat().join('')).not.toMatch(/\ufffd|\0/);
    expect(storedLines(pdf).join('')).not.toContain('□');
  });

  it('is not printed at all where a character has no glyph', () => {
    const closing = 'wansheng-2022-plan/body/closing.yaml';
    const content = copyContent(join(folder, 'content'), closing, '各位代表', '各位代表𠮷');
    const out = join(folder, 'tofu');
    mkdirSync(out);
    const { code, stderr } = baogao([
      'build',
      '--edition',
      'zh-Hans',
      '--format',
      'pdf',
      '--content',
      content,
      '--out',
      out,
    ]);
    expect({ code, written: contents(out) }).toEqual({ code: 1, written: new Map() });
    expect(stderr).toMatch(/body\/closing\.yaml:6:\d+: 错误: “𠮷”/);
  });
});

describe('the outline', () => {
  interface Entry {
    readonly title: string;
    readonly destpageposfrom1: number;
    readonly kids: readonly Entry[];
  }

  function entries(): readonly Entry[] {
    const { stdout } = runTool('qpdf', ['--json', '--json-key=outlines', pdf]);
    // As qpdf documents it.
    return (JSON.parse(stdout) as { outlines: readonly Entry[] }).outlines;
  }

  const flat = (list: readonly Entry[]): readonly Entry[] =>
    list.flatMap((entry) => [entry, ...flat(entry.kids)]);

  it('has the headings of the approved text, in order and by level', () => {
    const headings = readReport(approvedText).flatMap((item) =>
      item.kind === 'heading1' || item.kind === 'heading2' ? [item] : [],
    );
    const tops = entries();
    expect(tops.map(({ kids }) => kids.length)).toEqual([6, 0, 7]);
    expect(flat(tops).map(({ title }) => title)).toEqual(headings.map(({ text }) => text));
    expect(tops.map(({ title }) => title)).toEqual(
      headings.filter(({ kind }) => kind === 'heading1').map(({ text }) => text),
    );
  });

  it('leads to the page of each heading', () => {
    for (const { title, destpageposfrom1: page } of flat(entries())) {
      expect(withoutSpace((pages[page - 1] ?? []).join(''))).toContain(title);
    }
  });
});
