/** ≧ beside ≥: two shapes of one sign in one report. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

/** The usual shape first (GB/T 3102.11). */
const PAIRS = [
  ['≥', '≧'],
  ['≤', '≦'],
] as const;

export const twoComparisonSigns: Rule = {
  id: 'two-comparison-signs',
  examples: {
    good: [{ body: '优良天数≥330天，绿化率≥40%，损耗≤3%。' }],
    bad: [{ body: '优良天数‹≥›330天，绿化率«≧»40%。', about: '≧' }],
  },
  find: (subject) =>
    PAIRS.flatMap(([usual, other]) => {
      const found = [other, usual].map((sign) => [...subject.matches(new RegExp(sign, 'g'))]);
      const [rare = [], common = []] = found.toSorted((a, b) => a.length - b.length);
      const [against] = common;
      if (against === undefined) return [];
      return rare.map(({ text, range }) =>
        finding('two-comparison-signs', range, text, { sign: text, other: against.text, usual }, [
          related('check-other-place', against.range, { text: against.text }),
        ]),
      );
    }),
};
