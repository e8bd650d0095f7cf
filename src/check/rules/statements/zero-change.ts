/** 增长0%: the verb says that something moved, the number that nothing did. */
import { RATIO, RATIO_DIFFERENCE } from '../../../quantity/units.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { changesOf } from './change.js';
import { namedFalls } from './named-falls.js';

export const zeroChange: Rule = {
  id: 'zero-change',
  examples: {
    good: [
      { body: '税收与上年持平，工业投资增长0.5%。' },
      { body: '力争工业投资增长0%以上，不再增加0个项目。' },
    ],
    bad: [
      { body: '工业投资增长«0%»。', about: '增长0%' },
      {
        body: '一网通办率提高«{{q "points"}}»。',
        figures: '- { id: points, value: 0个百分点 }',
        about: 'points',
      },
      {
        body: '能耗持续下降。',
        indicators:
          '- { id: energy, name: 单位地区生产总值能耗下降, unit: "%", years: { 2021: { actual: «0.0» } } }',
      },
    ],
  },
  find: (subject) => {
    const { units } = subject;
    const told = subject.passages.flatMap((passage) =>
      changesOf(passage).flatMap(({ verb, number }) => {
        const { figure, text, id } = number;
        const ratio = [RATIO, RATIO_DIFFERENCE].includes(units.dimension(figure.measure));
        if (!ratio || !figure.number.value.isZero() || figure.comparison !== undefined) return [];
        return [finding('zero-change', passage.place(number), id ?? verb + text, { verb, text })];
      }),
    );
    const tabled = namedFalls(subject)
      .filter(({ figure }) => figure.number.value.isZero())
      .map(({ id, verb, text, range }) => finding('zero-change', range, id, { verb, text }));
    return [...told, ...tabled];
  },
};
