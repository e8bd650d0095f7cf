/** Messages of the rules on the files of the translation. */
import type { MessageTable } from './message.js';

export const englishEntryMessages = {
  'translation-missing': {
    severity: 'warning',
    zh: '“{unit}”没有译文',
    en: '{unit} is not translated',
    zhHint: '在 en 文件夹的译文文件里补上；baogao translate sync 会补出条目',
    enHint: 'add it to the files in en; baogao translate sync adds the entry',
    zhWhy: '没有译文的，英文版里印的是中文。',
    enWhy: 'what is not translated is printed in Chinese',
  },
  'translation-stale': {
    severity: 'warning',
    zh: '“{unit}”的原文在翻译以后改过',
    en: 'the source of {unit} has changed since it was translated',
    zhHint:
      '对照现在的原文改好译文，再运行 baogao translate sync；译文不必改的，用 --waive 说明理由',
    enHint: 'revise it by the source as it is; where it stays right, baogao translate sync --waive',
    zhWhy:
      '条目里的 source 是所译原文的指纹，原文改动一个字就不再相符。只改数字的不算，数字由程序填入。',
    enWhy:
      'source is the fingerprint of what was translated, which any changed word changes. Figures do not: they are filled in',
  },
  'translation-draft': {
    severity: 'advice',
    zh: '“{unit}”的译文还是初稿',
    en: 'the translation of {unit} is a draft',
    zhHint: '定稿后把 state 改为 translated 或 reviewed',
    enHint: 'when it is done, set its state to translated or reviewed',
    zhWhy: '印发前每一块译文都应译定、审定。',
    enWhy: 'no draft is left when a report is printed',
  },
  'translation-orphan': {
    severity: 'warning',
    zh: '原文里没有“{unit}”，这条译文用不上',
    en: 'the source has no {unit}: this translation is not printed',
    zhHint: '原文改了标识的，运行 baogao translate sync；原文删去了的，删去译文',
    enHint: 'baogao translate sync follows renamed ids; remove what the source no longer has',
    zhWhy: '条目按标识与原文对应；标识写错，译好的也印不出来。',
    enWhy: 'entries belong to blocks by their ids; under a wrong id nothing is printed',
  },
  'translation-unknown-field': {
    severity: 'warning',
    zh: '“{unit}”的原文没有“{field}”，这里的译文印不出来',
    en: 'the source of {unit} has no {field}: this is not printed',
    zhHint: '原文有的是：{known}',
    enHint: 'it has: {known}',
    zhWhy: '译文的各项与原文一一对应；原文没有段首标题，译文也不能有。',
    enWhy:
      'the fields are those of the source: where it has no run-in lead, the translation has none',
  },
  'translation-twice': {
    severity: 'warning',
    zh: '“{unit}”译了两次，印的是前一处',
    en: '{unit} is translated twice; the first is printed',
    zhHint: '留下一处',
    enHint: 'keep one of them',
    zhWhy: '译文文件按文件名的次序读，同一块在两个文件里都有，后一处改了也没有用。',
    enWhy: 'files are read in the order of their names; the later one can be edited in vain',
  },
  'translator-note-uncalled': {
    severity: 'warning',
    zh: '译注“{id}”没有引用，不会印出',
    en: "no text calls the translator's note {id}: it is not printed",
    zhHint: '在译文里用 note 引用，或删去',
    enHint: 'call it by note, or remove it',
    zhWhy: '译注印在引用处的页脚；引用了而没有的译注，读取时就会指出。',
    enWhy:
      'a note is printed where it is called; calls of notes that are not there are told when texts are read',
  },
} as const satisfies MessageTable;
