/** The words of `baogao translate status`, and of what became of a translation's source. */
import type { Language } from './message.js';

type Words = Readonly<Record<Language, string>>;

/** What kind of work a changed source is. */
export const changeWords = {
  figures: { zh: '只有数', en: 'figures only' },
  wording: { zh: '文字', en: 'wording' },
  direction: { zh: '方向相反', en: 'direction reversed' },
} as const satisfies Readonly<Record<string, Words>>;

export const statusWords = {
  ...changeWords,
  status: {
    zh: '译文做到哪里：没译、过时的有哪些，原文改了什么',
    en: 'how far a translation has come, and what changed in the source of what is stale',
  },
  format: { zh: '输出形式：text 或 json', en: 'form of the output: text or json' },
  exampleStatus: { zh: '还有多少没译、过时', en: 'what is missing or stale' },
  missing: { zh: '没译', en: 'missing' },
  stale: { zh: '过时', en: 'stale' },
  draft: { zh: '初稿', en: 'draft' },
  translated: { zh: '已译', en: 'translated' },
  reviewed: { zh: '已审', en: 'reviewed' },
  amount: {
    zh: '{state}{blocks}块{characters}字',
    en: '{state} {blocks} ({characters} characters)',
  },
  listComma: { zh: '，', en: ', ' },
  total: { zh: '合计', en: 'total' },
  cover: { zh: '封面', en: 'cover' },
  tables: { zh: '表', en: 'tables' },
  notes: { zh: '注', en: 'notes' },
  indicators: { zh: '指标', en: 'indicators' },
  adjustments: { zh: '口径调整', en: 'adjustments' },
  imprint: { zh: '版记', en: 'imprint' },
  none: { zh: '（无）', en: '(none)' },
  formerUnknown: {
    zh: '没有记下译文所据的原文，看不出改了什么',
    en: 'the source that it renders was not kept: what changed is not known',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type StatusWord = keyof typeof statusWords;
