/** What can be wrong with lists, plain tables, pictures, annexes, notes and stages: one fault each, and what is said of it. */
import { EVERYTHING } from '../support/everything.js';
import { replace } from '../support/office.js';
import type { Case } from './cases.js';

const REPORT = `${EVERYTHING}/report.yaml`;
const REVIEW = `${EVERYTHING}/body/review.yaml`;
const PLAN = `${EVERYTHING}/body/plan.yaml`;
const END = `${EVERYTHING}/body/end.yaml`;
const ANNEXES = `${EVERYTHING}/body/annexes.yaml`;
const INDICATORS = `${EVERYTHING}/indicators.yaml`;
const NOTES = `${EVERYTHING}/notes.yaml`;
const ROADS = `${EVERYTHING}/pictures/roads.png`;

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

export const furtherCases: readonly Case[] = [
  {
    name: '没有的稿别',
    changes: { [REPORT]: replace('stage: 送审稿', 'stage: 报审稿') },
    findings: [`${REPORT}:5:8 unknown-value: 不能写作“报审稿”`],
  },
  {
    name: '口径调整要印在没有的地方',
    changes: { [REPORT]: replace('draft: 3', 'draft: 3\nadjustments: 脚注') },
    findings: [`${REPORT}:7:14 unknown-value: 不能写作“脚注”`],
  },
  {
    name: '脚注的编号写法没有这一种',
    changes: { [REPORT]: replace('draft: 3', 'draft: 3\nfootnote-numbering: section') },
    findings: [`${REPORT}:7:21 unknown-value: 不能写作“section”`],
  },
  {
    name: '印作脚注的口径调整又引用注释',
    changes: { [REPORT]: replace('draft: 3', 'draft: 3\nadjustments: footnote') },
    findings: [`${INDICATORS}:27:53 note-in-note: 注释里不能再引用注释`],
  },
  {
    name: '印作脚注的口径调整与一块正文同名',
    changes: {
      [REPORT]: replace('draft: 3', 'draft: 3\nadjustments: footnote'),
      [INDICATORS]: replace('id: clinic-visits-rebased', 'id: clinics'),
      [REVIEW]: replace('adjustment: clinic-visits-rebased', 'adjustment: clinics'),
    },
    findings: [`${INDICATORS}:23:13 duplicate-id: 标识“clinics”重复`],
  },
  {
    name: '第几稿写成了汉字',
    changes: { [REPORT]: replace('draft: 3', 'draft: 三') },
    findings: [`${REPORT}:6:8 bad-format: “三”的写法不对`],
  },
  {
    name: '没有的列项序号',
    changes: { [REVIEW]: replace('list: bracketed', 'list: brackets') },
    findings: [`${REVIEW}:`, 'unknown-value: 不能写作“brackets”'],
  },
  {
    name: '列项一项也没有',
    changes: { [ANNEXES]: replace('items: [专账核算；, 按季公开。]', 'items: []') },
    findings: [`${ANNEXES}:`, 'too-few: 至少需要1项'],
  },
  {
    name: '表的一行少了一格',
    changes: { [PLAN]: replace('"2", 安全防护,', '安全防护,') },
    findings: [`${PLAN}:43:9 row-width: 这一行填满了6栏，表有7栏`],
  },
  {
    name: '表的一行写了被上一行盖住的格子',
    changes: { [PLAN]: replace('"2", 安全防护,', '"2", 安全防护, 县交通运输局,') },
    findings: [`${PLAN}:43:9 row-width: 这一行填满了8栏，表有7栏`],
  },
  {
    name: '向下合并伸出了表身',
    changes: { [PLAN]: replace('县民政局, {', '{ text: 县民政局, rows: 2 }, {') },
    findings: [`${PLAN}:45:21 cell-span`],
  },
  {
    name: '合并的栏数不是数',
    changes: { [PLAN]: replace('text: 资金来源, columns: 3', 'text: 资金来源, columns: 三') },
    findings: ['bad-format: “三”的写法不对'],
  },
  {
    name: '表的方向写错',
    changes: { [PLAN]: replace('orientation: landscape', 'orientation: 横') },
    findings: [`${PLAN}:`, 'unknown-value: 不能写作“横”'],
  },
  {
    name: '没有的附件',
    changes: { [REVIEW]: replace('{{ref "annex-funds"}}', '{{ref "annex-fund"}}') },
    findings: [`${REVIEW}:`, 'unknown-block'],
  },
  {
    name: '没有图题的图不能引用',
    changes: { [PLAN]: replace('，{{ref "figure-roads"}}', '，{{ref "picture-clinic"}}') },
    findings: [`${PLAN}:`, 'unknown-block'],
  },
  {
    name: '没有附件却有附件说明',
    changes: { [REPORT]: replace(', body/annexes.yaml', ''), [REVIEW]: withoutAnnexes },
    findings: [`${END}:6:14 list-of-nothing`],
  },
  {
    name: '附件说明排了两次',
    changes: { [ANNEXES]: replace('blocks:\n', 'blocks:\n  - { id: again, list-of: annexes }\n') },
    findings: [`${ANNEXES}:2:27 list-of-twice`],
  },
  {
    name: '没有的注释，说出最近的',
    changes: { [REVIEW]: replace('{{note "subsidy"}}', '{{note "subsidies"}}') },
    findings: [`${REVIEW}:`, 'unknown-note-nearest: 没有注释“subsidies”'],
  },
  {
    name: '注释的写法不对',
    changes: { [REVIEW]: replace('{{note "subsidy"}}', '{{note "subsidy" "津贴"}}') },
    findings: [`${REVIEW}:`, 'helper-arguments: 引用“note”的写法不对'],
  },
  {
    name: '注释里引用注释',
    changes: { [NOTES]: replace('标准见附件。', '标准见附件{{note "census"}}。') },
    findings: [`${NOTES}:`, 'note-in-note'],
  },
  {
    name: '注释与块的标识相同',
    changes: { [NOTES]: replace('- id: handover', '- id: clinics') },
    findings: [`${NOTES}:`, 'duplicate-id: 标识“clinics”重复'],
  },
  {
    name: '注释排在文后，却没有写排在哪里',
    changes: { [REPORT]: replace('draft: 3', 'draft: 3\nnotes: endnote') },
    findings: [`${REPORT}:7:8 note-list-missing`],
  },
  {
    name: '注释印在页下，却又排了清单',
    changes: { [REPORT]: replace('body/end.yaml', 'body/end.yaml, body/endnotes.yaml') },
    findings: [`${EVERYTHING}/body/endnotes.yaml:3:14 note-list-with-footnotes`],
  },
  {
    name: '没有的注释排法',
    changes: { [REPORT]: replace('draft: 3', 'draft: 3\nnotes: footnotes') },
    findings: [`${REPORT}:7:8 unknown-value: 不能写作“footnotes”`],
  },
  {
    name: '署名没有日期',
    changes: { [END]: (yaml) => yaml.replace(/\n {4}date: .*/, '') },
    findings: [`${END}:`, 'missing-key: 缺少字段“date”'],
  },
  {
    name: '图片不在',
    changes: { [ROADS]: null },
    findings: [`${PLAN}:12:14 picture-missing: 找不到图片 pictures/roads.png`],
  },
  {
    name: '图片想走出报告文件夹',
    changes: { [PLAN]: replace('pictures/roads.png', '../../secret.png') },
    findings: [`${PLAN}:12:14 bad-format: “../../secret.png”的写法不对`],
  },
  {
    name: '图片没有替代文字',
    changes: { [PLAN]: (yaml) => yaml.replace(/ {4}alternative: .*\n/, '') },
    findings: [`${PLAN}:`, 'missing-key: 缺少字段“alternative”'],
  },
  {
    name: '图宽超过版心',
    changes: { [PLAN]: replace('width: 80%', 'width: 120%') },
    findings: [`${PLAN}:`, 'bad-format: “120%”的写法不对'],
  },
  {
    name: '图片其实是网页',
    changes: { [ROADS]: text('<!doctype html><title>404</title>') },
    findings: [`${PLAN}:12:14 picture-format`],
  },
  {
    name: '图片是 SVG',
    changes: { [ROADS]: text('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    findings: [`${PLAN}:12:14 picture-svg`],
  },
  {
    name: '图片太大',
    changes: { [ROADS]: new Uint8Array(21 * 1024 * 1024) },
    findings: [`${PLAN}:12:14 picture-too-large: 图片 pictures/roads.png 有 21 MiB，太大`],
  },
  {
    name: '图片不完整',
    changes: { [ROADS]: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
    findings: [`${PLAN}:12:14 picture-corrupt`],
  },
  {
    name: '模板的一行填不满各栏',
    changes: {
      'templates/plain-table.hbs': replace(
        'columns="{{columns}}" rows="{{rows}}">{{text}}</cell>\n        {{/each}}\n      </row>\n    {{/each}}\n  </head>',
        '>{{text}}</cell>\n        {{/each}}\n      </row>\n    {{/each}}\n  </head>',
      ),
    },
    findings: ['templates/plain-table.hbs:10:7 template-cells'],
  },
  {
    name: '模板用了没有的图片',
    changes: { 'templates/picture.hbs': replace('"{{source}}"', '"map.png"') },
    findings: [
      'templates/picture.hbs:2:1 template-attribute-value: <picture> 的属性 source 不能是“map.png”',
    ],
  },
  {
    name: '用语表中没有的稿别名称',
    changes: { 'templates/wording/zh-Hans.yaml': replace('  送审稿: 送审稿\n', '') },
    findings: ['unknown-word: 用语表中没有“送审稿”'],
  },
];

/** The references to annexes go with them. */
function withoutAnnexes(yaml: string): string {
  return yaml.replace(
    '资金安排见{{ref "annex-funds"}}和{{ref "table-funds"}}',
    '资金安排见{{ref "table-funds"}}',
  );
}
