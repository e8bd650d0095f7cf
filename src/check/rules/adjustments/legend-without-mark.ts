/** A legend under a table that explains a mark which no row of it has, or which the legend does not show. */
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { indicatorTables, partsOf } from './tables.js';

const TABLE = (legend: string, text: string): string => `- id: t1
  table: indicators
  caption: 2021年指标
  year: 2021
  columns: [{ head: 2021年目标, role: target }]
  notes:
    - parts:
        - { legend: ${legend}, text: '${text}' }`;

const INDICATORS = `- id: forest
  name: 森林覆盖率
  unit: "%"
  nature: obligatory
  years: { 2021: { target: 57.3 } }
- id: carbon
  name: 单位地区生产总值二氧化碳排放下降
  unit: "%"
  years: { 2021: { target: { status: target-not-set } } }`;

export const legendWithoutMark: Rule = {
  id: 'legend-without-mark',
  examples: {
    good: [
      {
        indicators: INDICATORS,
        body: TABLE('obligatory', '加“{{mark "obligatory"}}”为约束性指标。'),
      },
      {
        indicators: INDICATORS,
        body: TABLE('target-not-set', '加“{{status "target-not-set"}}”为暂未下达的指标。'),
      },
    ],
    bad: [
      {
        indicators: INDICATORS,
        body: TABLE('«adjusted»', '加“{{mark "adjusted"}}”为调整变化的指标。'),
        about: 't1/adjusted',
      },
      {
        indicators: INDICATORS,
        body: TABLE('«suspended»', '加“{{status "suspended"}}”为暂不执行的指标。'),
      },
      {
        indicators: INDICATORS,
        body: TABLE('«obligatory»', '加“△”为约束性指标。'),
        about: 't1/obligatory',
      },
    ],
  },
  find: (subject) => {
    const { indicators, content, places, passages, wording } = subject;
    return indicatorTables(subject).flatMap((table) => {
      const rows = indicators.rows(table.year);
      const marks = new Set(rows.flatMap((row) => row.marks));
      const statuses = new Set(
        rows.flatMap(({ indicator }) =>
          table.columns.flatMap(({ role }) => {
            const id = `${indicator.id}.${table.year}.${role}`;
            const quantity = content.quantities.get(id)?.quantity;
            return quantity?.type === 'status' ? [quantity.status] : [];
          }),
        ),
      );
      const printed = passages.filter(
        ({ block, kind }) => block === table.id && kind === 'table-note',
      );
      return partsOf(table).flatMap((part) => {
        if (!('legend' in part) || part.legend === undefined) return [];
        const { legend } = part;
        const status = [...statuses].find((used) => used === legend);
        const used = status !== undefined || marks.has(legend);
        const form =
          indicators.marks[legend] ?? (status === undefined ? legend : wording.statuses[status]);
        if (used && printed.some(({ text }) => text.includes(form))) return [];
        const params = { legend, form };
        const place = places.of(part, 'legend');
        return [finding('legend-without-mark', place, `${table.id}/${legend}`, params)];
      });
    });
  },
};
