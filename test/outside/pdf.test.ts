/** The PDF file before other judges: is it sound, are its fonts inside, and does its text read as it was written? */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { body, document } from '../support/build.js';
import { report } from '../support/report.js';
import { chineseFaces } from '../support/faces.js';
import { testHouseStyle } from '../support/house-style.js';
import { runTool } from './tools.js';

const folder = mkdtempSync(join(tmpdir(), 'baogao-pdf-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function write(name: string, doc: Doc): Promise<string> {
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, (await renderPdf(doc, testHouseStyle, chineseFaces(testHouseStyle))).bytes);
  return path;
}

/** The lines of each page as they stand on paper. */
function linesOf(path: string): readonly (readonly string[])[] {
  const { stdout } = runTool('pdftotext', ['-raw', path, '-']);
  const pages = stdout.split('\f').slice(0, -1);
  return pages.map((page) => page.split('\n').filter((line) => line !== ''));
}

/** Without the spaces that a reader of PDF guesses where lines are stretched. */
const closed = (line: string): string => line.replaceAll(' ', '');

describe('a report of everything', () => {
  let path = '';
  beforeAll(async () => {
    path = await write('everything', report);
  });

  it('is sound', () => {
    expect(runTool('qpdf', ['--check', path])).toMatchObject({ code: 0 });
  });

  it('brings all its fonts, in part, with their characters named', () => {
    const { stdout } = runTool('pdffonts', [path]);
    const fonts = stdout.split('\n').slice(2, -1);
    expect(fonts.length).toBeGreaterThan(4);
    // Embedded, subset, with a map to Unicode.
    for (const font of fonts) expect(font).toMatch(/ yes yes yes +\d+ +0$/);
  });

  it('says what it is', () => {
    const { stdout } = runTool('pdfinfo', [path], { env: { TZ: 'UTC' } });
    expect(stdout).toMatch(/^Title: +关于2021年计划执行情况及2022年计划草案的报告$/m);
    expect(stdout).toMatch(/^Author: +重庆市万盛经济技术开发区发展改革局$/m);
    expect(stdout).toMatch(/^CreationDate: +Tue Jan +4 00:00:00 2022 UTC$/m);
    expect(stdout).toMatch(/^PDF version: +1\.7$/m);
  });

  it('reads as it was written', () => {
    const text = linesOf(path).flat().map(closed).join('\n');
    for (const words of [
      '——2022年1月8日在重庆市綦江区第三届人民代表大会第一次',
      '一、2021年国民经济和社会发展计划执行情况',
      '创新引领赋能转型升级。“一区两工程三中心N平台”',
      '2规模以上工业增加值增速（%）≧10同口径7以上',
      '#煤炭*▽>59.50',
      '注：1.加“*”为约束性指标，其他为预期性指标。',
      '区三届人大一次会议秘书处2022年1月4日印制',
    ]) {
      expect(text).toContain(words);
    }
  });
});

describe('pure Chinese', () => {
  it('stands 22 lines to a page and 28 characters to a line', async () => {
    const text = '国民经济和社会发展计划执行情况'.repeat(100);
    const [first = []] = linesOf(await write('pure', document(body('text', text))));
    const lines = first.slice(0, -1);
    expect(lines).toHaveLength(22);
    expect(lines[0]).toHaveLength(26);
    for (const line of lines.slice(1)) expect(line).toHaveLength(28);
  });

  it('has no space that nobody wrote', async () => {
    const text = '推进“十四五”规划——《綦江—万盛一体化发展规划》，增长8.5%以上，达到235亿元。';
    const lines = linesOf(await write('spaces', document(body('text', text))));
    expect(lines.flat().slice(0, -1).join('')).toBe(text);
  });

  it('begins no line with a mark that ends something, and ends none with one that opens', async () => {
    const text = '推进“十四五”规划，《綦江—万盛》……增长-7.1%；（其中：“六稳”）、'.repeat(40);
    const pages = linesOf(await write('marks', document(body('text', text))));
    const lines = pages.flatMap((page) => page.slice(0, -1).map(closed));
    expect(lines.join('')).toBe(text);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、；：）》”…—%.\d]/);
      expect(line).not.toMatch(/[“（《-]$/);
    }
  });
});
