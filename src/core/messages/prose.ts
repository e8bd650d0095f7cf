/** Messages about prose: its calls, and what it may not hold. */
import type { MessageTable } from './message.js';

export const proseMessages = {
  'prose-syntax': {
    severity: 'error',
    zh: '引用的写法有误',
    en: 'a call is not well formed',
    zhHint: '应写作 [[q "标识"]]，双引号用半角，两边花括号各两个',
    enHint: 'write [[q "id"]] with straight double quotes and two braces on each side',
  },
  'prose-not-a-call': {
    severity: 'error',
    zh: '正文中不能用{found}',
    en: '{found} cannot be used in prose',
    zhHint: '正文中只能用 [[q "标识"]] 这类引用',
    enHint: 'prose takes calls such as [[q "id"]] only',
  },
  'unknown-helper': {
    severity: 'error',
    zh: '没有“{name}”这种引用',
    en: 'there is no call "{name}"',
    zhHint: '可用：{known}',
    enHint: 'there are: {known}',
  },
  'helper-arguments': {
    severity: 'error',
    zh: '引用“{name}”的写法不对',
    en: 'the call "{name}" is not well formed',
    zhHint: '应写作 [[{usage}]]',
    enHint: 'write [[{usage}]]',
  },
  'unknown-part': {
    severity: 'error',
    zh: '数量没有“{part}”这一部分',
    en: 'a quantity has no part "{part}"',
    zhHint: '可用：{known}',
    enHint: 'there are: {known}',
  },
  'line-break-in-prose': {
    severity: 'error',
    zh: '一段文字中不能有换行',
    en: 'a paragraph cannot hold a line break',
    zhHint: '请去掉空行；另起一段请另写一个条目（- id: …）',
    enHint: 'remove the blank line; a new paragraph is a block of its own (- id: …)',
  },
  'helper-outside-table': {
    severity: 'error',
    zh: '“{name}”在这里须写明年份',
    en: '"{name}" needs a year here',
    zhHint: '不在表注中时写作 [[{name} "指标" year="2021"]]',
    enHint: 'outside a table\'s notes write [[{name} "indicator" year="2021"]]',
  },
  'numeral-not-quantity': {
    severity: 'warning',
    zh: '“{text}”是数字，却不是数量引用',
    en: '"{text}" is a numeral but no quantity',
    zhHint: '是数量就写成 [[q "标识" "{text}"]]；是名称就登记在 names.yaml',
    enHint: 'write [[q "id" "{text}"]] if it is a quantity; list it in names.yaml if it is a name',
  },
} as const satisfies MessageTable;
