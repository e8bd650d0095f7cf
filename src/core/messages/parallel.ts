/** What is said of an edition in two languages. */
import type { MessageTable } from './message.js';

export const parallelMessages = {
  'block-untranslated': {
    severity: 'advice',
    zh: '“{id}”没有译文，对照本里只印原文',
    en: '"{id}" has no translation: the bilingual edition prints the source alone',
    zhHint: '译文补上后重新生成',
    enHint: 'translate it and build again',
  },
  'tables-unlike': {
    severity: 'warning',
    zh: '表“{id}”的原文与译文行、栏不同，不能合成一张表，先后各印一张',
    en: 'the table "{id}" has other rows or columns in the translation: the two are printed one below the other',
    zhHint: '让两表的行、栏和合并的格一致',
    enHint: 'give both the same rows, columns and merged cells',
  },
} as const satisfies MessageTable;
