/** Of two adjusted indicators one has its ▽ and the other has none. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Adjustment } from '../../../model/indicators.js';
import type { Rule } from '../../rule.js';

const INDICATORS = (name: string, mark: string, record: string): string => `- id: energy-growth
  name: 能源消耗总量增速
  unit: "%"
  years: { 2021: { actual: { status: suspended } } }
  adjustments:
    - { id: ${record}, kind: suspended, year: 2021, mark: adjusted }
- id: pollutants
  name: ${name}
  unit: 吨
  years: { 2021: { actual: 1544.5 } }
  adjustments:
    - { id: renamed, kind: renamed, year: 2021, former-name: 主要污染物总量减少${mark} }`;

const NAME = '主要污染物重点工程减排量';

export const adjustedWithoutMark: Rule = {
  id: 'adjusted-without-mark',
  examples: {
    good: [
      { indicators: INDICATORS(NAME, ', mark: adjusted', 'suspended'), body: '指标有所调整。' },
      {
        indicators: INDICATORS(NAME, '', 'suspended').replace(', mark: adjusted', ''),
        body: '指标有所调整。',
      },
    ],
    bad: [
      {
        indicators: INDICATORS(`«${NAME}»`, '', '‹suspended›'),
        body: '指标有所调整。',
        about: 'pollutants.2021',
      },
    ],
  },
  find: ({ indicators, places }) => {
    const records = indicators.all.flatMap((indicator) =>
      (indicator.adjustments ?? []).map((record) => ({ indicator, record })),
    );
    return indicators.all.flatMap((indicator) => {
      const { id, adjustments = [] } = indicator;
      const years = new Set(adjustments.map(({ year }) => year));
      return [...years].flatMap((year) => {
        const row = indicators.row(id, year);
        const own = adjustments.filter((record) => record.year === year && isChange(record));
        const marked = records.find(
          ({ record }) => record.year === year && record.mark !== undefined,
        );
        if (row === undefined || own.length === 0 || marked?.record.mark === undefined) return [];
        if (own.some(({ mark }) => mark !== undefined)) return [];
        const mark = indicators.marks[marked.record.mark] ?? marked.record.mark;
        const params = { name: row.name, year, mark, other: marked.indicator.name };
        const place = places.of(row.entry.name === undefined ? indicator : row.entry, 'name');
        return [
          finding('adjusted-without-mark', place, `${id}.${year}`, params, [
            related('check-other-place', places.of(marked.record, 'id'), { text: params.other }),
          ]),
        ];
      });
    });
  },
};

/** Of the indicator itself. Another base of its figures leaves it what it is. */
function isChange({ kind }: Adjustment): boolean {
  return kind !== 'rebased' && kind !== 'dropped';
}
