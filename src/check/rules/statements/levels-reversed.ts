/** 由42%提高到35%. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { order, withMeasureOf } from './amount.js';
import { levelPairsOf } from './level-pairs.js';

export const levelsReversed: Rule = {
  id: 'levels-reversed',
  examples: {
    good: [
      { body: '城镇化率由2020年的79.2%提高到2021年的80.1%。' },
      { body: '办理时间从15天缩短至7天。' },
      { body: '综合排名由全市第21位提升到第15位。' },
      { body: '高新技术企业由39家增加到44家。' },
    ],
    bad: [
      { body: '城镇化率由‹80.1%›提高到«79.2%»。' },
      {
        body: '单位能耗由‹{{q "before"}}›下降至«{{q "after"}}»。',
        figures: '- { id: before, value: 3500吨 }\n- { id: after, value: 0.36万吨 }',
        about: 'before/after',
      },
    ],
  },
  find: (subject) =>
    subject.passages.flatMap((passage) =>
      levelPairsOf(passage).flatMap(({ from, to, verb, rises }) => {
        const before = withMeasureOf(from.figure, to.figure, subject.units);
        const sign = order(to.figure, before, subject.units);
        const vague = [from, to].some(({ figure }) => figure.comparison ?? figure.more);
        if (sign === undefined || vague || sign === (rises ? 1 : -1)) return [];
        const params = { from: from.text, to: to.text, verb };
        const about = `${from.id ?? from.text}/${to.id ?? to.text}`;
        return [
          finding('levels-reversed', passage.place(to), about, params, [
            related('check-other-place', passage.place(from), { text: from.text }),
          ]),
        ];
      }),
    ),
};
