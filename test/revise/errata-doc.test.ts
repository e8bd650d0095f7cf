/** 勘误表 as a Word file: what stands in its cells. */
import { expect, test } from 'vitest';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { errataDoc } from '../../src/revise/impact/errata-doc.js';
import type { Erratum } from '../../src/revise/impact/errata.js';
import { open } from '../docx/read-docx.js';
import { shownParagraphs } from '../docx/shown-text.js';
import { document } from '../support/build.js';
import { testHouseStyle, testOfficeFaces } from '../support/house-style.js';

const LIST: readonly Erratum[] = [
  { at: { page: { index: 0 }, line: 2 }, kind: 'changed', wrong: '1月8日', right: '1月9日' },
  {
    at: { page: { index: 11, number: 11 }, line: 22 },
    kind: 'changed',
    cell: '零售总额增速·2021年实际',
    wrong: '18',
    right: '19.2',
  },
  {
    at: { page: { index: 12, number: 12 }, line: 3 },
    kind: 'added',
    wrong: '',
    right: '新的一段。',
  },
  { kind: 'removed', wrong: '<旧>的一段。', right: '' },
];

test('页、行、误、正，新增和删去都写明', async () => {
  const doc = errataDoc(LIST, 'zh-Hans', document().properties);
  const texts = shownParagraphs(open(await renderDocx(doc, testHouseStyle, testOfficeFaces)));
  const at = texts.indexOf('勘误表');
  expect(texts[at - 1]).toContain('《关于2021年计划执行情况及2022年计划草案的报告》印本有误');
  const cells = texts.slice(at + 1, at + 21);
  expect(Array.from({ length: 5 }, (_, row) => cells.slice(4 * row, 4 * row + 4))).toEqual([
    ['页', '行', '误', '正'],
    ['封面', '2', '1月8日', '1月9日'],
    ['11', '22', '零售总额增速·2021年实际：18', '零售总额增速·2021年实际：19.2'],
    ['12', '3', '（无）', '（此处后增）新的一段。'],
    ['—', '—', '<旧>的一段。', '（删去）'],
  ]);
});
