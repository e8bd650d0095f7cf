/** What `baogao check` says about figures that are possible, but not likely. */
import type { MessageTable } from './message.js';

export const plausibilityMessages = {
  'target-below-outcome': {
    severity: 'advice',
    zh: '“{name}”的目标{target}，低于（越低越好的则高于）上年实绩{outcome}',
    en: 'the target {target} of "{name}" is worse than the outcome {outcome} of the year before',
    zhHint: '请核对目标；确是如此的，记录理由',
    enHint: 'check the target; if it is meant, accept this with the reason',
    zhWhy:
      '总量、比率的目标低于上年已经达到的水平；增速的目标不到上年实绩的一半（增速目标一般比实绩谨慎，差得不多的不提）。写作“以上”“≥”的是底线，写作“左右”的是约数，都不比。',
    enWhy:
      'a level or share is aimed at below what has been reached, or a growth at less than half of it (targets of growth are cautious as a rule). Floors (以上, ≥) and approximations are not compared',
  },
  'share-leaps': {
    severity: 'advice',
    zh: '“{name}”由{from}变到{to}，变动超过三分之一',
    en: '"{name}" moves from {from} to {to}, by more than a third',
    zhHint: '请核对两个数；确是如此的，记录理由',
    enHint: 'check both; if it is meant, accept this with the reason',
    zhWhy:
      '比重、比率一年之间很少变动三分之一以上，多半是错了行、错了列或口径不同。比较目标与实绩、上年实绩与本年目标和实绩；增速和写作“以上”的目标不比。',
    enWhy:
      'shares and rates seldom move by a third within a year: a wrong row, a wrong column or another scope, mostly. A target is compared with its outcome, an outcome with the next year’s values; growths and floors are not',
  },
  'magnitude-leaps': {
    severity: 'advice',
    zh: '“{name}”由{from}到{to}，相差近十倍或更多',
    en: '"{name}" goes from {from} to {to}: about ten times or more',
    zhHint: '请核对小数点和万、亿；确是如此的，记录理由',
    enHint: 'check the point, 万 and 亿; if it is meant, accept this with the reason',
    zhWhy:
      '同一指标的目标与实绩、相邻两年的数，相差八倍以上，多半是小数点、万、亿或单位写错。标识只差年份的数（投资的2021年和2022年）也比，个数不比。',
    enWhy:
      'values of one indicator, or of two ids that differ by the year alone, that are eight times apart or more: a slip of the point, of 万 or of the unit, mostly. Counts of things are compared among indicators only',
  },
  'growth-above-double': {
    severity: 'advice',
    zh: '增长{text}，超过一倍',
    en: 'a growth of {text} more than doubles',
    zhHint: '请核对；确是如此的，记录理由',
    enHint: 'check it; if it is so, accept this with the reason',
    zhWhy: '增长超过100%的不多，往往是小数点写错，或把“为上年的”写成了“增长”。',
    enWhy:
      'growth above 100 % is rare; often the point has slipped, or 为上年的 has been written as 增长',
  },
  'share-above-whole': {
    severity: 'advice',
    zh: '{text}超过了全部',
    en: '{text} is more than the whole',
    zhHint: '请核对数和它的名称',
    enHint: 'check the figure and what it is called',
    zhWhy:
      '占比、覆盖率、合格率等是部分与全部之比，下降、减少的也不会多于原有的，都不会超过100%。贡献率、进度率、完成率可以超过，不查。',
    enWhy:
      'a share, or a coverage or pass rate, is part of a whole, and nothing falls by more than there was. Contributions and rates of progress may well be above 100 % and are left alone',
  },
} as const satisfies MessageTable;
