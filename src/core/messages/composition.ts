/** Messages about templates: their syntax, their names, and the elements that they produce. */
import type { MessageTable } from './message.js';

export const compositionMessages = {
  'template-missing': {
    severity: 'error',
    zh: '没有模板“{name}”',
    en: 'there is no template "{name}"',
    zhHint: '模板文件夹中应有 {name}',
    enHint: 'the templates folder must hold {name}',
  },
  'template-syntax': {
    severity: 'error',
    zh: '模板的写法有误：{detail}',
    en: 'the template is not well formed: {detail}',
    zhHint: '请检查花括号和 #if、#each 是否成对',
    enHint: 'check that braces and #if, #each come in pairs',
  },
  'template-name': {
    severity: 'error',
    zh: '模板用了不存在的名称：{detail}',
    en: 'the template uses a name that is not there: {detail}',
    zhHint: '可用的名称见 docs/templates.md',
    enHint: 'docs/templates.md lists the names there are',
  },
  'template-element': {
    severity: 'error',
    zh: '模板中不能用 <{name}>',
    en: 'templates cannot produce <{name}>',
    zhHint: '<{parent}> 中可用：{known}',
    enHint: '<{parent}> may hold: {known}',
  },
  'template-text': {
    severity: 'error',
    zh: '<{parent}> 中不能直接写文字“{text}”',
    en: '<{parent}> cannot hold the text "{text}"',
    zhHint: '文字要写在段落、单元格等元素之内',
    enHint: 'put text into a paragraph, a cell or the like',
  },
  'template-attribute': {
    severity: 'error',
    zh: '<{name}> 没有属性“{attribute}”',
    en: '<{name}> has no attribute "{attribute}"',
    zhHint: '可用：{known}',
    enHint: 'it has: {known}',
  },
  'template-attribute-missing': {
    severity: 'error',
    zh: '<{name}> 缺少属性“{attribute}”',
    en: '<{name}> needs the attribute "{attribute}"',
    zhHint: '请补上 {attribute}="…"',
    enHint: 'add {attribute}="…"',
  },
  'template-attribute-value': {
    severity: 'error',
    zh: '<{name}> 的属性 {attribute} 不能是“{value}”',
    en: 'the attribute {attribute} of <{name}> cannot be "{value}"',
    zhHint: '应为：{expected}',
    enHint: 'it must be: {expected}',
  },
  'template-markup': {
    severity: 'error',
    zh: '模板产生的标记不完整：{detail}',
    en: 'the markup that the template produces is not complete: {detail}',
    zhHint: '请检查 <…> 与 </…> 是否成对',
    enHint: 'check that <…> and </…> come in pairs',
  },
  'template-cells': {
    severity: 'error',
    zh: '这一行有{cells}个单元格，表有{columns}栏',
    en: 'this row has {cells} cells, the table {columns} columns',
    zhHint: '请使每行单元格数与 <column> 数相同',
    enHint: 'give each row as many cells as there are columns',
  },
  'duplicate-block': {
    severity: 'error',
    zh: '版面中标识“{id}”出现两次',
    en: 'the id "{id}" is laid out twice',
    zhHint: '模板中每个块只能排一次',
    enHint: 'a template may lay out each block once',
  },
  'unknown-word': {
    severity: 'error',
    zh: '用语表中没有“{word}”',
    en: 'the wording has no "{word}"',
    zhHint: '请在 {file} 的 words 中加上',
    enHint: 'add it under words in {file}',
  },
} as const satisfies MessageTable;
