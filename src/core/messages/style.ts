/** Messages about house styles (`templates/style/*.yaml`) that are well formed but cannot be laid out. */
import type { MessageTable } from './message.js';

export const styleMessages = {
  'unknown-type-size': {
    severity: 'error',
    zh: '没有“{value}”这种字号',
    en: 'there is no type size "{value}"',
    zhHint: '可写：{known}，或磅值，如 16pt',
    enHint: 'possible: {known}, or points such as 16pt',
  },
  'unknown-type-size-nearest': {
    severity: 'error',
    zh: '没有“{value}”这种字号',
    en: 'there is no type size "{value}"',
    zhHint: '是否应为“{nearest}”？',
    enHint: 'did you mean "{nearest}"?',
  },
  'malformed-length': {
    severity: 'error',
    zh: '“{value}”不是长度',
    en: '"{value}" is not a length',
    zhHint: '应写数字加单位（{known}），中间不空格，如 {example}',
    enHint: 'write a number and a unit ({known}) without a space, such as {example}',
  },
  'length-unit-not-here': {
    severity: 'error',
    zh: '“{value}”：这里不能用“{unit}”作单位',
    en: '"{value}": the unit "{unit}" has no meaning here',
    zhHint: '可用的单位：{known}',
    enHint: 'units to use: {known}',
  },
  'unknown-based-on': {
    severity: 'error',
    zh: '“{role}”以“{name}”为基础，但没有这一类段落',
    en: '"{role}" is based on "{name}", which is no kind of paragraph',
    zhHint: '可写：{known}',
    enHint: 'possible: {known}',
  },
  'unknown-based-on-nearest': {
    severity: 'error',
    zh: '“{role}”以“{name}”为基础，但没有这一类段落',
    en: '"{role}" is based on "{name}", which is no kind of paragraph',
    zhHint: '是否应为“{nearest}”？',
    enHint: 'did you mean "{nearest}"?',
  },
  'cyclic-based-on': {
    severity: 'error',
    zh: '段落互为基础，绕成一圈：{cycle}',
    en: 'kinds of paragraph are based on each other in a circle: {cycle}',
    zhHint: '请去掉其中一个 based-on；没有写 based-on 的段落都以 body 为基础',
    enHint: 'remove one of the based-on; a kind without it is based on body',
  },
  'body-incomplete': {
    severity: 'error',
    zh: '正文（body）没有写“{key}”',
    en: 'the role body does not say "{key}"',
    zhHint: '其他段落都以正文为基础，请在 body 中补上 {key}',
    enHint: 'all roles rest on body: add {key} to it',
  },
  'no-type-area': {
    severity: 'error',
    zh: '页边距（{margins}）占满了纸张（{paper}），没有版心',
    en: 'the margins ({margins}) take all of the paper ({paper}): no type area is left',
    zhHint: '请减小页边距',
    enHint: 'make the margins smaller',
  },
  'style-without-review': {
    severity: 'error',
    zh: '版式“{name}”没有写审阅件（review），生成不了审阅件',
    en: 'the style "{name}" has no section review: review copies cannot be made',
    zhHint: '请照 templates/style/gbt9704.yaml 补上 review，至少写 line-numbers',
    enHint: 'add it as in templates/style/gbt9704.yaml, with line-numbers at least',
  },
  'pitch-below-size': {
    severity: 'warning',
    zh: '“{role}”的行距（{pitch}）比字（{size}）还小，上下行会相碰',
    en: 'the pitch of "{role}" ({pitch}) is less than its size ({size}): lines will touch',
    zhHint: '请加大 pitch，或减小 size',
    enHint: 'raise pitch or lower size',
  },
} as const satisfies MessageTable;
