/** Words that say which way a thing goes, beside those that say the contrary: 增长 and 下降, 高于 and 低于. */

/** Verbs that stand before the number by which a thing grew. */
export const RISING = [
  '增长',
  '增加',
  '提高',
  '提升',
  '上升',
  '上涨',
  '扩大',
  '回升',
  '攀升',
  '净增',
] as const;
/** Verbs that stand before the number by which a thing fell. */
export const FALLING = [
  '下降',
  '减少',
  '降低',
  '回落',
  '下滑',
  '下跌',
  '压减',
  '缩减',
  '缩小',
  '缩短',
] as const;

const DONE = ['完成', '达到', '达成', '实现', '达标'] as const;
const NOT = ['未', '未能', '没有', '没能', '尚未', '仍未'] as const;

/** Each word of one side says the contrary of each word of the other. */
export type Opposites = readonly [one: readonly string[], other: readonly string[]];

export const OPPOSITES: readonly Opposites[] = [
  [
    [...RISING, '正增长', '增幅', '涨幅', '上调'],
    [...FALLING, '负增长', '降幅', '跌幅', '下调', '净减', '收窄'],
  ],
  [
    ['加快', '提速'],
    ['放缓', '放慢', '减缓'],
  ],
  [
    ['高于', '超过', '超出', '好于', '优于', '快于', '多于', '大于', '不低于', '不少于'],
    ['低于', '不及', '差于', '劣于', '慢于', '少于', '小于', '不高于', '不超过', '不多于'],
  ],
  [['以上'], ['以下', '以内']],
  [DONE, NOT.flatMap((not) => DONE.map((done) => not + done))],
  [['盈利'], ['亏损']],
  [['顺差'], ['逆差']],
];
