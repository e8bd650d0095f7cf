/** 农村居民收入增速高于全体居民收入增速, where the table has them the other way round. */
import { related } from '../../../core/diagnostic.js';
import { printCell } from '../../../quantity/print.js';
import { finding } from '../../finding.js';
import { endOf, numbersOf, stretchAt } from '../../numbers.js';
import type { Rule } from '../../rule.js';
import { namedRows } from './indicator-names.js';
import { outcomeYears, valueId, valueOf } from './outcome.js';

const INDICATORS = `- id: income-growth
  name: 全体居民人均可支配收入增速
  unit: "%"
  years: { 2021: { actual: 9 } }
- id: rural-income-growth
  name: 农村常住居民人均可支配收入增速
  unit: "%"
  years: { 2021: { actual: 10 } }`;
const MARKED = INDICATORS.replace('9 }', '‹9› }').replace('10 }', '‹10› }');

const VERB = /(?:(?<above>高于|快于|超过|领先于)|低于|慢于|落后于)/g;
const WISH = /力争|确保|争取|努力|要|目标/;

export const fasterThan: Rule = {
  id: 'faster-than',
  examples: {
    good: [
      {
        body: '农村常住居民人均可支配收入增速高于全体居民人均可支配收入增速1个百分点。',
        indicators: INDICATORS,
      },
      { body: '农村常住居民人均可支配收入增速高于全市平均水平。', indicators: INDICATORS },
    ],
    bad: [
      {
        body: '全体居民人均可支配收入增速«高于»农村常住居民人均可支配收入增速。',
        indicators: MARKED,
        about: 'income-growth/高于/rural-income-growth',
      },
      {
        body: '农村常住居民人均可支配收入增速«高于»全体居民人均可支配收入增速1.5个百分点。',
        indicators: MARKED,
      },
    ],
  },
  find: (subject) => {
    const year = outcomeYears(subject).at(-1);
    if (year === undefined) return [];
    return [...subject.matches(VERB)].flatMap(
      ({ passage, offset, length, range, text, groups }) => {
        const clause = stretchAt(passage.clauses, offset);
        if (clause === undefined || WISH.test(clause.text)) return [];
        const number = numbersOf(passage).find((candidate) => candidate.offset > offset);
        const inside = number !== undefined && endOf(number) <= endOf(clause) ? number : undefined;
        const behind = passage.text
          .slice(offset + length, inside?.offset ?? endOf(clause))
          .replace(/[，。；：]$/, '');
        const [left, ...lefts] = namedRows(
          subject,
          year,
          passage.text.slice(clause.offset, offset),
        );
        const [right, ...rights] = namedRows(subject, year, behind);
        if (!left || !right || lefts.length + rights.length > 0 || left.row === right.row)
          return [];
        const [a, b] = [left, right].map(({ row }) => valueOf(subject, row, 'actual'));
        if (a?.type !== 'figure' || b?.type !== 'figure') return [];
        if (a.measure.unit !== b.measure.unit || (a.approximation ?? b.approximation)) return [];
        const apart = a.number.value.minus(b.number.value);
        const signed = groups['above'] === undefined ? apart.negated() : apart;
        const stated = inside?.figure;
        const exact = stated && !(stated.comparison ?? stated.approximation ?? stated.more);
        if (signed.gt(0) && !(exact && !stated.number.value.equals(signed))) return [];
        const { statuses } = subject.wording;
        const params = {
          text: text + behind + (inside?.text ?? ''),
          left: `${left.row.name}${printCell(a, statuses).text}`,
          right: `${right.row.name}${printCell(b, statuses).text}`,
        };
        const about = `${left.row.indicator.id}/${text}/${right.row.indicator.id}`;
        const places = [left, right].flatMap(({ row }) => {
          const place = subject.content.quantities.get(valueId(row, 'actual'))?.definition.range;
          return place ? [related('check-other-place', place, { text: row.name })] : [];
        });
        return [finding('faster-than', range, about, params, places)];
      },
    );
  },
};
