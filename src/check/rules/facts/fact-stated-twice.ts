/** 工业投资41亿元 in one paragraph, 工业投资43亿元 in another. */
import { related } from '../../../core/diagnostic.js';
import { sameValue } from '../../compare/same-value.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { factOf, type Statement } from '../../statements/statement.js';
import { statementsOf } from '../../statements/statements.js';

export const factStatedTwice: Rule = {
  id: 'fact-stated-twice',
  examples: {
    good: [
      { body: '规上工业总产值253亿元、增长15.5%。\n规模以上工业总产值达到253亿元，增长15%。' },
      { body: '新增市级科技型企业50家。\n累计培育市级科技型企业120家。' },
      {
        body: `- { id: h1, heading: 1, text: 2021年计划执行情况 }
- { id: p1, text: 社会消费品零售总额122亿元。上半年，社会消费品零售总额58亿元。 }
- { id: h2, heading: 1, text: 2022年计划安排 }
- { id: p2, text: 力争社会消费品零售总额达到132亿元。2020年，社会消费品零售总额103亿元。 }`,
      },
    ],
    bad: [
      {
        body: '完成工业投资41亿元、技改投资26亿元。规上工业总产值‹253亿元›、增长15.5%。\n规模以上工业总产值达到«255亿元»。',
        about: '规上工业总产值',
      },
      {
        body: '普惠型小微企业贷款余额15.2亿元、增长‹{{q "loans" "30.6%"}}›。\n普惠型小微企业贷款余额增长«{{q "more-loans" "36.0%"}}»。',
        about: 'loans/more-loans',
      },
    ],
  },
  find: (subject) => {
    const groups = new Map<string, Statement[]>();
    for (const statement of statementsOf(subject)) {
      const { name, loose, role = '' } = statement;
      if (loose || name.length < SHORTEST) continue;
      const key = `${factOf(statement)} ${role} ${subject.units.dimension(statement.figure.measure)}`;
      groups.set(key, [...(groups.get(key) ?? []), statement]);
    }
    return [...groups.values()].flatMap((group) => {
      const [first, ...others] = group;
      // What the register has, is compared with it.
      if (first === undefined || group.some(({ source }) => source !== 'prose')) return [];
      return others
        .filter(({ id, figure }) => {
          const linked = id !== undefined && id === first.id;
          return !linked && sameValue(first.figure, figure, subject.units) === false;
        })
        .map((other) => {
          const about =
            first.id !== undefined && other.id !== undefined
              ? `${first.id}/${other.id}`
              : first.name;
          const params = { name: first.name, text: other.text, other: first.text };
          return finding('fact-stated-twice', other.range, about, params, [
            related('check-other-place', first.range, { text: first.text }),
          ]);
        });
    });
  },
};

/** Shorter names (总投资, 覆盖率) are of one thing here and of another there. */
const SHORTEST = 5;
