/** The Word file in a word processor: what it shows, and what becomes of it when someone goes on working in it. */
import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Doc } from '../../src/doc/nodes.js';
import {
  all,
  elements,
  open,
  paragraphs,
  styleNamed,
  styleOf,
  textOf,
  value,
} from '../docx/read-docx.js';
import { body, document, imprint, row, table } from '../support/build.js';
import { everything } from '../support/everything.js';
import { testHouseStyle } from '../support/house-style.js';
import { report } from '../support/report.js';
import { docxFolder } from './docx-folder.js';
import { officeFonts } from './office-fonts.js';
import { readWords } from './pdf-words.js';
import { requireTool, runTool } from './tools.js';

const folder = docxFolder();
let env: Readonly<Record<string, string>>;

beforeAll(() => {
  for (const tool of ['soffice', 'pdftotext', 'qpdf'] as const) requireTool(tool);
  env = officeFonts(folder.path);
});

/** The file converted; the path of the result. */
function converted(path: string, format: string, extension: string): string {
  const out = `${folder.path}/${extension}`;
  const { code, stderr } = runTool('soffice', ['--convert-to', format, '--outdir', out, path], {
    env,
  });
  if (code !== 0) throw new Error(`LibreOffice did not convert ${path}: ${stderr}`);
  return path.replace(folder.path, out).replace(/docx$/, extension);
}

/** The lines of each page as they stand on paper, without spaces: some are gaps that a reader of PDF guesses. */
function pagesOf(docx: string): readonly (readonly string[])[] {
  const { stdout } = runTool('pdftotext', ['-layout', converted(docx, 'pdf', 'pdf'), '-']);
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

async function pages(name: string, doc: Doc): Promise<readonly (readonly string[])[]> {
  return pagesOf(await folder.write(name, doc));
}

describe('on the page', () => {
  it('stand 22 lines of 28 characters', async () => {
    const text = '国民经济和社会发展计划执行情况'.repeat(100);
    const doc = document(body('a', text), body('b', text));
    const [first = [], second = []] = await pages('grid', doc);
    const full = Array<number>(22).fill(28);
    // The first line is set in by two characters; the page number stands below.
    expect(first.slice(0, -1).map((line) => line.length)).toEqual([26, ...full.slice(1)]);
    expect(second.slice(0, -1).map((line) => line.length)).toEqual(full);
    expect([first.at(-1), second.at(-1)]).toEqual(['—1—', '—2—']);
  });

  it('stand headings with the numbers of the tree, and page numbers from 1 after the cover', async () => {
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

  it.each([
    [1, 1],
    [20, 1],
    // A line is too low for the imprint and its rules.
    [21, 2],
    [22, 2],
  ])('stands the imprint at the foot of the last, after %i lines', async (lines, expected) => {
    const text = Array.from({ length: lines }, (_, at) => body(`f${at}`, '第一行'));
    const doc = document(...text, imprint('区三届人大一次会议秘书处', '2022年1月4日印制'));
    const docx = await folder.write(`imprint-${lines}`, doc);
    const words = readWords(converted(docx, 'pdf', 'pdf'));
    expect(words).toHaveLength(expected);
    const foot = testHouseStyle.page.height - testHouseStyle.page.bottom;
    for (const [at, page] of words.entries()) {
      const found = page.filter((word) => /秘书处|印制/.test(word.text));
      expect(found).toHaveLength(at === expected - 1 ? 2 : 0);
      for (const { bottom } of found) {
        // Between the type and the foot the lower rule and half of what the line is higher than its type.
        expect(foot - bottom).toBeGreaterThan(1);
        expect(foot - bottom).toBeLessThan(9);
      }
    }
  });

  it('stands the head of a table again where the table goes on', async () => {
    const columns = [
      { role: 'number', share: 1 },
      { role: 'name', share: 3 },
    ] as const;
    const rows = Array.from({ length: 60 }, (_, at) =>
      row('item', [`${at + 1}`, `第${at + 1}项指标`]),
    );
    const long = table('long', '表1：指标', columns, [row('head', ['序号', '指标名称']), ...rows]);
    const found = await pages('long', document(long));
    expect(found.length).toBeGreaterThan(1);
    for (const page of found) expect(page).toContain('序号指标名称');
    const items = found.flat().filter((line) => /第\d+项指标$/.test(line));
    expect(items).toHaveLength(60);
  });
});

function withoutMarks(line: string): string {
  return line.replace(/[①-⑳]/g, '');
}

describe('a report with everything', () => {
  let path = '';
  let text: readonly (readonly string[])[] = [];
  beforeAll(async () => {
    path = await folder.write('everything', await everything({ contents: true }));
    text = pagesOf(path);
  });

  it('leaves no page empty between upright and turned ones, and counts on', () => {
    const numbers = text.slice(1).map((page) => page.find((line) => /^—\d+—$/.test(line)));
    expect(numbers).toEqual(text.slice(1).map((_, at) => `—${at + 1}—`));
    for (const page of text) expect(page.length).toBeGreaterThan(3);
    const sizes = runTool('pdfinfo', [
      '-l',
      '99',
      path.replace(folder.path, `${folder.path}/pdf`).replace(/docx$/, 'pdf'),
    ]).stdout;
    expect(sizes.match(/size: +841\.\d* x 595/g)).toHaveLength(1);
  });

  it('prints the notes at the foot of their pages', () => {
    const page = text.find((lines) =>
      lines.some((line) => line.startsWith('各位代表：受县人民政府')),
    );
    const foot = page?.slice(page.indexOf('①')).join('');
    expect(page?.[0]).toContain('民生实事①办理');
    expect(foot).toMatch(/^①民生实事：指由人大代表票决产生.*②普查标准时点为.*—2—$/);
  });

  it('has contents whose page numbers are those of the pages, without anyone updating them', () => {
    const [, contents = []] = text;
    const entries = contents.flatMap((line) => {
      const [, words = '', number] = /^(.+?)\.{3,}(\d+)$/.exec(line) ?? [];
      return number === undefined ? [] : [{ words, number: Number(number) }];
    });
    expect(entries.length).toBeGreaterThan(5);
    for (const { words, number } of entries) {
      // Page 1 is the first after the cover. LibreOffice lays a page out a little otherwise than Word's rules have it.
      const near = text
        .slice(number - 1, number + 2)
        .flat()
        .map(withoutMarks);
      expect([words, near.some((line) => line.startsWith(words))]).toEqual([words, true]);
    }
  });

  it('has all headings and annexes in the outline, level by level', () => {
    const pdf = path.replace(folder.path, `${folder.path}/pdf`).replace(/docx$/, 'pdf');
    const { stdout } = runTool('qpdf', ['--json', '--json-key=outlines', pdf]);
    interface Entry {
      readonly title: string;
      readonly kids: readonly Entry[];
    }
    // As qpdf documents it.
    const { outlines } = JSON.parse(stdout) as { outlines: readonly Entry[] };
    const lines = (list: readonly Entry[], depth: number): readonly string[] =>
      list.flatMap(({ title, kids }) => [
        '·'.repeat(depth) + title.replaceAll(' ', ''),
        ...lines(kids, depth + 1),
      ]);
    expect(lines(outlines, 0)).toEqual([
      '一、2021年民生实事完成情况',
      '·（一）总体完成较好。',
      '·（二）公共服务便民利民。',
      '··1.基层医疗',
      '···（1）村卫生室',
      '···（2）养老服务',
      '二、2022年安排意见',
      '·（一）修好群众出行路。',
      '·（二）管好用好资金。',
      '2022年民生实事资金安排说明',
      '一、资金来源',
      '二、资金使用',
      '高龄津贴发放标准',
      '一、发放对象',
    ]);
  });
});

describe('when someone goes on working in the file', () => {
  /** A heading typed before 二、, as a colleague would: a paragraph in the style, without a number. */
  function withHeading(docx: string): Uint8Array {
    const parts = unzipSync(readFileSync(docx));
    const before = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const at = before.lastIndexOf('<w:p>', before.indexOf('b_part_2022'));
    const added = (style: string, text: string): string =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    const heading = added('Heading1', '存在的困难和问题') + added('Heading2', '产业支撑不足。');
    const after = before.slice(0, at) + heading + before.slice(at);
    return zipSync({ ...parts, 'word/document.xml': strToU8(after) });
  }

  let changed = '';
  beforeAll(async () => {
    const blocks = report.blocks.filter(({ type }) => type !== 'contents');
    const path = await folder.write('before', document(...blocks));
    changed = folder.writeBytes('changed', withHeading(path));
  });

  it('the numbers of headings follow', () => {
    const text = readFileSync(converted(changed, 'txt:Text (encoded):UTF8', 'txt'), 'utf8');
    const headings = text
      .split(/\r?\n/)
      .map((line) => line.replaceAll(' ', ''))
      .filter((line) => /^([一二三四]、|（[一二三四]）)/.test(line));
    expect(headings).toEqual([
      '一、2021年国民经济和社会发展计划执行情况',
      '（一）更大力度推进科技创新，现代产业构建新体系。',
      '（二）更大力度稳投资促消费。',
      '二、存在的困难和问题',
      '（一）产业支撑不足。',
      '三、2022年计划草案',
      '（一）主要预期目标。',
    ]);
  });

  it('the styles hold when the file is saved again', () => {
    const saved = open(readFileSync(converted(changed, 'docx', 'docx')));
    const styleName = (id: string | undefined): string | undefined =>
      id === undefined ? undefined : value(styleNamed(saved, id), 'w:name')?.toLowerCase();
    const found = paragraphs(saved).map((p) => [styleName(styleOf(p)), textOf(p)] as const);
    const styleOfText = (words: string) => found.find(([, text]) => text.startsWith(words))?.[0];
    expect(styleOfText('存在的困难和问题')).toBe('heading 1');
    expect(styleOfText('产业支撑不足')).toBe('heading 2');
    expect(styleOfText('创新引领赋能')).toBe('body text');
    expect(styleOfText('表1：')).toBe('caption');
    expect(styleOfText('专栏1：')).toBe('专栏标题');
    expect(styleOfText('区三届人大')).toBe('版记');
    const repeated = all(saved.document, 'w:tblHeader');
    expect(repeated.length).toBeGreaterThan(0);
    expect(elements(saved.styles, 'w:style').length).toBeGreaterThan(30);
  });
});
