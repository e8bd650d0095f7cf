/** An indicator with another name, unit, nature or rank than last year, and no record of it. */
import { related } from '../../../core/diagnostic.js';
import type { SourceRange } from '../../../core/position.js';
import type { IndicatorRow } from '../../../resolve/indicator-rows.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { stepsOf } from './years.js';

const COD = (name: string, more = ''): string => `- id: cod
  name: ${name}
  unit: 吨
  nature: obligatory
  years:
    2021: { name: 化学需氧量, target: 1000 }
    2022: { target: 900${more} }`;

export const indicatorChanged: Rule = {
  id: 'indicator-changed',
  examples: {
    good: [
      { indicators: COD('化学需氧量'), body: '减排任务全部完成。' },
      {
        indicators: `${COD('化学需氧量减排量')}
  adjustments:
    - { id: cod-renamed, kind: renamed, year: 2022, former-name: 化学需氧量 }`,
        body: '减排任务全部完成。',
      },
    ],
    bad: [
      {
        indicators: COD('«化学需氧量减排量»').replace('name: 化学需氧量,', 'name: ‹化学需氧量›,'),
        body: '减排任务全部完成。',
        about: 'cod.2022',
      },
      {
        indicators: COD('«化学需氧量»', ', unit: 万吨, nature: anticipatory').replace(
          'name: 化学需氧量,',
          'name: ‹化学需氧量›,',
        ),
        body: '减排任务全部完成。',
      },
    ],
  },
  find: (subject) =>
    stepsOf(subject).flatMap(({ indicator, before, year, row, records }) => {
      if (row === undefined || records.length > 0) return [];
      if (isUnchanged(before, row)) return [];
      const { indicators, places } = subject;
      const nameAt = ({ entry }: IndicatorRow): SourceRange =>
        places.of(entry.name === undefined ? indicator : entry, 'name');
      const ranked = isNumbered(before) !== isNumbered(row);
      const params = {
        before: printed(before, indicators.marks, ranked),
        after: printed(row, indicators.marks, ranked),
        year,
      };
      return [
        finding('indicator-changed', nameAt(row), `${indicator.id}.${year}`, params, [
          related('check-other-place', nameAt(before), { text: before.name }),
        ]),
      ];
    }),
};

function isUnchanged(before: IndicatorRow, row: IndicatorRow): boolean {
  return (
    before.name === row.name &&
    before.unit === row.unit &&
    natureOf(before) === natureOf(row) &&
    isNumbered(before) === isNumbered(row)
  );
}

function natureOf({ entry, indicator }: IndicatorRow): string {
  return entry.nature ?? indicator.nature ?? 'anticipatory';
}

function isNumbered({ number }: IndicatorRow): boolean {
  return number !== undefined;
}

/** As the table has it: 化学需氧量（吨）*; with its number, or — for none, where `ranked` says so. */
function printed(
  { number, name, unit, marks }: IndicatorRow,
  signs: Readonly<Record<string, string>>,
  ranked: boolean,
): string {
  const rank = ranked ? `${String(number ?? '—')} ` : '';
  return `${rank}${name}（${unit}）${marks.map((mark) => signs[mark] ?? '').join('')}`;
}
