/** Messages of the rules on the words of the English edition. */
import type { MessageTable } from './message.js';

export const englishWordMessages = {
  'english-source-here': {
    severity: 'advice',
    zh: '原文：“{text}”',
    en: 'the source: "{text}"',
  },
  'english-rendered-there': {
    severity: 'advice',
    zh: '另一处的译文：“{en}”',
    en: 'the other place has "{en}"',
  },
  'english-term-otherwise': {
    severity: 'warning',
    zh: '原文有术语“{zh}”，译文里没有“{en}”',
    en: 'the source has the term {zh}, but the English does not have "{en}"',
    zhHint: '照 glossary.yaml 改译文；译得好的另一种说法，加在该条的 also 里',
    enHint: 'follow glossary.yaml; a rendering that is as good belongs in its "also"',
    zhWhy:
      '术语全文只用议定的译法。长的术语和登记的专名里面的短术语不算；单复数、-ing、-ed、大小写、冠词、连字符不计。看的是印出来的英文，同一块里任何一处有就算有。',
    enWhy:
      'a term is rendered as was agreed on. Terms within longer terms or names do not count, nor do plural, -ing, -ed, capitals, articles and hyphens. It is enough that the block has the rendering somewhere, as printed',
  },
  'english-name-otherwise': {
    severity: 'warning',
    zh: '原文有专名“{zh}”，译文里没有“{en}”',
    en: 'the source has the name {zh}, but the English does not have "{en}"',
    zhHint: '照 names.yaml 的 en 改译文，或改正登记的英文名',
    enHint: 'follow names.yaml, or correct the English name there',
    zhWhy: '专名的英文是登记在案的，全文一个样。没有登记英文的不查；在更长的专名、术语里面的不算。',
    enWhy:
      'the English of a name is a matter of record. Names without one are not looked at, nor those within longer names or terms',
  },
  'english-term-two-ways': {
    severity: 'advice',
    zh: '“{zh}”这里译作“{en}”，别处译作“{other}”',
    en: '{zh} is "{en}" here and "{other}" elsewhere',
    zhHint: '全文宜用一种译法',
    enHint: 'better say it one way throughout',
    zhWhy:
      '术语表许可的几种译法，若没有一个词相同，读者会当成两件事。有词相同的、缩写与全称、两个字的术语不比。',
    enWhy:
      'where allowed renderings have no word in common, readers take them for two things. Abbreviations are not compared, nor are terms of two characters',
  },
  'english-same-source': {
    severity: 'warning',
    zh: '原文同是“{zh}”，这里译作“{en}”，别处译作“{other}”',
    en: 'the source says {zh} twice, but the English "{en}" here and "{other}" elsewhere',
    zhHint: '改成一样',
    enHint: 'make them one',
    zhWhy: '标题、表头、表注、指标名称，原文一字不差的，译文也应一字不差。',
    enWhy:
      'titles, heads of columns, notes of tables and names of indicators that are the same in Chinese are the same in English',
  },
  'english-han-left': {
    severity: 'error',
    zh: '英文版里有汉字“{text}”',
    en: 'the English edition has Chinese characters: "{text}"',
    zhHint: '请译出；要让读者看到汉字的，写进译注（translator-notes）',
    enHint: "translate them; what readers should see in Chinese belongs in a translator's note",
    zhWhy: '英文版正文不夹汉字。译注里的汉字不算，那里本来就要对照原文。',
    enWhy:
      "English text has no Chinese characters in it. Translator's notes may, since they explain the source",
  },
} as const satisfies MessageTable;
