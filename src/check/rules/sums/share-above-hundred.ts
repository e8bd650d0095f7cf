/** 覆盖率105%: a part of something that is more than all of it. */
import type { RuleId } from '../../../core/messages/table.js';
import { Fraction } from '../../../quantity/fraction.js';
import { RATIO } from '../../../quantity/units.js';
import { finding, type Finding } from '../../finding.js';
import { intervalOf } from '../../interval.js';
import type { Rule } from '../../rule.js';
import { distinct, type Statement } from '../../statements/statement.js';
import { statementsOf } from '../../statements/statements.js';
import type { Subject } from '../../subject.js';

/** Rates of which the whole holds the part: plans can be exceeded (进度率, 完成率), these cannot. */
const SHARE =
  /占比$|占.*(?:比重|比例)$|覆盖(?:率|比例)$|(?:合格|达标|普及|处理|整改|结案|优良|森林覆盖|参保)率$/;

export const shareAboveHundred: Rule = {
  id: 'share-above-hundred',
  examples: {
    good: [
      { body: '基层医疗机构远程诊疗覆盖率100%，完成疫苗接种任务、进度率达110.6%。' },
      { body: '对工业增长的贡献率达到120%，工业投资增长136.5%。' },
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
    ],
  },
  find: (subject) => aboveHundred(subject, SHARE, 'share-above-hundred'),
};

/** Levels of such names that are above 100% for certain. */
export function aboveHundred(
  subject: Subject,
  names: RegExp,
  rule: RuleId & ('share-above-hundred' | 'contribution-above-hundred'),
): readonly Finding[] {
  const hundred = Fraction.of(100);
  const isAbove = ({ figure }: Statement): boolean => {
    const { low } = intervalOf(figure, subject.units);
    return low !== undefined && low.compare(hundred) > 0;
  };
  return distinct(statementsOf(subject))
    .filter(({ name, aspect }) => aspect === 'level' && names.test(name))
    .filter(({ figure }) => subject.units.dimension(figure.measure) === RATIO)
    .filter(isAbove)
    .map(({ name, range, text }) => finding(rule, range, name, { name, text }));
}
