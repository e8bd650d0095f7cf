/** What `baogao check` says about facts that stand in several places. */
import type { MessageTable } from './message.js';

export const factMessages = {
  'fact-against-register': {
    severity: 'error',
    zh: '“{name}”此处是 {text}，指标表是 {register}',
    en: '"{name}" is {text} here and {register} in the table of indicators',
    zhHint: '请核对；同一个数请写成 [[q "指标.年份.actual"]]，改一处就都改了',
    enHint:
      'find out which is right; refer to the indicator with [[q …]], so that one change reaches both',
    zhWhy:
      '正文和自制表里紧挨着指标名称（或其通常简称，如规模以上、全社会）的数，与指标表同一年的实绩或目标不是一个数。年份依句中所写，没写的依标题；全市、上半年、两年平均等另有所指的不比；各按写出的精度比，目标按原数比。',
    enWhy:
      'a number beside the name of an indicator, or its usual short form, in prose or in a table that is written out, is the one in indicators.yaml of that year. The year is that of the sentence or else of the heading; other regions and periods are not compared. Outcomes are compared as far as they are written, targets by their numbers',
  },
  'fact-stated-twice': {
    severity: 'warning',
    zh: '“{name}”此处是 {text}，前面是 {other}',
    en: '"{name}" is {text} here and {other} above',
    zhHint: '请核对；是一个数的，在 figures.yaml 中定义一次，两处都引用它；不是的，把名称写得有别',
    enHint: 'if it is one figure, define it once and refer to it; if not, name them apart',
    zhWhy:
      '正文里名称、年份、单位都相同的两个数不一样。只比五个字以上、写法相同的名称，各按写出的精度比。',
    enWhy:
      'two figures of the same name, year and unit in prose are the same, as far as they are written. Only names of five characters and more are compared',
  },
  'like-names': {
    severity: 'advice',
    zh: '“{name}”{text}与“{like}”{other}名称相近、数不相同，是不是一回事？',
    en: '"{name}" {text} and "{like}" {other} have like names and unlike figures: are they one thing?',
    zhHint: '是一回事就统一名称和数；不是的，写明区别（如新增、累计）',
    enHint: 'if so, give them one name and figure; if not, say how they differ',
    zhWhy:
      '同一年里，一个名称只比另一个中间多一个词（市级分类示范村、市级垃圾分类示范村），或开头四个字相同的两个“率”相差不到百分之一，多半是一件事写成了两样。',
    enWhy:
      'where one name has only a word more in its middle than another of the same year, or two rates begin alike and differ by less than a hundredth, they are often one thing in two forms',
  },
} as const satisfies MessageTable;
