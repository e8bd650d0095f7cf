/** What the table for reviewers says beside the texts: its heads, its states, and how it is used, in both languages. */
import type { UnitState } from '../../resolve/translation/state.js';

export const TITLE = '译文审校表';

/** Identification, source, translation, remarks. */
export const HEADS = ['行', '原文', '译文 Translation', '意见 Remarks'] as const;

/** What stands above the texts of files that have no heading of their own. */
export const FILE_TITLES: Readonly<Record<string, string>> = {
  'report.yaml': '封面、版记 Cover and imprint',
  'notes.yaml': '注释 Notes',
  'indicators.yaml': '指标 Indicators',
};

/** Of a file of the body without one. */
export const BODY_TITLE = '正文 Text';

export const STATE_WORDS: Readonly<Record<UnitState, string>> = {
  missing: '没译',
  stale: '原文改了',
  draft: '初稿',
  translated: '已译',
  reviewed: '已审',
};

export const HOW_TO: readonly { readonly zh: string; readonly en: string }[] = [
  {
    zh: '请直接改“译文”一栏，开不开修订都可以；说明、疑问写在“意见”栏，或者加批注。改完发回，由 baogao translate import 收入；意见会逐条列出，不进译文。',
    en: 'Edit the column “Translation,” with or without tracked changes. Put questions into “Remarks” or into comments: they are listed, and never become part of the text.',
  },
  {
    zh: '〖1: 50 companies〗这样的底色文字是报告里的数或注：可以挪位置，可以只写〖1〗，不要改里面的字，也不要删。确实不用的，在“意见”栏写一行：drop 1: 理由。',
    en: 'Shaded codes such as 〖1: 50 companies〗 are figures and notes of the report. Move them, or write just 〖1〗, but do not edit or delete them. To do without one, write “drop 1: reason” in “Remarks.”',
  },
  {
    zh: '“意见”栏里单独一行“已译”或“已审”，表示这一行译好、审过了；一段的各行都写了才算。“行”和“原文”两栏请不要改；行可以不交回，不要拆开、合并。',
    en: 'A line “translated” or “reviewed” in “Remarks” says so of its row, and counts when all rows of a paragraph or table have it. Leave the first two columns, and the rows, as they are.',
  },
];
