/** Words of `baogao translate`, and what is said of translations. */
import type { Language, MessageTable } from './message.js';

export const translateMessages = {
  'edition-untranslated': {
    severity: 'warning',
    strict: true,
    zh: '{edition} 版有{count}处没有译文，印的是原文：{ids}',
    en: 'texts of the {edition} edition that have no translation and are printed as in the source: {count} ({ids})',
    zhHint: '用 baogao translate status 查看，补译后重新生成',
    enHint: 'baogao translate status lists them; translate them and build again',
  },
  'edition-stale': {
    severity: 'warning',
    strict: true,
    zh: '{edition} 版有{count}处译文过时，译后原文改过：{ids}',
    en: 'translations of the {edition} edition whose source was changed since: {count} ({ids})',
    zhHint: '用 baogao translate status 查看改了什么，改好译文后用 baogao translate sync',
    enHint: 'baogao translate status shows what changed; mend them, then run baogao translate sync',
  },
  'translate-not-stale': {
    severity: 'error',
    zh: '“{unit}”没有过时的译文，不必说明理由',
    en: '{unit} has no stale translation, so that nothing is to be waived',
    zhHint: '用 baogao translate status 查看哪些译文过时',
    enHint: 'baogao translate status shows which translations are stale',
  },
} as const satisfies MessageTable;

export const translateWords = {
  translate: {
    zh: '译文：进度、同步、送出、收回',
    en: 'translations: progress, sync, export, import',
  },
  sync: {
    zh: '使译文文件与原文一致：改了名的标识跟着改，新的段落补上条目',
    en: 'bring the overlay in line with the source: renamed ids, entries for new blocks',
  },
  waive: {
    zh: '原文改动而译文不必改的段落（须写 --why）',
    en: 'a block whose translation stays right though its source changed (needs --why)',
  },
  why: { zh: '不必改译文的理由', en: 'why the translation stays right' },
  whyMissing: { zh: '--waive 须写 --why 说明理由', en: '--waive needs --why' },
  report: {
    zh: '报告的标识；只有一份时可省',
    en: 'id of the report; need not be given where there is one',
  },
  exampleSync: { zh: '原文改过以后', en: 'after the source was edited' },
  exampleWaive: { zh: '原文只改了错字', en: 'only a slip was mended' },
  renamed: { zh: '改名：{from} → {to}', en: 'renamed: {from} → {to}' },
  added: { zh: '待译：{unit}', en: 'to be translated: {unit}' },
  waived: { zh: '不必重译：{unit}', en: 'waived: {unit}' },
  orphan: {
    zh: '原文没有：{unit}（条目保留，不用时请删去）',
    en: 'not in the source: {unit} (its entry is left; remove it when it is not needed)',
  },
  inLine: {
    zh: '译文文件与原文一致，没有改动。',
    en: 'The overlay is in line with the source; nothing was changed.',
  },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

export type TranslateWord = keyof typeof translateWords;
