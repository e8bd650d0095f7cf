/** What `baogao check` says about sums, parts, shares and growth. */
import type { MessageTable } from './message.js';

export const sumMessages = {
  'component-sum': {
    severity: 'error',
    zh: '“{name}”是 {text}，各分项之和是 {sum}',
    en: '"{name}" is {text}, the sum of its components {sum}',
    zhHint: '请核对各分项；总数可以写成 computed: "sum(…)"，随分项变动',
    enHint: 'check the components; the total can be written as computed: "sum(…)" and follow them',
    zhWhy:
      '指标表中分项（relation: component）之和应等于总项，允许各数按写出的精度四舍五入之差；有分项没有数时，其余各项之和不应大于总项。',
    enWhy:
      'the components of an indicator add up to it, within what each may have been rounded by; where one has no number, the others are not more than it',
  },
  'part-above-whole': {
    severity: 'error',
    zh: '其中项“{name}”是 {text}，大于“{parent}”的 {whole}',
    en: 'the part "{name}" is {text}, more than the {whole} of "{parent}"',
    zhHint: '请核对两个数，或核对 of 和 relation',
    enHint: 'check both figures, or the relation',
    zhWhy:
      '指标表中“其中”项（relation: part）的数量或占比不应大于所属的项。增速和一般的率可以大于，不比。',
    enWhy:
      'a part of an indicator is not larger than it, in amount or as a share. Growth and other rates may be, and are not compared',
  },
  'part-of-sentence': {
    severity: 'error',
    zh: '“其中”的 {text} 大于前面的 {whole}',
    en: 'a part (其中) of {text} is more than the {whole} before it',
    zhHint: '请核对两个数；不是其中一部分的，不用“其中”',
    enHint: 'check both figures; what is no part should not be introduced by 其中',
    zhWhy:
      '一句之内“其中”后面的数不应大于前面同类单位的数；前面有几个的，与它们的和比。几个“其中”项可以交叉，不相加。',
    enWhy:
      'behind 其中 no figure is larger than those of its kind before it, all of them together. Parts may overlap and are not added up',
  },
  'total-of-list': {
    severity: 'warning',
    zh: '{parts}相加不等于 {text}',
    en: '{parts} do not add up to {text}',
    zhHint: '请核对；括号里没有列全的，写“其中”或“含”',
    enHint: 'check them; where the list is incomplete, say 其中 or 含',
    zhWhy:
      '“…，共计13个”应等于句中前面各数之和，“8个（市级3个、区级5个）”括号里的各数应凑成前面的数。只看单位都相同的，允许四舍五入之差。',
    enWhy:
      'a total (共计, 合计) is the sum of the figures before it in the sentence, and what a bracket lists adds up to the figure before it, if all have one unit',
  },
  'structure-sum': {
    severity: 'error',
    zh: '结构“{text}”相加是 {sum}，不是100',
    en: 'the structure {text} adds up to {sum}, not 100',
    zhHint: '请核对各部分的比重',
    enHint: 'check the shares',
    zhWhy: '三次产业结构之类的比重相加应为100，允许各数四舍五入之差。与100差得远的是比例，不比。',
    enWhy:
      'shares such as those of the three sectors add up to 100, within what each may have been rounded by',
  },
  'share-above-hundred': {
    severity: 'error',
    zh: '“{name}”{text}，超过了100%',
    en: '"{name}" is {text}, above 100%',
    zhHint: '请核对这个数',
    enHint: 'check the figure',
    zhWhy:
      '占比、比重、覆盖率、合格率、处理率等是部分与全体之比，不会超过100%。“75%以上街镇”“完成总工程量的70%”也是。完成率、进度率、增速可以超过，不在内。',
    enWhy:
      'shares and rates of coverage, of what passed or was dealt with, are of a part in its whole and cannot be above 100%; growth and progress against a plan can',
  },
  'points-above-hundred': {
    severity: 'error',
    zh: '“{name}”变动 {text}，超过了100个百分点',
    en: '"{name}" moves by {text}, by more than there is between none and all',
    zhHint: '请核对这个数',
    enHint: 'check the figure',
    zhWhy: '一个率在0到100%之间，升降不会超过100个百分点。增长率、贡献率之类不限，不在内。',
    enWhy: 'a rate between 0 and 100% cannot move by more than 100 points; rates of growth can',
  },
  'part-of-known-whole': {
    severity: 'warning',
    zh: '“{part}”{text}，大于“{whole}”的 {all}',
    en: '"{part}" is {text}, above the {all} of "{whole}"',
    zhHint: '请核对两个数',
    enHint: 'check both figures',
    zhWhy:
      '各业增加值是地区生产总值的一部分，工业投资是固定资产投资的一部分，还有几对也是如此：同一年里，部分不会大于全体。全市、季度、另写年份的不比。',
    enWhy:
      'the value added of an industry is a part of the gross product, industrial investment one of fixed investment, and so on: in the same year no part is above its whole',
  },
  'addition-above-stock': {
    severity: 'warning',
    zh: '新增“{name}”{text}，多于当年的总数 {stock}',
    en: '{text} new of "{name}" are more than the {stock} that there are',
    zhHint: '请核对两个数',
    enHint: 'check both figures',
    zhWhy: '年内新增的都算在年末的总数里，新增的不会多于总数。',
    enWhy: 'what was added in a year is a part of what there is at its end',
  },
  'contribution-above-hundred': {
    severity: 'advice',
    zh: '“{name}”{text}，超过了100%，只有其余部分下降时才可能',
    en: '"{name}" is {text}, which is possible only if all else fell',
    zhHint: '请核对；确实如此的，最好说明其余部分下降',
    enHint: 'check it; if it is so, better say that the rest fell',
    zhWhy: '贡献率是部分的增量占全体增量的比重，超过100%说明其余部分是负增长，读者会问。',
    enWhy:
      'a contribution is a share in the growth of the whole; above 100% the rest must have shrunk, and readers will ask',
  },
  'share-against-levels': {
    severity: 'warning',
    zh: '“{name}”是 {text}，按 {part}、{whole} 算是 {share}%',
    en: '"{name}" is {text}; by {part} and {whole} it is {share}%',
    zhHint: '请核对三个数，或说明口径不同',
    enHint: 'check the three figures, or say that their bases differ',
    zhWhy: '报告里写明了部分和全体的数，比重就应与之相合，允许各数按写出的精度四舍五入之差。',
    enWhy:
      'where a report states a part and its whole, the share agrees with them, within their precision',
  },
  'growth-against-levels': {
    severity: 'warning',
    zh: '“{name}”增长 {text}，按上年的 {base} 和这里的 {level} 算是 {computed}%',
    en: '"{name}" grows by {text}; from {base} to {level} it is {computed}%',
    zhHint: '请核对三个数；口径不同的，写明“同口径”',
    enHint: 'check the three figures; if the bases differ, say so (同口径)',
    zhWhy:
      '报告里写明了两年的数，增速（实绩或目标）就应与之相合，允许四舍五入之差。同口径的增速，以及按不变价算增速的生产总值、增加值、总产值不比。',
    enWhy:
      'where a report states a level in two years, or a target beside the last outcome, the growth agrees with them, within their precision. Growth on a comparable basis and real growth of output is not compared',
  },
  'stock-and-addition': {
    severity: 'advice',
    zh: '“{name}”上年 {before}，加上新增的 {text}，超过了今年的 {after}',
    en: '"{name}": {before} of last year and {text} new ones are more than the {after} of this year',
    zhHint: '请核对；有退出、到期的，最好说明',
    enHint: 'check them; if some dropped out, better say so',
    zhWhy:
      '上年末的数加今年新增（新培育、新登记等）的数，不应大于今年的数；大于的，目标之间就对不上，或者另有减少。',
    enWhy:
      'the stock of last year and what is new do not exceed the stock of this year, unless some was lost',
  },
} as const satisfies MessageTable;
