/** Messages about tables for reviewers, in Word, that come back; the line of the place is the number of the row. */
import type { MessageTable } from './message.js';

export const bilingualMessages = {
  'bilingual-damaged': {
    severity: 'error',
    zh: '这个文件打不开：不是 DOCX，或者没有传完整',
    en: 'this file cannot be opened: it is no DOCX, or was cut off',
    zhHint: '请另存为 .docx 再导入',
    enHint: 'save it as .docx and import that',
  },
  'bilingual-no-rows': {
    severity: 'error',
    zh: '文件里没有审校表的行',
    en: 'the file has no row of a table for reviewers',
    zhHint: '只能导入 baogao translate export --to docx 导出的表',
    enHint: 'only tables of baogao translate export --to docx can be imported',
  },
  'bilingual-id-lost': {
    severity: 'error',
    zh: '这一行第一栏的标识不见了',
    en: 'the first column of this row has lost its id',
    zhHint: '从导出的文件里把第一栏复制回来；多加的行请删去',
    enHint: 'copy the first column from the file that was exported; delete rows that were added',
  },
  'bilingual-cells': {
    severity: 'error',
    zh: '{id}：这一行少了格子，可能合并过',
    en: '{id}: this row has lost cells; they may have been merged',
    zhHint: '请恢复成四格：行、原文、译文、意见',
    enHint: 'make it four cells again: row, source, translation, remarks',
  },
  'bilingual-source-edited': {
    severity: 'warning',
    zh: '{id}：“原文”一栏改过，没有收',
    en: '{id}: the column of the source was edited, which is not taken',
    zhHint: '原文要改，请改报告',
    enHint: 'to change the source, change the report',
  },
  'bilingual-code-unknown': {
    severity: 'error',
    zh: '{id}：这一行没有〖{number}〗',
    en: '{id}: this row has no 〖{number}〗',
    zhHint: '只能用这一行原文、译文里的占位符',
    enHint: 'only codes of the source and translation of this very row can be used',
  },
  'bilingual-code-changed': {
    severity: 'error',
    zh: '{id}：〖{number}: {print}〗里的字改成了“{found}”',
    en: '{id}: the words in 〖{number}: {print}〗 were changed to "{found}"',
    zhHint: '占位符里印的是报告里的数，数要改请改报告；这里请改回去，或者只写〖{number}〗',
    enHint:
      'a code prints what the report says: to change that, change the report; write 〖{number}〗 here',
  },
  'bilingual-code-broken': {
    severity: 'error',
    zh: '{id}：占位符不完整：{found}',
    en: '{id}: this is not a whole code: {found}',
    zhHint: '形如〖1〗或〖1: 50 companies〗',
    enHint: 'write 〖1〗 or 〖1: 50 companies〗',
  },
  'bilingual-rows-missing': {
    severity: 'advice',
    zh: '有{count}行没有交回，不动：第{rows}行',
    en: '{count} rows did not come back and stay as they are: {rows}',
  },
} as const satisfies MessageTable;
