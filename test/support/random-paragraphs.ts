/** Paragraphs as official reports have them, put together at random from their phrases: the same for the same seed. */
import fc from 'fast-check';

const phrase = fc.constantFrom(
  ...[
    '全区上下',
    '坚持稳中求进工作总基调',
    '推动高质量发展',
    '取得新成效',
    '深化改革开放',
    '城乡面貌',
  ],
  ...[
    '重点项目建设',
    '加快构建现代产业体系',
    '持续改善民生',
    '疫情防控',
    '优化营商环境',
    '完成投资',
  ],
  ...[
    '规模以上工业增加值增长',
    '社会消费品零售总额达到',
    '新增就业',
    '建成投用',
    '累计',
    '同比增长',
  ],
  ...['地区生产总值', '一般公共预算收入', '城镇登记失业率控制在', '空气质量优良天数', '其中', '等'],
);
const whole = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 999 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1000, max: 99_999 }) },
);
const amount = fc
  .tuple(
    fc.constantFrom('', '', '', '-', '+', '≥', '≤'),
    whole,
    fc.constantFrom('', '', '.5', '.57'),
    fc.constantFrom(
      '%',
      '%',
      '元',
      '亿元',
      '万亩',
      '余万元',
      '个',
      '家',
      '公里',
      '个百分点',
      '平方米',
    ),
  )
  .map((parts) => parts.join(''));
const figure = fc.oneof(
  { weight: 5, arbitrary: amount },
  {
    weight: 2,
    arbitrary: fc.constantFrom('2021年1月8日', '2022年', '2020—2022年', '3—11岁', '第21项', '8:30'),
  },
);
const word = fc.constantFrom(
  ...[
    'GDP',
    '5G',
    'N',
    'PM2.5',
    'Wi-Fi',
    'e-mail',
    'follow-up',
    'OTC',
    'Word 2019',
    'ISO 9001',
    'AI',
  ],
);
const enclosed = fc
  .tuple(
    fc.constantFrom('“”', '“”', '《》', '（）', '（）', '“‘’”', '【】', '〔〕', '（《》）'),
    fc.oneof(phrase, fc.constantFrom('十四五', '六稳', '一区两群', '放管服'), figure),
  )
  .map(([marks, text]) => {
    const half = marks.length / 2;
    return marks.slice(0, half) + text + marks.slice(half);
  });
/** What a clause is about, with something between its words or behind them, as 完成投资235亿元 or 加快“一区两群”协调发展. */
const clause = fc
  .tuple(
    fc.option(enclosed, { nil: '', freq: 4 }),
    phrase,
    fc.oneof(
      { weight: 4, arbitrary: fc.constant('') },
      { weight: 4, arbitrary: figure },
      { weight: 1, arbitrary: word },
      { weight: 3, arbitrary: enclosed },
    ),
    fc.option(phrase, { nil: '', freq: 1 }),
  )
  .map((parts) => parts.join(''));
const pause = fc.constantFrom(
  ...['，', '，', '，', '，', '，', '、', '、', '；', '。', '：', '——', '……', '·', '—', '？', '！'],
);
const paragraph = fc
  .tuple(
    fc.array(fc.tuple(clause, pause), { minLength: 1, maxLength: 24, size: 'max' }),
    clause,
    fc.constantFrom('。', '。', '。', '！'),
  )
  .map(([clauses, end, stop]) => [...clauses.flat(), end, stop].join(''));

/** So many paragraphs of mixed Han, Latin, figures, quotes and brackets. */
export function randomParagraphs(count: number, seed: number): readonly string[] {
  return fc.sample(paragraph, { numRuns: count, seed });
}
