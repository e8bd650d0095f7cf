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
  'option-of-translation': {
    severity: 'error',
    zh: '“{name}”只用在英文译文里',
    en: '"{name}" is for English translations only',
    zhHint: '中文照数量的原样印出，请删去这一项',
    enHint: 'Chinese prints a quantity as it is written; remove the option',
  },
  'noun-forms': {
    severity: 'error',
    zh: '“{noun}”不是名词的单数和复数',
    en: '"{noun}" is not a noun in its singular and plural',
    zhHint: '应写作 noun="company|companies"；单复数相同的只写一个',
    enHint: 'write noun="company|companies", or one form where both are the same',
  },
  'noun-beside-unit': {
    severity: 'error',
    zh: '数量的单位是“{unit}”，不能用名词代替',
    en: 'the quantity has the unit {unit}, which a noun cannot replace',
    zhHint: '请删去 noun，把名词写在数量之后',
    enHint: 'remove the noun and write it behind the call',
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
