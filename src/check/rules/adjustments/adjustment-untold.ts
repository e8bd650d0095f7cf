/** An indicator that was adjusted, and neither a note nor the text says so. */
import { finding } from '../../finding.js';
import type { Adjustment, Indicator } from '../../../model/indicators.js';
import type { Rule } from '../../rule.js';
import type { Subject } from '../../subject.js';
import { namesOf } from './indicator-names.js';
import { adjustmentsTold } from './tables.js';

const INDICATORS = (record: string, more = ''): string => `- id: energy-growth
  name: 能源消耗总量增速
  unit: "%"
  years: { 2021: { target: 3 } }
  adjustments:
    - { id: ${record}, kind: dropped, year: 2022${more} }
- id: gdp-growth
  name: 地区生产总值增速
  unit: "%"
  years: { 2021: { target: 7 }, 2022: { target: 6.5 } }`;

export const adjustmentUntold: Rule = {
  id: 'adjustment-untold',
  examples: {
    good: [
      { indicators: INDICATORS('energy'), body: '能源消耗总量增速今年不再列入。' },
      {
        indicators: INDICATORS('energy', ', note: 国家不再考核能源消耗总量增速。'),
        body: `- id: t1
  table: indicators
  caption: 2022年计划
  year: 2022
  columns: [{ head: 2022年预期, role: target }]
  notes: [{ parts: [{ adjustment: energy }] }]`,
      },
    ],
    bad: [
      {
        indicators: INDICATORS('«energy»'),
        body: '能源消耗总量增速暂不执行，其他指标全部完成。',
        about: 'energy',
      },
    ],
  },
  find: (subject) => {
    const told = adjustmentsTold(subject);
    return subject.indicators.all.flatMap((indicator) => {
      const records = indicator.adjustments ?? [];
      return records.flatMap((record) => {
        const { id, kind, year } = record;
        // One note tells all that happened to an indicator in one year.
        const noted = records.some((other) => other.year === year && told.has(other.id));
        if (noted || isToldInText(indicator, record, subject)) return [];
        const params = { id, name: indicator.name, kind, year };
        return [finding('adjustment-untold', subject.places.of(record, 'id'), id, params)];
      });
    });
  },
};

/** How a sentence that names the indicator tells of each kind. */
const WORDS: Readonly<Record<Adjustment['kind'], RegExp>> = {
  suspended: /暂不|暂停|不再/,
  dropped: /不再(?:列入|纳入|设置|设|考核|作为指标)|取消|调出|退出|删去|剔除/,
  renamed: /调整为|改为|更名|改称/,
  redefined: /调整|改为|重新|口径/,
  merged: /合并|并入|调整为|优化/,
  rebased: /基数|修[订定]|口径|普查/,
};

function isToldInText(indicator: Indicator, { kind }: Adjustment, { passages }: Subject): boolean {
  const names = [...namesOf(indicator)];
  return passages.some(
    (passage) =>
      passage.kind !== 'row-name' &&
      names.some((name) => passage.text.includes(name)) &&
      passage.sentences.some(
        ({ text }) => WORDS[kind].test(text) && names.some((name) => text.includes(name)),
      ),
  );
}
