/** The first pages of a report in two languages, by hand: what the two editions of one report would be. */
import type { Block, Doc } from '../../src/doc/nodes.js';
import {
  body,
  closing,
  cover,
  document,
  heading,
  imprint,
  inline,
  list,
  note,
  panel,
  row,
  signature,
  strong,
  table,
  type Words,
} from '../support/build.js';

const COLUMNS = [
  { role: 'number', share: 8 },
  { role: 'name', share: 48 },
  { role: 'figure', share: 22 },
  { role: 'figure', share: 22 },
] as const;

export const chinese: Doc = document(
  cover(
    ['series', '会议文件之四'],
    ['title', '关于2021年国民经济和社会发展计划执行情况'],
    ['title', '及2022年计划草案的报告'],
    ['subtitle', '——2022年1月8日在重庆市綦江区第三届人民代表大会第一次会议上'],
    ['organ', '重庆市万盛经济技术开发区发展改革局'],
  ),
  closing('salutation', '各位代表：'),
  body('preamble', [
    ...inline('根据市委、市人大常委会要求，现将万盛经开区2021年国民经济和社会发展计划'),
    note('plan', 1, 'footnote', '经市人大常委会批准。'),
    ...inline('执行情况及2022年计划草案的报告书面提交人大代表讨论审议。'),
  ]),
  heading('part-2021', 1, '一、', '2021年国民经济和社会发展计划执行情况'),
  body(
    'year',
    '2021年，面对复杂严峻的外部环境和艰巨繁重的改革发展稳定任务，全区坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻党的十九大和十九届历次全会精神，紧紧围绕“一区两中心三基地”目标，统筹疫情防控和经济社会发展，较好完成了全年目标任务，实现了“十四五”良好开局。全年地区生产总值增长8.5%，规模以上工业增加值同口径增长7%以上，固定资产投资增长10.2%，社会消费品零售总额达到122亿元。',
  ),
  heading('innovation', 2, '（一）', '更大力度推进科技创新，现代产业构建新体系。'),
  body('innovation-empowers', [
    strong('lead', '创新引领赋能转型升级。'),
    ...inline(
      '“一区两工程三中心N平台”加快构建，新增科普教学点及示范基地6个、市级科技型企业50家，高新技术企业达到37家，研发投入强度提高0.4个百分点。',
    ),
  ]),
  body('no-translation', '本段尚未翻译，右栏留空。'),
  table(
    'table-2021',
    '表1：2021年计划主要指标预期目标完成情况',
    COLUMNS,
    [
      row('head', ['序号', '指标名称', '2021年目标', '2021年完成']),
      row('item', ['1', '地区生产总值增速（%）', '8.5左右', '8.5'], 'gdp-growth'),
      row('item', ['2', '规模以上工业增加值增速（%）', '≥10', '同口径7以上'], 'industry-growth'),
      row('part', ['', '其中：采矿业', '5', '-7.1'], 'industry-growth-mining'),
      row('item', ['3', '社会消费品零售总额（亿元）', '122', '122.4'], 'retail'),
    ],
    ['注：1.加“*”为约束性指标，其他为预期性指标。', '2.标“—”的为暂未下达目标。'],
  ),
  panel(
    'panel-1',
    '专栏1：工业强区类项目',
    '福耀玻璃三期、博奥镁铝扩能、国威纺织。',
    '计划总投资1300余万元。',
  ),
  heading('tasks', 2, '（二）', '主要任务'),
  list('tasks-list', ['1.', '稳住工业基本盘。'], ['2.', '扩大有效投资，新开工项目12个。']),
  signature('重庆市万盛经开区发展改革局', '2022年1月4日'),
  imprint('区三届人大一次会议秘书处', '2022年1月4日印制'),
);

const NOTE: Words = 'Approved by the Standing Committee of the Municipal People’s Congress.';

export const english: Doc = {
  ...document(
    cover(
      ['series', 'Conference Document No. 4'],
      [
        'title',
        'Report on the Implementation of the 2021 Plan for National Economic and Social Development and on the 2022 Draft Plan',
      ],
      [
        'subtitle',
        'Delivered at the First Session of the Third Qijiang District People’s Congress on January 8, 2022',
      ],
      [
        'organ',
        'Development and Reform Bureau of Wansheng Economic and Technological Development Zone',
      ],
    ),
    closing('salutation', 'Fellow Deputies,'),
    body('preamble', [
      ...inline(
        'As required by the Municipal Party Committee and the Standing Committee of the Municipal People’s Congress, the report on the implementation of the 2021 plan',
      ),
      note('plan', 1, 'footnote', NOTE),
      ...inline(
        ' for national economic and social development of Wansheng and on the 2022 draft plan is hereby submitted in writing to the deputies',
      ),
      note('deputies', 2, 'footnote', 'Translator’s note: deputies of the district congress.'),
      ...inline(' for deliberation.'),
    ]),
    heading(
      'part-2021',
      1,
      'I. ',
      'Implementation of the 2021 Plan for National Economic and Social Development',
    ),
    body(
      'year',
      'In 2021, facing a complex and grave external environment and arduous tasks of reform, development and stability, the whole district took Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era as its guide and fully implemented the guiding principles of the 19th National Congress of the CPC. Centering on the goal of “one zone, two centers and three bases”, we coordinated epidemic prevention and control with economic and social development, accomplished the targets for the year fairly well, and made a good start to the 14th Five-Year Plan. The gross regional product grew by 8.5 percent; the value added of industrial enterprises above the designated size grew by over 7 percent on a comparable basis; fixed-asset investment grew by 10.2 percent; and total retail sales of consumer goods reached 12.2 billion yuan.',
    ),
    heading(
      'innovation',
      2,
      '1. ',
      'Promoting innovation with greater intensity to build a new modern industrial system',
    ),
    body('innovation-empowers', [
      strong('lead', 'Innovation empowered transformation and upgrading. '),
      ...inline(
        'Construction of “one park, two projects, three centers and N platforms” picked up speed. We added 6 science education bases and 50 municipal-level technology-based enterprises; the number of high-tech enterprises reached 37; and R&D intensity rose by 0.4 percentage points.',
      ),
    ]),
    body('translators', 'This paragraph was added by the translator and has no counterpart.'),
    table(
      'table-2021',
      'Table 1. Fulfillment of the Main Targets of the 2021 Plan',
      COLUMNS,
      [
        row('head', ['No.', 'Indicator', '2021 target', '2021 outcome']),
        row(
          'item',
          ['1', 'Growth of gross regional product (%)', 'around 8.5', '8.5'],
          'gdp-growth',
        ),
        row(
          'item',
          [
            '2',
            'Growth of value added of industrial enterprises above the designated size (%)',
            '≥10',
            'over 7 on a comparable basis',
          ],
          'industry-growth',
        ),
        row('part', ['', 'Of which: mining', '5', '-7.1'], 'industry-growth-mining'),
        row(
          'item',
          ['3', 'Total retail sales of consumer goods (billion yuan)', '12.2', '12.24'],
          'retail',
        ),
      ],
      [
        'Notes: 1. Indicators marked with * are obligatory, the others are anticipatory.',
        '2. “—” means that no target has been set.',
      ],
    ),
    panel(
      'panel-1',
      'Box 1: Projects to Strengthen Industry',
      'Phase III of Fuyao Glass, capacity expansion of Boao Magnesium & Aluminum, and Guowei Textile.',
      'The planned total investment is over 13 million yuan.',
    ),
    heading('tasks', 2, '2. ', 'Main tasks'),
    list(
      'tasks-list',
      ['(1) ', 'Keep industry on a firm footing.'],
      ['(2) ', 'Expand effective investment by starting 12 new projects.'],
    ),
    signature('Development and Reform Bureau', 'January 4, 2022'),
    imprint('Secretariat of the First Session', 'Printed on January 4, 2022'),
  ),
  edition: 'en',
};

/** The same report so many times over, for pages enough. */
export function repeated({ blocks, ...doc }: Doc, times: number): Doc {
  const again = (block: Block, at: number): Block =>
    at === 0 || !('id' in block) ? block : { ...block, id: `${block.id}-${at}` };
  const bodies = blocks.filter(
    (block) => block.type === 'heading' || (block.type === 'paragraph' && block.id !== 'preamble'),
  );
  const more = Array.from({ length: times - 1 }, (_, at) =>
    bodies.map((block) => again(block, at + 1)),
  ).flat();
  return { ...doc, blocks: [...blocks.slice(0, -2), ...more, ...blocks.slice(-2)] };
}
