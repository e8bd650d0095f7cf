/** Messages about files that go to translators and come back: XLIFF, TMX, the glossary as CSV. */
import type { Language, MessageTable } from './message.js';

const EXPORT_ANEW_ZH = '请重新导出（baogao translate export），把改动填进新的文件';
const EXPORT_ANEW_EN = 'export anew (baogao translate export) and enter your changes there';

export const exchangeMessages = {
  'exchange-format-unknown': {
    severity: 'error',
    zh: '认不出 {path} 是什么文件',
    en: '{path} is of no form that can be imported',
    zhHint: '可以导入的有：{known}',
    enHint: 'possible are: {known}',
  },
  'exchange-not-xml': {
    severity: 'error',
    zh: '不是完好的 XML：{detail}',
    en: 'this is no well-formed XML: {detail}',
    zhHint: '文件可能没有传完整；请从翻译软件里重新导出',
    enHint: 'the file may be cut off; let the translation program write it again',
  },
  'exchange-not-xliff': {
    severity: 'error',
    zh: '不是 XLIFF 1.2：最外层是 <{found}>',
    en: 'this is no XLIFF 1.2: its outermost element is <{found}>',
    zhHint: '请从翻译软件里导出原来的格式',
    enHint: 'let the translation program write the form that it was given',
  },
  'exchange-not-tmx': {
    severity: 'error',
    zh: '不是 TMX：最外层是 <{found}>',
    en: 'this is no TMX: its outermost element is <{found}>',
    zhHint: '请从翻译软件里把记忆库导出成 TMX',
    enHint: 'let the translation program export its memory as TMX',
  },
  'exchange-markup': {
    severity: 'error',
    zh: '{id}：译文里有不认识的标记 {markup}',
    en: '{id}: the translation holds markup that is not known: {markup}',
    zhHint: '原文没有这个标记，请删去；译文没有字体、颜色之类的格式',
    enHint: 'the source has no such markup: remove it; translations carry no formatting',
  },
  'exchange-id-unknown': {
    severity: 'error',
    zh: '报告里没有“{id}”这一段',
    en: 'the report has no segment "{id}"',
    zhHint: '标识不能改，最近的是 {nearest}；导出之后报告里删了这一段的，请重新导出',
    enHint:
      'ids cannot be changed, the nearest is {nearest}; export anew if the report has dropped it since',
  },
  'exchange-segment-twice': {
    severity: 'error',
    zh: '“{id}”在文件里不止一处',
    en: '"{id}" stands in the file more than once',
    zhHint: '每段只留一处',
    enHint: 'keep one of them',
  },
  'exchange-segment-missing': {
    severity: 'error',
    zh: '{id}：这个字段有的句子不在文件里',
    en: '{id}: sentences of this field are missing from the file',
    zhHint: '不改的句子也要留着。' + EXPORT_ANEW_ZH,
    enHint: 'keep all sentences, also those without a change; ' + EXPORT_ANEW_EN,
  },
  'exchange-mark-lost': {
    severity: 'error',
    zh: '{id}：导出时留下的记号（以 baogao 开头的备注）不见了或改了',
    en: '{id}: the mark left by the export (the note that begins with "baogao") is gone or changed',
    zhHint: EXPORT_ANEW_ZH,
    enHint: EXPORT_ANEW_EN,
  },
  'exchange-source-changed': {
    severity: 'error',
    zh: '{id}：导出之后原文改了，这里译的是旧的原文',
    en: '{id}: the source was changed after the export; this renders the former one',
    zhHint: EXPORT_ANEW_ZH,
    enHint: EXPORT_ANEW_EN,
  },
  'exchange-conflict': {
    severity: 'error',
    zh: '{id}：这里改了译文，而导出之后 YAML 里的译文也改了',
    en: '{id}: the translation was changed here, and since the export in the YAML too',
    zhHint: '请两边商定用哪个；' + EXPORT_ANEW_ZH,
    enHint: 'agree on one of them; ' + EXPORT_ANEW_EN,
  },
  'exchange-call-syntax': {
    severity: 'error',
    zh: '{id}：译文里的引用写得不对',
    en: '{id}: a call in the translation is not written rightly',
    zhHint: '形如 [[q "tech-firms"]]；从原文复制占位符，不要手打',
    enHint: 'write [[q "tech-firms"]]; copy the placeholder from the source in place of typing it',
  },
  'exchange-call-lost': {
    severity: 'error',
    zh: '{id}：译文漏了原文的占位符 {number}，即 {call}',
    en: '{id}: the translation lacks placeholder {number} of the source, {call}',
    zhHint: '请补上；确实不用的，给这一段加译者备注“drop {number}: 理由”',
    enHint: 'add it; to do without, give the segment a translator’s note "drop {number}: reason"',
  },
  'exchange-call-dropped': {
    severity: 'advice',
    zh: '{id}：译文不用 {call}，理由：{reason}',
    en: '{id}: the translation does without {call}: {reason}',
  },
  'exchange-call-unknown': {
    severity: 'error',
    zh: '{id}：译文里的 {call}，原文这一段没有',
    en: '{id}: the translation has {call}, which the source of this unit has not',
    zhHint: '译文只能用本段原文的数和注，以及 YAML 里已有的译注',
    enHint: 'only figures and notes of this source can be used, and translator’s notes that exist',
  },
  'exchange-han': {
    severity: 'warning',
    zh: '{id}：译文里还有汉字“{found}”',
    en: '{id}: Chinese characters are left in the translation: {found}',
    zhHint: '请看是不是漏译',
    enHint: 'see whether something was left untranslated',
  },
  'exchange-incomplete': {
    severity: 'warning',
    zh: '{id}：这一单元还没有译完，没有收',
    en: '{id}: this unit is not all translated, and was left as it was',
    zhHint: '译完所有句子再导入；并进别句的空句，把状态设为“已译”',
    enHint:
      'import it when all its sentences are; mark one that was merged into another as translated',
  },
  'exchange-not-written': {
    severity: 'error',
    zh: '“{id}”的写法太特别，程序改不了它而不动别处',
    en: '"{id}" is written in such a way that it cannot be changed without touching the rest',
    zhHint: '请手工改这一条',
    enHint: 'change it by hand',
  },
  'exchange-remark': {
    severity: 'advice',
    zh: '{id}：审校意见：{text}',
    en: '{id}: a remark: {text}',
  },
  'exchange-memory-partial': {
    severity: 'advice',
    zh: '{id}：{count}句里记忆库有{found}句，没有填',
    en: '{id}: the memory has {found} of {count} sentences; nothing was filled in',
  },
  'exchange-memory-ambiguous': {
    severity: 'advice',
    zh: '{id}：记忆库里有这一句，但对不准（{detail}），没有填',
    en: '{id}: the memory has it, but not clearly ({detail}); nothing was filled in',
  },
  'exchange-csv': {
    severity: 'error',
    zh: '第{row}行：{detail}',
    en: 'row {row}: {detail}',
    zhHint: '第一行是 zh,en,also,note；用逗号分隔，存为 UTF-8 的 CSV',
    enHint: 'the first row is zh,en,also,note; commas between cells, saved as CSV in UTF-8',
  },
} as const satisfies MessageTable;

/** What `baogao translate export` and `import` say on their own. */
export const exchangeWords = {
  translate: { zh: '译文：交给译者，从译者收回', en: 'translation: to translators and back' },
  export: {
    zh: '把译文导出成 XLIFF、审校用的 DOCX、TMX，或把术语表导出成 CSV',
    en: 'export the translation to XLIFF, a DOCX for reviewers or TMX, or the glossary to CSV',
  },
  import: {
    zh: '导入交回的 XLIFF、审校表、术语表 CSV，或从记忆库 TMX 填初稿；有一处不对就整份不收',
    en: 'import an XLIFF, a table of reviewers or a glossary that came back, or drafts from a TMX memory; one fault and nothing is taken',
  },
  report: {
    zh: '报告标识；只有一份报告时可以省略',
    en: 'id of the report; not needed where there is one',
  },
  to: {
    zh: '导出的格式：xliff、docx、tmx 或 csv',
    en: 'form of the file: xliff, docx, tmx or csv',
  },
  out: { zh: '写到哪个文件', en: 'file to write' },
  state: {
    zh: '只要这些状态的，用逗号分隔：missing、stale、draft、translated、reviewed',
    en: 'only units in these states: missing, stale, draft, translated, reviewed',
  },
  file: { zh: '交回的文件', en: 'the file that came back' },
  exported: { zh: '导出 {count} 条', en: '{count} entries exported' },
  unchanged: {
    zh: '没有可收的改动，什么也没有写。',
    en: 'There is nothing new to take; nothing was written.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type ExchangeWord = keyof typeof exchangeWords;
