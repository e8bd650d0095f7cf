/** — explained as 目标未下达, and printed for outcomes that are not known yet as well. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { adjustmentsTold, indicatorTables, legendsOf, partsOf } from './tables.js';

const TABLE = (legend: string): string => `- id: t1
  table: indicators
  caption: 2021年指标
  year: 2021
  columns: [{ head: 2021年目标, role: target }, { head: 2021年实际, role: actual }]
  notes:
    - parts:
        - { legend: ${legend}, text: '加“—”为暂未下达目标值的指标。' }`;

const INDICATORS = (actual: string): string => `- id: carbon
  name: 单位地区生产总值二氧化碳排放下降
  unit: "%"
  years:
    2021: { target: { status: target-not-set }, actual: ${actual} }`;

export const statusWithoutLegend: Rule = {
  id: 'status-without-legend',
  examples: {
    good: [
      { indicators: INDICATORS('3.4'), body: TABLE('target-not-set') },
      {
        indicators: INDICATORS('{ status: set-by-superior }'),
        body: TABLE('target-not-set'),
      },
    ],
    bad: [
      {
        indicators: INDICATORS('«{ status: no-outcome-yet }»'),
        body: TABLE('‹target-not-set›'),
        about: 'carbon.2021.actual',
      },
    ],
  },
  find: (subject) => {
    const { indicators, content, places, wording } = subject;
    const told = adjustmentsTold(subject);
    return indicatorTables(subject).flatMap((table) => {
      const legends = legendsOf(table);
      const parts = partsOf(table);
      return indicators.rows(table.year).flatMap(({ indicator, entry }) =>
        table.columns.flatMap(({ role }) => {
          const id = `${indicator.id}.${table.year}.${role}`;
          const quantity = content.quantities.get(id)?.quantity;
          if (quantity?.type !== 'status' || legends.has(quantity.status)) return [];
          const form = wording.statuses[quantity.status];
          const other = parts.find(
            (part) =>
              'legend' in part &&
              Object.entries(wording.statuses).some(
                ([status, printed]) => status === part.legend && printed === form,
              ),
          );
          // The note of a suspension says what the dash beside it means.
          const noted = (indicator.adjustments ?? []).some(
            (record) =>
              record.kind === 'suspended' && record.year === table.year && told.has(record.id),
          );
          if (other === undefined || (noted && quantity.status === 'suspended')) return [];
          const { status } = quantity;
          const params = {
            name: indicators.row(indicator.id, table.year)?.name ?? id,
            form,
            status,
          };
          return [
            finding('status-without-legend', places.of(entry, role), id, params, [
              related('check-other-place', places.of(other, 'legend'), { text: form }),
            ]),
          ];
        }),
      );
    });
  },
};
