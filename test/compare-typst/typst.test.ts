/** What is handed to Typst is the body of the report, and where there is no Typst people are told how to get it. */
import { expect, it } from 'vitest';
import { typstBlocks } from '../../scripts/compare-typst/typst-blocks.js';
import { findTypst, TYPST_VERSION } from '../../scripts/compare-typst/typst-compiler.js';
import {
  body,
  cover,
  document,
  heading,
  imprint,
  list,
  panel,
  strong,
  inline,
} from '../support/build.js';
import { indicators } from '../support/report.js';

it('hands over headings, paragraphs, tables and panels, with the text of each', () => {
  const doc = document(
    cover(['title', '关于2021年计划执行情况的报告']),
    heading('part', 2, '（一）', '更大力度推进科技创新。'),
    body('lead', [strong('lead', '创新引领。'), ...inline('新增6个基地。')]),
    list('items', ['1.', '项目支撑']),
    indicators,
    panel('panel', '专栏1', '福耀玻璃三期。'),
    imprint('秘书处', '2022年1月4日印制'),
  );
  const blocks = typstBlocks(doc);
  expect(blocks.filter(({ kind }) => kind !== 'table')).toEqual([
    { kind: 'heading', level: 2, text: '（一）更大力度推进科技创新。' },
    {
      kind: 'paragraph',
      runs: [
        { text: '创新引领。', role: 'lead' },
        { text: '新增6个基地。', role: 'plain' },
      ],
    },
    {
      kind: 'paragraph',
      runs: [
        { text: '1.', role: 'plain' },
        { text: '项目支撑', role: 'plain' },
      ],
    },
    { kind: 'panel', title: '专栏1', content: ['福耀玻璃三期。'] },
  ]);
  expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({
    caption: '表1：2021年计划主要指标预期目标完成情况',
    head: [[{ text: '序号', span: [1, 1] }, {}, {}, {}]],
  });
});

it('says what to type where Typst is not installed', () => {
  expect(() => findTypst('/nowhere')).toThrow(
    `npm install --prefix FOLDER @myriaddreamin/typst-ts-node-compiler@${TYPST_VERSION}`,
  );
});
