/** YAML that is not YAML, or more of it than reports use: each mistake is named once, where it was made. */
import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../src/core/position.js';
import { parseYaml } from '../../src/source/index.js';
import { reportsOn } from './yaml.js';

describe('indentation', () => {
  it.each([
    ['by tabs', 'a:\n\tb: 1\n\tc: 2\n', ['2:1 yaml-tab', '3:1 yaml-tab']],
    ['by tabs in a list', 'a:\n\t- 一\n\t- b: 1\nc: 2\n', ['2:1 yaml-tab', '3:1 yaml-tab']],
    ['by full-width spaces', 'a:\n  b: 1\n　　c: 2\n', ['3:1 yaml-wide-space']],
    ['that is too deep', 'a: 1\n  b: 2\nc: 3\n', ['2:3 yaml-bad-indent b: 2']],
    ['that is not deep enough', 'a:\n  b: 1\n c: 2\nd: 3\n', ['3:2 yaml-bad-indent c: 2']],
    ['of an item that is too deep', 'a:\n  - 一\n    - 二\n', ['3:5 yaml-bad-indent - 二']],
    ['of an item that is not deep enough', 'a:\n  - 一\n - 二\n', ['3:2 yaml-bad-indent - 二']],
    ['of an item without a dash', 'a:\n  - 一\n  二\nb: 1\n', ['3:3 yaml-bad-indent 二']],
    ['that a block loses', 'a: >-\n    一\n   二\nb: 1\n', ['3:4 yaml-bad-indent 二']],
  ])('%s', (_, yaml, reports) => {
    expect(reportsOn(yaml)).toEqual(reports);
  });
});

describe('a colon', () => {
  it.each([
    ['is full-width', 'id：x\ntext: 一\n', ['1:1 yaml-missing-colon id：x']],
    ['has no space behind it', '- id: x\n  text:一\n', ['2:3 yaml-missing-colon text:一']],
    ['has no space behind it between brackets', 'a: {b:1, c: 2}\n', ['1:5 yaml-missing-colon b:1']],
    ['is missing', 'a:\n  b: 1\n  标题\n  c: 2\n', ['3:3 yaml-missing-colon 标题']],
  ])('%s', (_, yaml, reports) => {
    expect(reportsOn(yaml)).toEqual(reports);
  });
});

describe('a quotation mark or bracket', () => {
  it.each([
    ['"', 'a: "一\nb: 1\n'],
    ['"', 'a: "一\nb: "二"\n'],
    ['"', 'a: "一\\"'],
    ["'", "a: '一\nb: 1\n"],
    ["'", "a: '一''"],
    ['[', 'a: [一, 二\nb: 1\n'],
    ['[', 'a: [一, [二, 三]\nb: 1\n'],
    ['[', 'a: [一, 二}\nb: 1\n'],
    ['{', 'a: {b: 1\n\n# 说明\nc: 2\n'],
  ])('%s that is never closed: %j', (mark, yaml) => {
    const rule = /["']/.test(mark) ? 'yaml-unclosed-quote' : 'yaml-unclosed-flow';
    expect(reportsOn(yaml)).toEqual([`1:4 ${rule} ${mark}`]);
  });

  it('may hold a backslash only if it is single', () => {
    expect(reportsOn('a: "\\d{4}年"\n')).toEqual(['1:5 yaml-bad-escape \\d']);
    expect(reportsOn("a: '\\d{4}年'\n")).toEqual([]);
  });
});

describe('a block sign', () => {
  it.each(['>- 文字', '>-文字', '|- 文字', '|+文字'])('with text behind it: %s', (value) => {
    expect(reportsOn(`a: ${value}\n  接着\nb: 1\n`)).toEqual([
      `1:4 yaml-text-behind-block-mark ${value}`,
    ]);
  });
});

describe('equal keys', () => {
  it('are reported with both places, even if they are not written alike', () => {
    const file = new SourceFile('a.yaml', 'years:\n  2021: 一\n  "2021": 二\n');
    const [item, ...others] = parseYaml(file).diagnostics;
    expect(others).toEqual([]);
    expect(item).toMatchObject({ rule: 'yaml-duplicate-key', params: { key: '2021' } });
    expect(item?.range?.start).toBe(file.text.indexOf('"2021"'));
    expect(item?.related).toMatchObject([
      { rule: 'yaml-duplicate-key-first', range: { start: file.text.indexOf('2021') } },
    ]);
  });

  it('may stand in different maps', () => {
    expect(reportsOn('- id: 一\n- id: 二\n')).toEqual([]);
  });
});

describe('what reports do without', () => {
  it.each([
    ['anchors', 'a: &base 一\n', ['1:4 yaml-anchor &base']],
    [
      'anchors of maps',
      'a: &base\n  b: 1\n  b: 2\n',
      ['1:4 yaml-anchor &base', '3:3 yaml-duplicate-key b'],
    ],
    ['aliases', 'a: &b 一\nc: *b\n', ['1:4 yaml-anchor &b', '2:4 yaml-alias *b']],
    [
      'tags',
      'a: !!str 5\nb: !x 一\nc: !<y> 二\n',
      ['1:4 yaml-tag !!str', '2:4 yaml-tag !x', '3:4 yaml-tag !<y>'],
    ],
    ['merge keys', 'a: 1\n<<: { b: 2 }\n', ['2:1 yaml-merge-key <<']],
    ['complex keys', '? 一\n: 二\n', ['1:1 yaml-complex-key ?']],
    ['lists as keys', '[一, 二]: 三\n', ['1:1 yaml-complex-key [']],
    ['missing keys', ': 一\n', ['1:1 yaml-complex-key :']],
    ['directives', '%YAML 1.1\n---\na: 1\n', ['1:1 yaml-directive %YAML 1.1']],
    ['several documents', 'a: 1\n---\nb: "2\n', ['2:1 yaml-several-documents ---']],
    ['text behind the end', 'a: 1\n...\nb: 2\n', ['3:1 yaml-several-documents b: 2']],
    ['escapes of control characters', 'a: "铃\\a"\n', ['1:6 source-forbidden-character \\a']],
    ['nothing but comments', '# 说明\n', ['1:1 source-empty']],
  ])('%s', (_, yaml, reports) => {
    expect(reportsOn(yaml)).toEqual(reports);
  });
});

describe('several mistakes', () => {
  it('are reported in one run, those that follow from others are not', () => {
    const yaml = `\
id：plan
cover:
  organ: "发展改革局
  series: >300
  title: [重庆市, 计划
body:
  - text: {{q "a"}}个
    note: 注: 说明
  - id: x
    id: y
`;
    expect(reportsOn(yaml)).toEqual([
      '1:1 yaml-missing-colon id：plan',
      '3:10 yaml-unclosed-quote "',
      '4:11 yaml-quote-this >300',
      '5:10 yaml-unclosed-flow [',
      '7:11 yaml-quote-this {{q "a"}}个',
      '8:11 yaml-quote-this 注: 说明',
      '10:5 yaml-duplicate-key id',
    ]);
  });

  it('that nobody has a name for are reported with the code that yaml gives them, one a line', () => {
    expect(reportsOn('a: ]\n')).toEqual(['1:4 yaml-syntax ]']);
    expect(reportsOn('a: [一,,,,二]\n')).toEqual(['1:7 yaml-syntax ,']);
  });

  it('leave no data behind', () => {
    expect(parseYaml(new SourceFile('a.yaml', 'a: 1\na: 2\n'))).not.toHaveProperty('root');
  });
});
