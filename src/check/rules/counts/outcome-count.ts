/** 28项指标完成预期目标 beside a table in which 27 did. */
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { outcomeOf, outcomeYears } from '../statements/outcome.js';
import { NUMBER, readNumber } from './counted.js';
import { isGiven } from './given.js';

const INDICATORS = `- id: gdp-growth
  name: 地区生产总值增速
  unit: "%"
  nature: anticipatory
  years: { 2021: { target: 7, actual: 8.5 } }
- id: investment-growth
  name: 固定资产投资增速
  unit: "%"
  nature: anticipatory
  years: { 2021: { target: 10, actual: 2.7 } }
- id: forest-coverage
  name: 森林覆盖率
  unit: "%"
  nature: obligatory
  years: { 2021: { target: { status: set-by-superior }, actual: 58 } }`;

const CLAIM = new RegExp(
  `${NUMBER}[项个](?:主要|预期|经济|计划)*(?<kind>约束性|预期性)?指标(?<not>未|没有|未能)?(?:全部|均|超额|顺利|圆满|全面|如期)*(?:完成|达到|实现|超过)(?:了)?(?:全年|年度|年初)*(?:预期|计划)?(?:目标|任务)`,
  'gu',
);
const WISH = /力争|确保|争取|努力|全市|全国/;

export const outcomeCount: Rule = {
  id: 'outcome-count',
  examples: {
    good: [
      { body: '1项指标完成预期目标，1个指标未达到预期目标。', indicators: INDICATORS },
      { body: '2项指标完成预期目标。', indicators: INDICATORS },
      { body: '确保3项指标完成预期目标。', indicators: INDICATORS },
      { body: '2020年，3项指标未达到预期目标。', indicators: INDICATORS },
    ],
    bad: [
      { body: '«3个指标未达到预期目标»。', indicators: INDICATORS, about: '3个指标未达到预期目标' },
      { body: '2021年，«三项指标完成年度目标»任务。', indicators: INDICATORS },
    ],
  },
  find: (subject) => {
    const years = outcomeYears(subject);
    return [...subject.matches(CLAIM)].flatMap((match) => {
      const { passage, offset, text, range, groups } = match;
      const sentence = passage.sentences.findLast((part) => part.offset <= offset)?.text ?? '';
      const named = /(\d{4})年/.exec(sentence)?.[1];
      const year = named ?? years.at(-1);
      const number = readNumber(groups['number']);
      if (number === undefined || year === undefined || !years.includes(year)) return [];
      if (WISH.test(sentence) || !isGiven(subject, match)) return [];
      const wanted = groups['not'] === undefined;
      const fitting = [true, false].map((numbered) => {
        const rows = subject.indicators
          .rows(year)
          .filter((row) => isKind(groups['kind'], row.entry.nature ?? row.indicator.nature))
          .filter((row) => !numbered || row.number !== undefined);
        const judged = rows.map((row) => outcomeOf(subject, row).reached);
        const least = judged.filter((reached) => reached === wanted).length;
        // Of those that the table does not tell, any may be meant.
        return { least, most: least + judged.filter((reached) => reached === undefined).length };
      });
      if (fitting.some(({ least, most }) => number >= least && number <= most)) return [];
      const count = String(fitting[0]?.least ?? 0);
      return [finding('outcome-count', range, text, { text, count })];
    });
  },
};

function isKind(kind: string | undefined, nature: string | undefined): boolean {
  if (kind === undefined) return true;
  return nature === (kind === '约束性' ? 'obligatory' : 'anticipatory');
}
