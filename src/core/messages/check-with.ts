/** What `baogao check --with` says where two reports differ. */
import type { MessageTable } from './message.js';

export const withMessages = {
  'with-value-differs': {
    severity: 'warning',
    zh: '“{id}”在这份报告里是 {own}，在另一份里是 {other}',
    en: '"{id}" is {own} in this report and {other} in the other',
    zhHint: '请核对哪一份是对的；调整过的，应有说明',
    enHint: 'find out which is right; if it was revised, say so',
  },
  'with-text-differs': {
    severity: 'warning',
    zh: '另一份报告的“{name}”是 {other}，这份报告里只有 {own}',
    en: 'the other report has {other} for "{name}", this one only {own}',
    zhHint: '请与对方核对；口径或年份不同的，可以不管',
    enHint: 'settle it with the other office; a different basis or year may explain it',
  },
  'with-nothing': {
    severity: 'error',
    zh: '--with 指的“{path}”既不是报告，也不是文本文件',
    en: '--with "{path}" is neither a report nor a text file',
    zhHint: '请写报告标识、有 report.yaml 的文件夹，或 UTF-8 的 .txt、.md 文件',
    enHint: 'give the id of a report, a folder with a report.yaml, or a .txt or .md file in UTF-8',
  },
} as const satisfies MessageTable;
