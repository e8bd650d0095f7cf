/** 预计地区生产总值增长8.5% in the text, 实际 above the same value in the table. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import { stretchAt } from '../../numbers.js';
import type { Rule } from '../../rule.js';

const INDICATORS = `- id: gdp-growth
  name: 地区生产总值增速
  unit: "%"
  years: { 2021: { target: 7左右, actual: 8.5 } }`;
const body = (text: string, head: string): string => `- id: overview
  text: ${text}
- id: outcomes
  table: indicators
  caption: 2021年主要指标
  year: 2021
  columns:
    - { head: 预期目标, role: target }
    - { head: ${head}, role: actual }`;
const GROWTH = '{{q "gdp-growth.2021.actual"}}';

export const estimateOrOutcome: Rule = {
  id: 'estimate-or-outcome',
  examples: {
    good: [
      { body: body(`预计地区生产总值增长${GROWTH}。`, '预计完成'), indicators: INDICATORS },
      { body: body(`地区生产总值增长${GROWTH}。`, '实际完成'), indicators: INDICATORS },
      {
        body: body(`高于年初预计，地区生产总值增长${GROWTH}。`, '实际完成'),
        indicators: INDICATORS,
      },
    ],
    bad: [
      {
        body: body(`«预计»地区生产总值增长${GROWTH}。`, '‹实际完成›'),
        indicators: INDICATORS,
        about: 'gdp-growth.2021.actual',
      },
    ],
  },
  find: (subject) => {
    const heads = subject.passages.filter(({ kind }) => kind === 'head');
    const actual = new Map(
      subject.content.blocks.flatMap((block) => {
        if (block.type !== 'table') return [];
        const column = block.columns.findIndex(({ role }) => role === 'actual');
        const head = heads.filter((passage) => passage.block === block.id)[column];
        if (head === undefined || !/实际|实绩/.test(head.text) || head.text.includes('预计'))
          return [];
        return block.rows.flatMap(({ cells }) => {
          const cell = cells[column];
          return cell === undefined ? [] : [[cell.id, head] as const];
        });
      }),
    );
    if (actual.size === 0) return [];
    return subject.passages.flatMap((passage) =>
      passage.figures.flatMap(({ id, offset, text }) => {
        const head = actual.get(id);
        const clause = stretchAt(passage.clauses, offset);
        if (head === undefined || clause?.text.startsWith('预计') !== true) return [];
        const params = { text, head: head.text };
        return [
          finding('estimate-or-outcome', passage.at(clause.offset, 2), id, params, [
            related('check-other-place', head.at(0, head.text.length), { text: head.text }),
          ]),
        ];
      }),
    );
  },
};
