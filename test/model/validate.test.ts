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
