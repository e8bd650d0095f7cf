/** The words of `baogao redline`: its help. */
import type { Language } from './message.js';

export const redlineWords = {
  redline: {
    zh: '生成花脸稿：新稿的 DOCX，用 Word 的修订标出与旧稿的不同',
    en: "make redlines: the new DOCX with Word's tracked changes against a former state",
  },
  exampleSnapshot: { zh: '与快照相比', en: 'against a snapshot' },
  exampleGit: { zh: '与 git 里的上一版相比', en: 'against git' },
  exampleOne: { zh: '一份报告，与文件夹里的旧稿相比', en: 'one report, against a folder' },
  progress: { zh: '{id}：比较 {edition}', en: '{id}: comparing {edition}' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type RedlineWord = keyof typeof redlineWords;
