/** 规上企业超350户 in the text, 342 in the table: a limit and the value that stands elsewhere. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { HOLDS, order, withMeasureOf } from './amount.js';
import { factsOf, groupedBy } from './facts.js';

const FIRMS = `- id: firms
  table: plain
  caption: 企业情况
  columns: [{ role: name, share: 3 }, { role: figure, share: 1 }]
  head: [[名称, 数量（户）]]
  rows:
    - [规上企业, "VALUE"]
    - [限上企业, "120"]`;
const text = (line: string): string => `- id: p\n  text: ${line}\n`;
const GROWTH = `- id: gdp-growth
  name: 地区生产总值增速
  unit: "%"
  years: { 2021: { target: 7, actual: 8.5 } }`;

export const limitElsewhere: Rule = {
  id: 'limit-elsewhere',
  examples: {
    good: [
      { body: text('全区规上企业超340户。') + FIRMS.replace('VALUE', '342') },
      { body: text('新增规上企业超350户。') + FIRMS.replace('VALUE', '342') },
      { body: text('力争规上企业突破350户。') + FIRMS.replace('VALUE', '342') },
      { body: '地区生产总值突破240亿元。\n2020年地区生产总值为209亿元。', indicators: GROWTH },
      { body: '完成投资超60亿元。\n加大民生投入，完成投资41亿元。' },
    ],
    bad: [
      {
        body: text('全区«规上企业超350户»。') + FIRMS.replace('VALUE', '‹342›'),
        about: '规上企业超350户/342',
      },
      {
        body: '预计地区生产总值达到‹{{q "gdp"}}›。\n过去一年，«地区生产总值突破240亿元»。',
        figures: '- { id: gdp, value: 235亿元 }',
        indicators: GROWTH,
        about: '地区生产总值突破240亿元/gdp',
      },
      {
        body: '«地区生产总值增速超过9%»，高于全国。',
        indicators: GROWTH.replace('8.5', '‹8.5›'),
      },
    ],
  },
  find: (subject) => {
    const facts = factsOf(subject);
    const exact = groupedBy(
      facts.filter(({ limit }) => limit === undefined),
      ({ name }) => name,
    );
    return facts.flatMap((claim) => {
      const { limit, figure, passage, start, end } = claim;
      if (limit === undefined || passage === undefined) return [];
      const judged = (exact.get(claim.name) ?? []).flatMap((fact) => {
        if (fact.chapter !== claim.chapter || fact.year !== claim.year) return [];
        const value = withMeasureOf(fact.figure, figure, subject.units);
        const sign = order(value, figure, subject.units);
        return sign === undefined ? [] : [{ fact, holds: HOLDS[limit.operator](sign) }];
      });
      const [first] = judged;
      // Where it holds of one, that is the one it means.
      if (first === undefined || judged.some(({ holds }) => holds)) return [];
      const written = passage.text.slice(start, end);
      const value = first.fact.text;
      const about = `${written}/${first.fact.id ?? value}`;
      return [
        finding(
          'limit-elsewhere',
          passage.at(start, end - start),
          about,
          { text: written, value },
          [related('check-other-place', first.fact.range, { text: value })],
        ),
      ];
    });
  },
};
