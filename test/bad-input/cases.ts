/** What can be wrong with an office's files: one fault each, in the real report, and what is said of it. */
import { replace, type Changes } from '../support/office.js';

export interface Case {
  readonly name: string;
  readonly changes: Changes;
  /** Each must be the beginning of a finding: `file:line:column rule: message`. */
  readonly findings: readonly string[];
}

const R = 'content/wansheng-2022-plan';
const BODY = `${R}/body/implementation.yaml`;
const INDICATORS = `${R}/indicators.yaml`;
const FIGURES = `${R}/figures.yaml`;

const block = (yaml: string): string => `blocks:\n${yaml}`;

export const cases: readonly Case[] = [
  {
    name: '缩进用了制表符',
    changes: { [`${R}/body/closing.yaml`]: 'blocks:\n\t- id: closing\n\t  text: 各位代表。\n' },
    findings: [`${R}/body/closing.yaml:2:1 yaml-tab`],
  },
  {
    name: '同一字段写了两次',
    changes: { [`${R}/body/closing.yaml`]: block('  - id: a\n    text: 甲\n    text: 乙\n') },
    findings: [`${R}/body/closing.yaml:4:5 yaml-duplicate-key`],
  },
  {
    name: '引号没有收尾',
    changes: { [`${R}/body/closing.yaml`]: block('  - id: a\n    text: "各位代表\n') },
    findings: [`${R}/body/closing.yaml:3:11 yaml-unclosed-quote`],
  },
  {
    name: '不认识的字段，说出最近的',
    changes: {
      [BODY]: replace('    lead: 创新引领赋能转型升级。', '    laed: 创新引领赋能转型升级。'),
    },
    findings: [`${BODY}:`, '未知的字段“laed”'],
  },
  {
    name: '缺少字段',
    changes: { [`${R}/report.yaml`]: (text) => text.replace(/^date: .*\n/m, '') },
    findings: [`${R}/report.yaml:`, 'missing-key: 缺少字段“date”'],
  },
  {
    name: '该写列表处写了文字',
    changes: {
      [`${R}/report.yaml`]: (text) => text.replace(/^editions: .*$/m, 'editions: zh-Hans'),
    },
    findings: ['wrong-type: 此处应为列表'],
  },
  {
    name: '指标名以井号开头而没有加引号',
    changes: {
      [INDICATORS]: replace('    name: 地区生产总值增速\n', '    name: #地区生产总值增速\n'),
    },
    findings: ['yaml-quote-this'],
  },
  {
    name: '数值以星号开头',
    changes: { [INDICATORS]: replace('2022: { target: 4.5 }', '2022: { target: *4.5 }') },
    findings: ['yaml-quote-this'],
  },
  {
    name: '数值以大于号开头',
    changes: {
      [FIGURES]: 'figures:\n  - id: a\n    value: >300\n',
      [BODY]: block('  - id: a\n    text: 甲\n'),
    },
    findings: [`${FIGURES}:3:12 yaml-quote-this`],
  },
  {
    name: '正文以引用开头而没有加引号',
    changes: { [`${R}/body/closing.yaml`]: block('  - id: a\n    text: {{q "x"}}万元\n') },
    findings: [`${R}/body/closing.yaml:3:11 yaml-quote-this`],
  },
  {
    name: '块的标识重复',
    changes: { [`${R}/body/closing.yaml`]: block('  - id: preamble\n    text: 甲\n') },
    findings: [`${R}/body/closing.yaml:2:9 duplicate-id: 标识“preamble”重复`],
  },
  {
    name: '数量的标识重复',
    changes: {
      [FIGURES]: replace('figures:\n', 'figures:\n  - { id: science-bases, value: 7个 }\n'),
    },
    findings: ['quantity-id-twice'],
  },
  {
    name: '引用了没有的数量，说出最近的',
    changes: { [BODY]: replace('{{q "gdp-2021"}}', '{{q "gdp-2012"}}') },
    findings: ['expression-id-unknown-nearest'],
  },
  {
    name: '引用了没有的指标，说出最近的',
    changes: { [INDICATORS]: replace('{{row "energy-growth"}}', '{{row "energy-grwoth"}}') },
    findings: ['unknown-indicator-nearest: 没有指标“energy-grwoth”'],
  },
  {
    name: '算式互相引用',
    changes: {
      [FIGURES]: replace(
        'figures:\n',
        'figures:\n  - { id: a, value: { computed: b } }\n  - { id: b, value: { computed: a } }\n',
      ),
    },
    findings: [`${FIGURES}:`, 'quantity-cycle'],
  },
  {
    name: '除以零',
    changes: {
      [FIGURES]: replace(
        'figures:\n',
        'figures:\n  - { id: a, value: { computed: gdp-2021 / 0 } }\n',
      ),
    },
    findings: ['expression-zero'],
  },
  {
    name: '单位不同的相加',
    changes: {
      [FIGURES]: replace(
        'figures:\n',
        'figures:\n  - { id: a, value: { computed: gdp-2021 + gdp-growth.2021.actual } }\n',
      ),
    },
    findings: ['expression-dimensions'],
  },
  {
    name: '没有的引用种类',
    changes: { [BODY]: replace('{{q "gdp-2021"}}', '{{qq "gdp-2021"}}') },
    findings: ['unknown-helper: 没有“qq”这种引用'],
  },
  {
    name: '引用的参数不对',
    changes: { [BODY]: replace('{{q "gdp-2021"}}', '{{q "gdp-2021" shwo="number"}}') },
    findings: ['helper-arguments'],
  },
  {
    name: '引用少了引号',
    changes: { [BODY]: replace('{{q "gdp-2021"}}', '{{q gdp-2021}}') },
    findings: ['prose-syntax'],
  },
  {
    name: '引用的花括号不成对',
    changes: { [BODY]: replace('{{q "gdp-2021"}}', '{{q "gdp-2021"}') },
    findings: ['prose-syntax'],
  },
  {
    name: '正文中用了模板部件',
    changes: { [BODY]: replace('{{q "gdp-2021"}}', '{{> cover}}') },
    findings: ['prose-not-a-call: 正文中不能用{{> …}}'],
  },
  {
    name: '正文中用了条件块',
    changes: { [BODY]: replace('{{q "gdp-2021"}}', '{{#if a}}甲{{/if}}') },
    findings: ['prose-not-a-call: 正文中不能用{{#…}}'],
  },
  {
    name: '正文中用了三层花括号',
    changes: { [BODY]: replace('{{q "gdp-2021"}}', '{{{q "gdp-2021"}}}') },
    findings: ['prose-not-a-call: 正文中不能用{{{…}}}'],
  },
  {
    name: '模板产生了不许有的元素',
    changes: { 'templates/panel.hbs': replace('<panel-text>', '<script/><panel-text>') },
    findings: ['templates/panel.hbs:4:3 template-element: 模板中不能用 <script>'],
  },
  {
    name: '模板语法有误',
    changes: { 'templates/table.hbs': replace('{{#each rows}}', '{{#each rows') },
    findings: ['templates/table.hbs:', 'template-syntax'],
  },
  {
    name: '模板用了没有的名称',
    changes: { 'templates/heading.hbs': replace('{{label}}', '{{lable}}') },
    findings: ['templates/heading.hbs:2:1 template-name'],
  },
  {
    name: '模板标记不成对',
    changes: { 'templates/cover.hbs': replace('</cover>', '') },
    findings: ['template-markup'],
  },
  {
    name: '用语表中没有的词',
    changes: { 'templates/panel.hbs': replace('"panel-title"', '"panel-titel"') },
    findings: ['unknown-word: 用语表中没有“panel-titel”'],
  },
  {
    name: '缺少文件',
    changes: { [INDICATORS]: null },
    findings: [`file-missing: 找不到文件 ${INDICATORS}`],
  },
  {
    name: '空文件',
    changes: { [FIGURES]: '' },
    findings: [`${FIGURES}:1:1 source-empty`],
  },
  {
    name: '不是 UTF-8（GB 18030 存盘）',
    changes: { [FIGURES]: new Uint8Array([0x23, 0xd6, 0xd0, 0xce, 0xc4, 0x0a]) },
    findings: [`${FIGURES}:1:2 source-not-utf8`],
  },
  {
    name: 'UTF-16',
    changes: { [FIGURES]: new Uint8Array([0xff, 0xfe, 0x66, 0x00]) },
    findings: [`${FIGURES}:1:1 source-utf16`],
  },
  {
    name: 'XML 不容的控制字符',
    changes: { [`${R}/body/closing.yaml`]: block('  - id: a\n    text: 各位\u0007代表\n') },
    findings: [`${R}/body/closing.yaml:3:13 source-forbidden-character`],
  },
  {
    name: '双引号里写出的控制字符',
    changes: { [`${R}/body/closing.yaml`]: block('  - id: a\n    text: "各位\\u0007代表"\n') },
    findings: [`${R}/body/closing.yaml:3:14 source-forbidden-character`],
  },
  {
    name: '别名炸弹',
    changes: {
      [FIGURES]: 'a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nfigures: [*c, *c, *c]\n',
    },
    findings: [`${FIGURES}:1:4 yaml`],
  },
  {
    name: '五十兆的文件',
    changes: { [FIGURES]: new Uint8Array(50 * 1024 * 1024).fill(0x20) },
    findings: [`${FIGURES}:1:1 source-too-large`],
  },
  {
    name: '路径想走出报告文件夹',
    changes: { [`${R}/report.yaml`]: replace('body/closing.yaml', '../other/closing.yaml') },
    findings: ['bad-format: “../other/closing.yaml”的写法不对'],
  },
  {
    name: '标识想走出内容文件夹',
    changes: { [`${R}/report.yaml`]: replace('id: wansheng-2022-plan', 'id: ../wansheng') },
    findings: ['bad-format: “../wansheng”的写法不对'],
  },
  {
    name: '版式想走出模板文件夹',
    changes: { [`${R}/report.yaml`]: replace('style: gbt9704', 'style: ../../secret') },
    findings: ['bad-format: “../../secret”的写法不对'],
  },
  {
    name: '版式里不认识的字号',
    changes: { 'templates/style/gbt9704.yaml': (text) => text.replaceAll('三号', '叁号') },
    findings: ['templates/style/gbt9704.yaml:'],
  },
  {
    name: '破折号没有说明是哪种情形',
    changes: { [INDICATORS]: replace('2022: { target: 4.5 }', '2022: { target: — }') },
    findings: ['quantity-dash'],
  },
  {
    name: '没有登记的单位',
    changes: { [FIGURES]: replace('value: 235亿元', 'value: 235亿圆') },
    findings: ['unit-unknown'],
  },
  {
    name: '正文一段中有空行',
    changes: {
      [`${R}/body/closing.yaml`]: block('  - id: a\n    text: >-\n      甲\n\n      乙\n'),
    },
    findings: ['line-break-in-prose'],
  },
  {
    name: '一个数归两个部门',
    changes: {
      [`${R}/confirmations.yaml`]: 'departments: { 统计局: [gdp-2021], 发改局: [gdp-2021] }\n',
    },
    findings: [
      `${R}/confirmations.yaml:1:39 figure-two-departments: “gdp-2021”既归统计局又归发改局`,
    ],
  },
  {
    name: '没有的核定状态',
    changes: {
      [`${R}/confirmations.yaml`]: 'confirmations:\n  gdp-2021: { state: 终审 }\n',
    },
    findings: [`${R}/confirmations.yaml:2:22 unknown-value: 不能写作“终审”`],
  },
];
