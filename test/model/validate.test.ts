/** What is said of data that does not fit its schema. */
import { expect, test } from 'vitest';
import { bodySchema } from '../../src/model/body.js';
import { indicatorsSchema } from '../../src/model/indicators.js';
import { validate } from '../../src/model/validate.js';
import type { Schema } from '../../src/model/schema-shape.js';
import { SourceFile } from '../../src/core/position.js';
import { locator, parseYaml, toData } from '../../src/source/index.js';
import { summary } from '../support/office.js';

function findings(schema: Schema, yaml: string): readonly string[] {
  const { root, diagnostics } = parseYaml(new SourceFile('a.yaml', yaml));
  if (root === undefined) throw new Error(summary(diagnostics).join('\n'));
  return summary(validate(schema, toData(root), locator(root)).diagnostics);
}

test('of the kinds of block, the one that was meant is explained', () => {
  expect(
    findings(
      bodySchema,
      `blocks:
  - id: a
    heading: 5
    text: 标题
  - id: b
    panel: 专栏
    txet: 内容
  - id: c
    lead: 段首。
    text: 正文
    role: opening
  - id: Table-1
    table: indicators
    caption: 表题
    year: 21
    columns: []
  - 只有文字
`,
    ),
  ).toEqual([
    'a.yaml:3:14 unknown-value: 不能写作“5”',
    'a.yaml:5:5 missing-key: 缺少字段“text”',
    'a.yaml:7:5 unknown-key-nearest: 未知的字段“txet”',
    'a.yaml:11:11 unknown-value: 不能写作“opening”',
    'a.yaml:12:9 bad-format: “Table-1”的写法不对',
    'a.yaml:15:11 bad-format: “21”的写法不对',
    'a.yaml:16:14 too-few: 至少需要1项',
    'a.yaml:17:5 wrong-type: 此处应为若干字段 (fields)，却是文字 (text)',
  ]);
});

test.each([
  ['列项没有写各项', 'list: numbered', ['3:5 missing-key: 缺少字段“items”']],
  ['序号的种类写错', 'list: number\n    items: [甲]', ['4:11 unknown-value: 不能写作“number”']],
  [
    '表的种类写错',
    'table: plian\n    caption: 表\n    columns: [{ role: name, share: 1 }]\n    head: [[甲]]\n    rows: [[乙]]',
    ['4:12 unknown-value: 不能写作“plian”'],
  ],
  [
    '指标表用了自拟表的字段',
    'table: indicators\n    caption: 表\n    rows: [[甲]]',
    ['missing-key: 缺少字段“year”', 'missing-key: 缺少字段“columns”', '6:5 unknown-key'],
  ],
  [
    '格子写错',
    'table: plain\n    caption: 表\n    columns: [{ role: name, share: 1 }]\n    head: [[甲]]\n    rows: [[{ txt: 丙 }, ~]]',
    [
      '8:13 missing-key: 缺少字段“text”',
      '8:15 unknown-key-nearest: 未知的字段“txt”',
      '8:25 wrong-type',
    ],
  ],
  ['附件里写了正文', 'annex: 附件\n    text: 内容', ['5:5 unknown-key: 未知的字段“text”']],
  [
    '字段名拼错',
    'list-off: annexes',
    ['missing-key: 缺少字段“list-of”', '4:5 unknown-key-nearest'],
  ],
  [
    '标题的字段名拼错',
    'hedaing: 1\n    text: 题',
    ['缺少字段“heading”', '4:5 unknown-key-nearest'],
  ],
  ['日期写成了汉字', 'signature: 单位\n    date: 2022年1月5日', ['5:11 bad-format']],
  ['什么也没有写', 'role: body', ['3:5 missing-key: 缺少字段“text”']],
])('one block, one slip: %s', (_, fields, expected) => {
  const found = findings(bodySchema, `# 一块\nblocks:\n  - id: a\n    ${fields}\n`);
  expect(found.length).toBe(expected.length);
  expected.forEach((finding, index) => {
    expect(found[index]).toContain(finding);
  });
});

test('all kinds of a table are named where none is meant', () => {
  const { root } = parseYaml(
    new SourceFile('a.yaml', 'blocks: [{ id: a, table: plian, caption: 表 }]'),
  );
  if (root === undefined) throw new Error('no data');
  const { diagnostics } = validate(bodySchema, toData(root), locator(root));
  const unknown = diagnostics.find(({ rule }) => rule === 'unknown-value');
  expect(unknown?.params['known']?.split('、').sort()).toEqual(['indicators', 'plain']);
});

test('of the ways to give a value, the one that was meant is explained', () => {
  expect(
    findings(
      indicatorsSchema,
      `marks: {}
indicators:
  - id: a
    name: 甲
    unit: 个
    years:
      2020: { target: { stated: 3个 } }
      2021: { target: { status: unknown }, actual: { computed: a + b, aproved: 3 } }
      二一: { target: 3 }
`,
    ),
  ).toEqual([
    'a.yaml:7:23 missing-key: 缺少字段“by”',
    'a.yaml:8:33 unknown-value: 不能写作“unknown”',
    'a.yaml:8:71 unknown-key-nearest: 未知的字段“aproved”',
    'a.yaml:9:7 bad-format: “二一”的写法不对',
  ]);
});
