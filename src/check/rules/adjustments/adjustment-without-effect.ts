/** A record of an adjustment that the register does not bear out: dropped, and the row is there all the same. */
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import type { Adjustment, Indicator } from '../../../model/indicators.js';
import type { Subject } from '../../subject.js';
import { yearsOf } from './years.js';

const ENERGY = (years: string, record: string): string => `- id: gdp-growth
  name: 地区生产总值增速
  unit: "%"
  years: { 2021: { target: 7 }, 2022: { target: 6.5 } }
- id: energy-growth
  name: 能源消耗总量增速
  unit: "%"
  years: { ${years} }
  adjustments:
    - { id: «energy», ${record} }`;

export const adjustmentWithoutEffect: Rule = {
  id: 'adjustment-without-effect',
  examples: {
    good: [
      {
        indicators: ENERGY('2021: { target: 3 }', 'kind: dropped, year: 2022').replace(/[«»]/g, ''),
        body: '能源消耗总量增速不再列入计划。',
      },
      {
        indicators: ENERGY(
          '2021: { target: 3, actual: { status: suspended } }',
          'kind: suspended, year: 2021',
        ).replace(/[«»]/g, ''),
        body: '能源消耗总量增速暂不执行。',
      },
    ],
    bad: [
      {
        indicators: ENERGY('2021: { target: 3 }, 2022: { target: 3 }', 'kind: dropped, year: 2022'),
        body: '能源消耗总量增速不再列入计划。',
        about: 'energy',
      },
      {
        indicators: ENERGY('2021: { target: 3, actual: 2 }', 'kind: suspended, year: 2021'),
        body: '能源消耗总量增速暂不执行。',
      },
      {
        indicators: ENERGY(
          '2021: { target: 3 }, 2022: { target: 3 }',
          'kind: renamed, year: 2022, former-name: 能源消耗总量增速',
        ),
        body: '能源消耗总量增速更名。',
      },
      {
        indicators: ENERGY('2022: { target: 3 }', 'kind: merged, year: 2022, from: [gdp-growth]'),
        body: '指标合并。',
      },
      {
        indicators: ENERGY('2021: { target: 3 }', 'kind: rebased, year: 2020'),
        body: '基数修订。',
      },
    ],
  },
  find: (subject) => {
    const years = yearsOf(subject);
    return subject.indicators.all.flatMap((indicator) =>
      (indicator.adjustments ?? []).flatMap((record) => {
        const borne = years.includes(record.year) && holds[record.kind](indicator, record, subject);
        if (borne) return [];
        const { id, kind, year } = record;
        const params = { id, name: indicator.name, kind, year };
        const place = subject.places.of(record, 'id');
        return [finding('adjustment-without-effect', place, id, params)];
      }),
    );
  },
};

type Test = (indicator: Indicator, record: Adjustment, subject: Subject) => boolean;

const isListed: Test = ({ years }, { year }) => years[year] !== undefined;

/** What must be so where a record of each kind stands. */
const holds: Readonly<Record<Adjustment['kind'], Test>> = {
  dropped: ({ years }, { year }) => years[year] === undefined,

  suspended: ({ years }, { year }) => {
    const { target, actual } = years[year] ?? {};
    return [target, actual].some(
      (value) => typeof value === 'object' && 'status' in value && value.status === 'suspended',
    );
  },

  renamed: ({ id }, { year, 'former-name': former }, { indicators }) => {
    const row = indicators.row(id, year);
    return row !== undefined && row.name !== former;
  },

  redefined: isListed,
  rebased: isListed,

  merged: (indicator, record, subject) => {
    const { from = [], year } = record;
    const gone = from.every((id) => subject.indicators.row(id, year) === undefined);
    return from.length > 0 && gone && isListed(indicator, record, subject);
  },
};
