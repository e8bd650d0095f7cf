/** 超预期目标20个百分点, where outcome and target are 18 apart. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import { endOf, numbersOf, type PrintedNumber } from '../../numbers.js';
import type { Passage } from '../../passage.js';
import type { Rule } from '../../rule.js';
import { isJoint } from './change.js';
import { claimsOf } from './claims.js';
import { outcomeOf, valueId } from './outcome.js';
import { printCell } from '../../../quantity/print.js';

const INDICATORS = `- id: retail-growth
  name: 社会消费品零售总额增速
  unit: "%"
  years: { 2021: { target: 7.5, actual: 18 } }
- id: trade-growth
  name: 进出口总值增速
  unit: "%"
  years: { 2021: { target: 5, actual: 32 } }`;

export const targetDistance: Rule = {
  id: 'target-distance',
  examples: {
    good: [
      {
        body: '社会消费品零售总额增速、进出口总值增速分别超预期目标10.5、27个百分点。',
        indicators: INDICATORS,
      },
      { body: '社会消费品零售总额增速超过预期目标10个百分点以上。', indicators: INDICATORS },
    ],
    bad: [
      {
        body: '社会消费品零售总额增速、进出口总值增速分别超预期目标10.5、«17个百分点»。',
        indicators: INDICATORS.replace('actual: 32', 'actual: ‹32›'),
        about: 'trade-growth/17个百分点',
      },
      {
        body: '社会消费品零售总额增长18%，高于预期目标«11.5个百分点»。',
        indicators: INDICATORS.replace('actual: 18', 'actual: ‹18›'),
      },
    ],
  },
  find: (subject) =>
    claimsOf(subject).flatMap(({ passage, words, verdict, named }) => {
      if (verdict !== 'above' && verdict !== 'below') return [];
      const stated = numbersBehind(passage, endOf(words));
      // Lists of unequal length are told by another rule.
      if (stated.length !== named.length) return [];
      return named.flatMap(({ row }, index) => {
        const { target, actual } = outcomeOf(subject, row);
        const number = stated[index];
        if (!target || !actual || !number || target.approximation || actual.approximation)
          return [];
        const { comparison, approximation, more } = number.figure;
        if (comparison ?? approximation ?? more) return [];
        const apart = actual.number.value.minus(target.number.value).abs();
        if (apart.equals(number.figure.number.value.abs())) return [];
        const { statuses } = subject.wording;
        const params = {
          text: number.text,
          name: row.name,
          actual: printCell(actual, statuses).text,
          target: printCell(target, statuses).text,
        };
        const place = subject.content.quantities.get(valueId(row, 'actual'))?.definition.range;
        return [
          finding(
            'target-distance',
            passage.place(number),
            `${row.indicator.id}/${number.text}`,
            params,
            place === undefined
              ? []
              : [related('check-other-place', place, { text: params.actual })],
          ),
        ];
      });
    }),
};

/** Percentage points directly behind, as a list: 20、10、27个百分点. */
function numbersBehind(passage: Passage, start: number): readonly PrintedNumber[] {
  const list: PrintedNumber[] = [];
  let end = start;
  for (const number of numbersOf(passage)) {
    if (number.offset < start) continue;
    const between = passage.text.slice(end, number.offset);
    if (list.length === 0 ? between !== '' : !isJoint(between)) break;
    list.push(number);
    end = endOf(number);
  }
  return list.at(-1)?.figure.measure.unit === '个百分点' ? list : [];
}
