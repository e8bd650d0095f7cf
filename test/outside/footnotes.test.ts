/** Two hundred footnotes over a long document, as a PDF reader finds them: each on the page of its mark, whole, clear of the text. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Loader } from '../../src/pipeline/load-file.js';
import { loadStyle } from '../../src/pipeline/load-templates.js';
import { fileReader } from '../../src/platform/files.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import {
  body,
  cell,
  document,
  heading,
  inline,
  note,
  panel,
  row,
  table,
} from '../support/build.js';
import type { Block, Doc, Inline } from '../../src/doc/nodes.js';
import { chineseFaces } from '../support/faces.js';
import { overlaps, readWords } from './pdf-words.js';
import { runTool } from './tools.js';

const NOTES = 200;
const folder = mkdtempSync(join(tmpdir(), 'baogao-footnotes-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SENTENCES = [
  '全区地区生产总值按可比价格计算，增速为初步核算数，最终数据以统计部门公布为准。',
  '“一区两群”指主城都市区、渝东北三峡库区城镇群和渝东南武陵山区城镇群。',
  '规模以上工业企业，指年主营业务收入2000万元及以上的工业法人单位。',
  '该指标2020年口径为12.5%，同口径比较见表1，实际增长8.5个百分点。',
];
const TEXT =
  '坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，全年完成固定资产投资235亿元，增长8.5%，社会消费品零售总额增长12.5%，城乡居民收入稳步提高，各项社会事业全面进步。';

/** How many sentences each note has: most up to three, some more than a third of a page. */
const sentences = (at: number): number => (at % 25 === 1 ? 30 : (at % 3) + 1);
const noteWords = (at: number): string =>
  `注释${at}始` +
  Array.from({ length: sentences(at) }, (_, one) => SENTENCES[(at + one) % 4]).join('') +
  `注释${at}止`;

const marked = (at: number): readonly Inline[] => [
  ...inline(`${TEXT.slice(0, 20 + (at % 60))}M${at}Z`),
  note(`n${at}`, at, 'footnote', noteWords(at)),
  ...inline(`，${TEXT}${at % 2 === 0 ? TEXT : ''}`),
];

function blocks(): readonly Block[] {
  const columns = [
    { role: 'name', share: 2 },
    { role: 'figure', share: 1 },
  ] as const;
  return Array.from({ length: NOTES }, (_, index): readonly Block[] => {
    const at = index + 1;
    if (at % 10 === 0)
      return [heading(`h${at}`, 1, `${at}、`, '重点工作'), body(`b${at}`, marked(at))];
    if (at % 7 === 0) return [panel(`p${at}`, '专栏', marked(at), TEXT)];
    if (at % 9 !== 0) return [body(`b${at}`, marked(at)), body(`c${at}`, TEXT + TEXT)];
    const words = [...inline(`M${at}Z`), note(`n${at}`, at, 'footnote', noteWords(at))];
    const rows = Array.from({ length: 6 }, (_, line) =>
      row('item', line === 3 ? [cell(words), '12.5'] : ['规模以上工业增加值', '8.5']),
    );
    return [table(`t${at}`, '表：主要指标', columns, [row('head', ['指标', '2021年']), ...rows])];
  }).flat();
}

const numbers = Array.from({ length: NOTES }, (_, index) => index + 1);

describe.each(['page', 'document'] as const)('200 notes numbered by %s', (numbering) => {
  const path = join(folder, `${numbering}.pdf`);
  /** Of each page, in the order of reading: text, notes, page number. */
  let pages: readonly string[];
  beforeAll(async () => {
    const { style } =
      (await loadStyle(new Loader(fileReader), 'templates', 'gbt9704', false, 'zh-Hans')) ?? {};
    if (style === undefined) throw new Error('the house style does not resolve');
    const doc: Doc = { ...document(...blocks()), footnotes: { numbering } };
    writeFileSync(path, (await renderPdf(doc, style, chineseFaces(style))).bytes);
    const { stdout } = runTool('pdftotext', ['-raw', path, '-']);
    pages = stdout.split('\f').map((text) => text.replace(/\s/g, '').replace(/—\d+—$/, ''));
  }, 120_000);

  const pageWith = (words: string): number => pages.findIndex((text) => text.includes(words));

  it('stand over more than sixty pages', () => {
    expect(pages.length).toBeGreaterThan(60);
  });

  it('begin on the page of their mark', () => {
    expect(numbers.filter((at) => pageWith(`M${at}Z`) === -1)).toEqual([]);
    const elsewhere = numbers.filter((at) => pageWith(`M${at}Z`) !== pageWith(`注释${at}始`));
    expect(elsewhere).toEqual([]);
  });

  it('are whole: what does not stand on their page is the next that is read', () => {
    const parts = numbers.map((at) => partsOf(noteWords(at), pages, pageWith(`注释${at}始`)));
    expect(numbers.filter((at) => parts[at - 1] === undefined)).toEqual([]);
    expect(parts.filter((count) => count !== undefined && count > 1).length).toBeGreaterThan(3);
    const begun = pages.join('').match(/注释\d+始/g);
    expect(begun).toHaveLength(NOTES);
  });

  it('stand clear of the text and of each other', () => {
    expect(readWords(path).flatMap((words) => overlaps(words))).toEqual([]);
  });

  it('have the number of their mark, which begins again where it should', () => {
    const wrong = pages.flatMap((text) => {
      const begun = [...text.matchAll(/(.{1,3})注释(\d+)始/gu)];
      return begun.flatMap(([, before = '', id = ''], index) => {
        const number = numbering === 'page' ? index + 1 : Number(id);
        const mark = number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number);
        const isMarked = text.includes(`M${id}Z${mark}`);
        return before.endsWith(mark) && isMarked ? [] : [`${before}注释${id}: ${mark}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});

/** Over how many pages a note goes from this one on; undefined where some of it is missing. */
function partsOf(note: string, pages: readonly string[], first: number): number | undefined {
  let rest = note;
  for (let at = first; at < pages.length; at++) {
    const text = pages[at] ?? '';
    if (text.includes(rest)) return at - first + 1;
    let length = rest.length;
    while (length > 0 && !text.endsWith(rest.slice(0, length))) length--;
    if (length === 0) return undefined;
    rest = rest.slice(length);
  }
  return undefined;
}
