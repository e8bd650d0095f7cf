/** What `baogao check` says about numerals and marks. */
import type { MessageTable } from './message.js';

export const markMessages = {
  'two-numeral-forms': {
    severity: 'warning',
    zh: '同一事物的数，这里写作“{text}”，别处写作“{other}”',
    en: 'the same thing is written "{text}" here and "{other}" elsewhere',
    zhHint: '全文统一用一种写法',
    enHint: 'write it one way throughout',
    zhWhy:
      '同一事物的数，不应一处用阿拉伯数字、一处用汉字（GB/T 15835，同类场合体例一致）。比较的是数、量词和其后两个字；“一”常表示“某个”，不比。标在较少见的一种上。',
    enWhy:
      'the number of one thing is not in digits here and in characters there (GB/T 15835). Number, classifier and two characters are compared; the rarer form is marked',
  },
  'two-comparison-signs': {
    severity: 'warning',
    zh: '同一个意思，这里印“{sign}”，别处印“{other}”',
    en: '"{sign}" here and "{other}" elsewhere mean the same',
    zhHint: '全文统一用一种，一般用“{usual}”',
    enHint: 'print one throughout, usually "{usual}"',
    zhWhy: '“≧”和“≥”、“≦”和“≤”是同一个意思的两种字形，一份报告里只应有一种。标在较少见的一种上。',
    enWhy:
      'the signs ≧ and ≥, ≦ and ≤ are two shapes of one meaning; a report has one of them. The rarer is marked',
  },
  'full-width-digit': {
    severity: 'warning',
    zh: '“{text}”是全角字符',
    en: '"{text}" is in full-width characters',
    zhHint: '请改用半角“{half}”',
    enHint: 'write "{half}"',
    zhWhy: '全角的数字、字母和百分号一字一格，与别处的不一样宽，也查找不到。',
    enWhy: 'full-width digits and letters print wider than all others, and no search finds them',
  },
  'hyphen-range': {
    severity: 'warning',
    zh: '“{text}”用半字线表示起止',
    en: '"{text}" has a hyphen for a range',
    zhHint: '请改用一字线“—”或浪纹线“～”',
    enHint: 'use — or ～',
    zhWhy:
      '起止的年份、数值之间用一字线或浪纹线（GB/T 15834，4.13.3）。只看后面有单位或量词、由小到大的数，标准号、日期和电话号码不在内。',
    enWhy:
      'a range has a dash or a wave between its ends (GB/T 15834, 4.13.3). Only rising numbers before a unit are looked at, so that standards, dates and telephone numbers pass',
  },
  'half-width-mark': {
    severity: 'warning',
    zh: '中文里用了半角“{mark}”',
    en: 'a half-width "{mark}" in Chinese text',
    zhHint: '请改用全角“{full}”',
    enHint: 'write "{full}"',
    zhWhy: '中文用全角标点。只看挨着汉字或全角标点的，数字和西文之间的不在内。',
    enWhy:
      'Chinese has full-width marks. Only those beside Chinese are looked at, not those within numbers and Latin text',
  },
  'doubled-mark': {
    severity: 'warning',
    zh: '两个点号连在一起：“{text}”',
    en: 'two marks stand together: "{text}"',
    zhHint: '请只留一个',
    enHint: 'leave one of them',
    zhWhy: '逗号、顿号、分号、冒号、句号不连用，连着的多半是改稿时留下的。',
    enWhy: 'stops and commas do not stand together; where they do, a revision has left one behind',
  },
  'comma-between-quotes': {
    severity: 'warning',
    zh: '并列的引号或书名号之间用了顿号：“{text}”',
    en: 'a 、 between adjacent quotes or titles: "{text}"',
    zhHint: '请删去顿号；两者之间有别的成分时才用',
    enHint: 'remove it; it belongs only where something else stands between',
    zhWhy: '标有引号的并列成分之间、标有书名号的并列成分之间通常不用顿号（GB/T 15834，4.5.3.5）。',
    enWhy: 'between adjacent quoted words or titles there is usually no 、 (GB/T 15834, 4.5.3.5)',
  },
  'nested-quotes': {
    severity: 'warning',
    zh: '“{mark}”里面的“{text}”又用了同样的引号或书名号',
    en: '"{text}" stands in quotes of the same kind as those around it ({mark})',
    zhHint: '里面一层用 {inner}',
    enHint: 'use {inner} inside',
    zhWhy:
      '引号里面再用引号时，外面用双引号，里面用单引号；书名号里面用单书名号（GB/T 15834，4.8.3.4、4.15.3.4）。',
    enWhy:
      'quotes within quotes are single ones, titles within titles have 〈〉 (GB/T 15834, 4.8.3.4, 4.15.3.4)',
  },
  'unpaired-mark': {
    severity: 'warning',
    zh: '“{text}”中的“{mark}”没有另一半',
    en: 'the "{mark}" in "{text}" has no partner',
    zhHint: '请补上，或删去多余的',
    enHint: 'add the other half, or remove this one',
    zhWhy: '引号、书名号、括号成对使用，也不交叉。一段之内成对；多段的引文也在各段内补齐后再查。',
    enWhy: 'quotes, titles and brackets come in pairs within a paragraph, and do not cross',
  },
  'lead-without-stop': {
    severity: 'warning',
    zh: '段首标题“{text}”末尾没有句号',
    en: 'the run-in heading "{text}" does not end with a stop',
    zhHint: '请在标题后加“。”',
    enHint: 'end it with 。',
    zhWhy: '段首标题和正文排在一段里，没有句号就和后面的话连成了一句。',
    enWhy:
      'a run-in heading stands in one paragraph with its text; without a stop they become one sentence',
  },
  'broken-paragraph': {
    severity: 'warning',
    zh: '段落在“{text}”处断开',
    en: 'the paragraph breaks at "{text}"',
    zhHint: '请与下一段接成一段，或补上句末标点；段内不要强制换行',
    enHint: 'join it with the next, or end its sentence; do not force line breaks',
    zhWhy:
      '从别的文件逐行粘贴的文字，一段会断成几段，或在段内带着换行符、制表符。段落应以句末标点结束（“；”“：”也算）。',
    enWhy:
      'text that was pasted line by line breaks into several paragraphs, or carries line breaks and tabs within. A paragraph ends with a mark',
  },
  'stray-space': {
    severity: 'warning',
    zh: '“{text}”中有多余的空格',
    en: 'there are needless spaces in "{text}"',
    zhHint: '请删去空格',
    enHint: 'remove them',
    zhWhy: '汉字之间不空格，别处也不连空两格；字距由版式管。封面、署名和版记常为好看而空格，不查。',
    enWhy:
      'there is no space between Han characters and never more than one elsewhere; cover, signature and imprint are spaced for looks and not looked at',
  },
} as const satisfies MessageTable;
