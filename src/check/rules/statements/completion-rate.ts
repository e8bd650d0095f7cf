/** 超额完成任务，完成率96%; 实现全覆盖，覆盖率达95%. */
import { related } from '../../../core/diagnostic.js';
import { RATIO } from '../../../quantity/units.js';
import { finding } from '../../finding.js';
import { endOf, numbersOf } from '../../numbers.js';
import type { Rule } from '../../rule.js';

const CLAIM =
  '(?<claim>超额(?:提前)?完成|(?:未能?|没有|尚未)(?:全部|如期)?完成|(?:全部|全面|如期|圆满|提前)完成|全覆盖)';
const RATE =
  '(?<rate>完成率|进度率|完成进度|达标率|覆盖率|办结率|完成(?:了)?[^，。；、\\d]{0,8}(?:目标|任务|计划)(?:任务)?的|占[^，。；、\\d]{0,8}(?:目标|任务|计划)的)(?:预计|已)?(?:达到|达|为)?';
/** What is completed may stand between; another subject may not. */
const FIRST = new RegExp(
  `${CLAIM}(?<object>[^，。；、\\d]{0,20})[，、](?:总体|平均|综合|整体|任务|投资|目标)?${RATE}`,
  'g',
);
const LAST = new RegExp(
  `${RATE}(?=(?<number>[^，。；、]{1,12})[，、](?:已|实现|均)?${CLAIM})`,
  'g',
);

export const completionRate: Rule = {
  id: 'completion-rate',
  examples: {
    good: [
      { body: '提前超额完成疫苗接种任务、进度率达110.6%。' },
      { body: '完成年度目标的98.5%，尚未完成。' },
      { body: '全部完成改厕任务，卫生厕所覆盖率达91.8%。' },
      { body: '行政村生活垃圾分类实现全覆盖，覆盖率100%。' },
      { body: '5G网络城区全覆盖，行政村覆盖率达95%。' },
    ],
    bad: [
      {
        body: '«超额完成»疫苗接种任务，进度率达‹{{q "vaccination"}}›。',
        figures: '- { id: vaccination, value: 96.5% }',
        about: '超额完成/vaccination',
      },
      { body: '完成年度投资计划的‹103%›，«尚未完成»。' },
      { body: '行政村垃圾分类实现«全覆盖»，覆盖率达‹95%›。' },
      { body: '棚改任务«全部完成»，完成率为‹98%›。' },
    ],
  },
  find: (subject) =>
    subject.passages.flatMap((passage) => {
      const { text } = passage;
      return [FIRST, LAST].flatMap((pattern) =>
        [...text.matchAll(pattern)].flatMap((match) => {
          const { claim = '', rate = '' } = match.groups ?? {};
          const end = match.index + match[0].length;
          const number = numbersOf(passage).find(({ offset }) => offset === end);
          if (number === undefined || subject.units.dimension(number.figure.measure) !== RATIO) {
            return [];
          }
          // 全部完成 says nothing of how many households have what was built.
          if (rate === '覆盖率' && claim !== '全覆盖') return [];
          if (!contradicts(claim, number.figure.number.value.comparedTo(100))) return [];
          const from = pattern === FIRST ? match.index : endOf(number);
          const stretch = passage.at(text.indexOf(claim, from), claim.length);
          const about = `${claim}/${number.id ?? number.text}`;
          return [
            finding('completion-rate', stretch, about, { claim, rate: number.text }, [
              related('check-other-place', passage.place(number), { text: number.text }),
            ]),
          ];
        }),
      );
    }),
};

/** `sign` of the rate minus the whole. */
function contradicts(claim: string, sign: number): boolean {
  if (/^(?:未|没|尚)/.test(claim)) return sign >= 0;
  return claim.startsWith('超额') ? sign <= 0 : sign < 0;
}
