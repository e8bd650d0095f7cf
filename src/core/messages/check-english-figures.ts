/** Messages of the rules on the figures of the English edition. */
import type { MessageTable } from './message.js';

export const englishFigureMessages = {
  'english-figure-misscaled': {
    severity: 'error',
    zh: '“{text}”是原文“{source}”的{factor}倍',
    en: '"{text}" is {factor} times the "{source}" of the source',
    zhHint: '应作“{right}”；用 [[q]] 引用，由程序换算',
    enHint: 'it is "{right}"; call it by [[q]], which converts it',
    zhWhy:
      '亿不是 billion，万不是 million、thousand：手写时最容易差十倍、百倍。原文和译文都按印出的文字重读，一句之内逐数比较。',
    enWhy:
      '亿 is no billion and 万 neither million nor thousand: what is typed is easily wrong by a power of ten. Both texts are read anew as they are printed',
  },
  'english-figure-differs': {
    severity: 'error',
    zh: '“{text}”与原文“{source}”不是同一个数',
    en: '"{text}" is not the "{source}" of the source',
    zhHint: '应作“{right}”；请引用原文的那个数',
    enHint: 'it is "{right}"; call the figure of the source',
    zhWhy:
      '原文这一处的数，译文里没有，却有一个单位相同、数不同的：引用错了，或者手写错了。括号里换算的公顷数也比。',
    enWhy:
      'a figure of the source is not in its English, where another of the same unit stands: a wrong call, or a slip of the hand. What is converted in brackets is compared too',
  },
  'english-unit-differs': {
    severity: 'error',
    zh: '“{text}”与原文“{source}”单位不同',
    en: '"{text}" has another unit than the "{source}" of the source',
    zhHint: '应作“{right}”',
    enHint: 'it is "{right}"',
    zhWhy: '百分点（percentage points）与百分比（percent）不是一回事；别的单位也要与原文一致。',
    enWhy: 'percentage points are not percent; no other unit may differ from the source either',
  },
  'english-qualifier-differs': {
    severity: 'warning',
    zh: '“{text}”与原文“{source}”的“左右”“以上”“近”“同口径”之类不一致',
    en: '"{text}" is not qualified as the "{source}" of the source',
    zhHint: '应作“{right}”',
    enHint: 'it is "{right}"',
    zhWhy:
      '原文说“左右”“以上”“余”“近”“同口径”的，译文也要说（around、over、nearly、on a comparable basis），原文不说的也不加。写法见 templates/wording/en.yaml。',
    enWhy:
      'what the source qualifies is qualified in English in the words of templates/wording/en.yaml, and nothing else is',
  },
  'english-figure-lost': {
    severity: 'warning',
    zh: '译文里没有原文的“{source}”',
    en: 'the "{source}" of the source is not in the English',
    zhHint: '请补上“{right}”，用 [[q]] 引用',
    enHint: 'add "{right}", called by [[q]]',
    zhWhy: '原文每一处文字里的数，译文的同一处都要有；同一个数原文说两遍的，译文说一遍也可以。',
    enWhy:
      'every figure of a text is in its translation; one that the source says twice may be said once',
  },
  'english-figure-invented': {
    severity: 'warning',
    zh: '原文这一处没有“{text}”这个数',
    en: 'the source states no "{text}" here',
    zhHint: '请删去，或改引原文的数；是名称的，登记在 templates/wording/en.yaml 的 names 里',
    enHint:
      'remove it, or call a figure of the source; a name belongs to names in templates/wording/en.yaml',
    zhWhy: '译文不添数字。拼出的数（one of the）可能只是词，不查；译注里的不查。',
    enWhy:
      "a translation adds no figure. Numbers in words may be words (one of the) and are not looked at, nor are translator's notes",
  },
  'english-figure-typed': {
    severity: 'warning',
    zh: '“{text}”是手写的数字，不是引用',
    en: '"{text}" is typed and not called',
    zhHint: '请用 [[q]] 引用原文的数；是名称的，登记在 templates/wording/en.yaml 的 names 里',
    enHint: 'call the figure by [[q]]; a name belongs to names in templates/wording/en.yaml',
    zhWhy: '手写的数现在是对的，改数时却不会跟着改。年份、编号等名称不算。',
    enWhy:
      'a typed figure that is right today does not follow when the figure is revised. Years, numbers of roads and other names are none',
  },
  'english-year-lost': {
    severity: 'warning',
    zh: '译文里没有原文的“{year}年”',
    en: 'the year {year} of the source is not in the English',
    zhHint: '请核对译文的年份',
    enHint: 'look at the years of the English',
    zhWhy: '年份手写，最容易照抄上年的。原文一处文字里的年份，译文的同一处都要有；译文可以多写。',
    enWhy:
      'years are typed, and those of last year are easily left. Every year of a text is in its translation, which may name more',
  },
} as const satisfies MessageTable;
