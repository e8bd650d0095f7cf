/** The words of `baogao redline`: help, and states that cannot be compared. */
import type { Language, MessageTable } from './message.js';

export const redlineMessages = {
  'since-not-found': {
    severity: 'error',
    zh: '没有找到“{name}”这个旧稿',
    en: 'there is no former state "{name}"',
    zhHint: '--since 后面写存着旧稿的文件夹，里面有 content/，也可以有 templates/',
    enHint:
      '--since takes the folder that keeps it, which has a content/ and may have a templates/',
  },
} as const satisfies MessageTable;

export const redlineWords = {
  redline: {
    zh: '生成花脸稿：新稿的 DOCX，用 Word 的修订标出与旧稿的不同',
    en: "make redlines: the new DOCX with Word's tracked changes against a former state",
  },
  since: { zh: '旧稿：内有 content/ 的文件夹', en: 'the former state: a folder with a content/' },
  exampleAll: { zh: '全部报告，与 ../上一稿 相比', en: 'all reports, against ../last-draft' },
  exampleOne: { zh: '只要一份报告的花脸稿', en: 'of one report only' },
  progress: { zh: '{id}：比较 {edition}', en: '{id}: comparing {edition}' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type RedlineWord = keyof typeof redlineWords;
