/** 覆盖率105%: a part of something that is more than all of it. */
import type { RuleId } from '../../../core/messages/table.js';
import { Fraction } from '../../../quantity/fraction.js';
import type { Figure } from '../../../quantity/quantity.js';
import { RATIO } from '../../../quantity/units.js';
import { finding, type Finding } from '../../finding.js';
import { intervalOf } from '../../interval.js';
import type { Rule } from '../../rule.js';
import { distinct } from '../../statements/statement.js';
import { statementsOf } from '../../statements/statements.js';
import type { Subject } from '../../subject.js';
import { partsOfWholes } from './parts-of-whole.js';

/** Rates of which the whole holds the part: plans can be exceeded (进度率, 完成率), these cannot. */
const SHARE =
  /占比$|占.*(?:比重|比例)$|(?<!拨备)覆盖(?:率|比例)$|(?:合格|达标|普及|处理|整改|结案|办结|优良|森林覆盖|参保|城镇化|数控化|机扫|就业|创业|满意)率$|(?:安全感|满意度)指数$|健康素养(?:水平)?$/;

export const shareAboveHundred: Rule = {
  id: 'share-above-hundred',
  examples: {
    good: [
      { body: '基层医疗机构远程诊疗覆盖率100%，完成疫苗接种任务、进度率达110.6%。' },
      { body: '对工业增长的贡献率达到120%，工业投资增长136.5%。' },
      { body: '产值增长120%的企业达到3家，完成年度任务的105%，银行拨备覆盖率180%。' },
    ],
    bad: [
      { body: '行政村分类覆盖比例达«{{q "coverage" "105%"}}»。', about: '行政村分类覆盖比例' },
      {
        indicators: `- id: fitness
  name: 国民体质达标率
  unit: "%"
  years: { 2021: { actual: «955» } }`,
        body: '国民体质达标率稳步提高。',
        about: '国民体质达标率',
      },
      { body: '城区«105%»街镇开展垃圾分类，铁路完成总工程量的«107%»。' },
      { body: '文化、旅游产业增加值占地区生产总值比重分别为3.4%、«470%»。' },
    ],
  },
  find: (subject) => [
    ...aboveHundred(subject, SHARE, 'share-above-hundred'),
    ...partsOfWholes(subject, SHARE)
      .filter(({ number }) => isAboveHundred(number.figure, subject))
      .map(({ passage, number, name }) => {
        const { text, id } = number;
        const params = { name, text };
        return finding('share-above-hundred', passage.place(number), id ?? name + text, params);
      }),
  ],
};

/** Levels of such names that are above 100% for certain. */
export function aboveHundred(
  subject: Subject,
  names: RegExp,
  rule: RuleId & ('share-above-hundred' | 'contribution-above-hundred'),
): readonly Finding[] {
  return distinct(statementsOf(subject))
    .filter(({ name, aspect }) => aspect === 'level' && names.test(name))
    .filter(({ figure }) => subject.units.dimension(figure.measure) === RATIO)
    .filter(({ figure }) => isAboveHundred(figure, subject))
    .map(({ name, range, text }) => finding(rule, range, name, { name, text }));
}

function isAboveHundred(figure: Figure, { units }: Subject): boolean {
  // Nobody calls a share 101%左右, whatever it is.
  const { type, number, measure } = figure;
  const { low } = intervalOf(figure.approximation ? { type, number, measure } : figure, units);
  return low !== undefined && low.compare(Fraction.of(100)) > 0;
}
