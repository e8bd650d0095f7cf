/** Messages about editions in Traditional Chinese, and the words of `baogao convert-review`. */
import type { Language, MessageTable } from './message.js';

export const hantMessages = {
  'hant-undecided': {
    severity: 'warning',
    strict: true,
    zh: '“{text}”中的“{character}”可作{candidates}，现在是按{reason}转成“{form}”，没有人看过',
    en: '"{character}" in "{text}" may be {candidates}; it became "{form}" {reason}, and nobody has looked at it',
    zhHint: '用 baogao convert-review 看过，对的用 --accept 记下，不对的用 --decide 定下',
    enHint: 'look at it with baogao convert-review; then --accept or --decide',
    zhWhy:
      '一个简体字对着几个繁体字的，最容易转错。只看名单（templates/conversion 的 risk）上的字里词典没有词可依、或几个词互相矛盾的；看过并记在 conversions.yaml 里的不再提。',
    enWhy:
      'where one simplified character has several traditional ones, conversion goes wrong most easily. Looked at are those of the risk list that no word has decided, or words that contradict each other; what was reviewed is told no more',
  },
  'hant-mixed-forms': {
    severity: 'warning',
    strict: true,
    zh: '这里印“{text}”，本版本的写法是“{other}”',
    en: '"{text}" here; this edition writes "{other}"',
    zhHint: '全文统一用一种写法；是专名的，登记在 names.yaml',
    enHint: 'write it one way throughout; register it in names.yaml if it is a name',
    zhWhy:
      '同一个词在一个版本里只用一种写法（布局与佈局、群與羣）。比的是 templates/conversion 里列出的字形和用词；登记的专名不算。混用多半出在手写的文字里。',
    enWhy:
      'a word is written one way in an edition. What templates/conversion lists is compared, registered names aside; a mixture mostly comes from what was written by hand',
  },
  'hant-simplified-left': {
    severity: 'error',
    zh: '繁体版里有简体字“{text}”',
    en: 'the simplified character "{text}" in a traditional edition',
    zhHint: '请改为繁体；有意保留的专名，登记在 names.yaml',
    enHint:
      'write it in traditional form; register it in names.yaml if it is a name kept on purpose',
    zhWhy:
      '只查繁体文字里从来不用的字；后、里、台、只等繁体也有的字不算。简体字多半留在手写的文字里。',
    enWhy:
      'only characters that no traditional text has are looked for; they are mostly left in what was written by hand',
  },
  'decision-not-within': {
    severity: 'error',
    zh: 'within“{within}”里没有“{text}”',
    en: 'there is no "{text}" in within: "{within}"',
    zhHint: 'within 写含有 text 的一段简体原文；处处都算数就不写 within',
    enHint:
      'within is a stretch of the source that holds text; leave it out where the decision holds everywhere',
  },
  'conversions-not-written': {
    severity: 'error',
    zh: '{path} 写进去再读出来，和要写的不一样，没有写',
    en: '{path} does not read back as what was to be written; nothing was written',
    zhHint: '请在 conversions.yaml 里手工写上，decisions 和 reviewed 用缩进的写法，不用花括号',
    enHint: 'write it by hand; give decisions and reviewed as indented lines, not in braces',
  },
} as const satisfies MessageTable;

export const convertWords = {
  convert: {
    zh: '列出转成繁体时可能有几种写法的每一处，供人逐一确定',
    en: 'list every place where the conversion to Traditional Chinese had a choice',
  },
  edition: {
    zh: '版本：zh-Hant-TW、zh-Hant-HK，逗号分隔',
    en: 'editions: zh-Hant-TW, zh-Hant-HK, with commas between',
  },
  format: { zh: '输出形式：text 或 json', en: 'form of the output: text or json' },
  risky: { zh: '只列最容易转错的字', en: 'only the characters that go wrong most often' },
  all: { zh: '已经看过和定下的也列出', en: 'also what was reviewed and decided' },
  accept: {
    zh: '记为看过：列出的全部，或只是所写的几个词（逗号分隔）',
    en: 'keep as reviewed: all that is listed, or only the words given, with commas between',
  },
  decide: {
    zh: '定下一个词的写法，可以写几次；用 --edition 限定版本',
    en: 'decide the form of a word; may be repeated; --edition limits it',
  },
  why: { zh: '所定写法的理由', en: 'the reason for what is decided' },
  exampleAll: { zh: '看还有哪些没有看过', en: 'what nobody has looked at yet' },
  exampleAccept: { zh: '这几个词都对', en: 'these words are right' },
  exampleDecide: { zh: '定下一个词', en: 'decide a word' },
  unknown: { zh: '没有列出“{word}”', en: '"{word}" is not listed' },
  badDecision: {
    zh: '--decide 写作 原文=写法，如 对标对表=對標對表',
    en: '--decide takes TEXT=FORM, such as 对标对表=對標對表',
  },
  head: {
    zh: '{edition}：{places} 处 {groups} 个词，其中 {fresh} 个没有看过。',
    en: '{edition}: {groups} words at {places} places, {fresh} of them not looked at.',
  },
  written: { zh: '记下 {count} 条，在 {path}', en: '{count} records kept in {path}' },
  changed: { zh: '看过以后变了', en: 'changed since' },
  new: { zh: '没有看过', en: 'new' },
  reviewed: { zh: '看过', en: 'reviewed' },
  decided: { zh: '已定', en: 'decided' },
  name: { zh: '专名', en: 'name' },
  decision: { zh: '人定的', en: 'decision' },
  'house form': { zh: '本版用词', en: 'house form' },
  phrase: { zh: '词典', en: 'phrase' },
  default: { zh: '逐字', en: 'default' },
  risk: { zh: '易错', en: 'risk' },
  contested: { zh: '几个词不一', en: 'contested' },
  more: { zh: '……共 {count} 处', en: '… {count} places' },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type ConvertWord = keyof typeof convertWords;
