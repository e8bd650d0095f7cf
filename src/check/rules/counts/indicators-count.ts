/** 30项指标中, where the table has 29. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Passage } from '../../passage.js';
import type { Rule } from '../../rule.js';
import type { Subject } from '../../subject.js';
import { NUMBER, readNumber } from './counted.js';
import { isGiven } from './given.js';

const INDICATORS = `- id: gdp-growth
  name: 地区生产总值增速
  unit: "%"
  nature: anticipatory
  years: { 2021: { target: 7, actual: 8.5 } }
- id: forest-coverage
  name: 森林覆盖率
  unit: "%"
  nature: obligatory
  years: { 2021: { target: 57.3, actual: 58 } }`;
const report = (text: string, caption = '主要指标'): string => `- id: assessment
  text: ${text}
- id: outcomes
  table: indicators
  caption: ${caption}
  year: 2021
  columns: [{ head: 目标, role: target }, { head: 实际, role: actual }]`;

/** At the beginning of a sentence, or called a whole. */
const COUNT = new RegExp(
  `(?:(?<=^|。|\\d{4}年)|(?<=共|全部|列出|设置|安排|确定|提出|所列))${NUMBER}[项个](?:主要|预期|计划)*(?<kind>约束性|预期性)?指标(?=中|完成情况|，|。)`,
  'gu',
);
/** Those of other tables than ours. */
const ELSEWHERE = /全市|全省|全国|考核|监测|评价|通报/;

export const indicatorsCount: Rule = {
  id: 'indicators-count',
  examples: {
    good: [
      { body: report('2项指标中，均有目标。'), indicators: INDICATORS },
      { body: report('其中，共1项约束性指标，均已下达。'), indicators: INDICATORS },
      { body: report('全市48项指标中，有4项排名靠前。'), indicators: INDICATORS },
      {
        body: report('2021年{{q "all"}}指标中，均有目标。'),
        indicators: INDICATORS,
        figures: '- { id: all, value: { stated: 3项, by: "rows(2021)" } }',
      },
    ],
    bad: [
      {
        body: report('«3项指标»中，均有目标。', '‹主要指标›'),
        indicators: INDICATORS,
        about: '3项指标',
      },
      { body: report('全年共«两项约束性指标»。', '‹主要指标›'), indicators: INDICATORS },
    ],
  },
  find: (subject) => {
    const caption = captionOf(subject);
    if (caption === undefined) return [];
    return [...subject.matches(COUNT)].flatMap((match) => {
      const { passage, offset, text, range, groups } = match;
      const number = readNumber(groups['number']);
      const sentence = passage.sentences.findLast((part) => part.offset <= offset);
      if (number === undefined || !isGiven(subject, match)) return [];
      if (ELSEWHERE.test(sentence?.text ?? '')) return [];
      const counts = countsOf(subject, groups['kind']);
      if (counts.includes(number)) return [];
      return [
        finding('indicators-count', range, text, { text, count: String(counts[0] ?? 0) }, [
          related('check-other-place', caption.at(0, caption.text.length), { text: caption.text }),
        ]),
      ];
    });
  },
};

/** Of the first table of indicators. */
function captionOf({ content, passages }: Subject): Passage | undefined {
  const table = content.blocks.find(({ type }) => type === 'table');
  return passages.find(({ kind, block }) => kind === 'caption' && block === table?.id);
}

/** Rows with a number, and all rows, of each year. */
function countsOf({ indicators }: Subject, kind: string | undefined): readonly number[] {
  const years = new Set(indicators.all.flatMap(({ years: entries }) => Object.keys(entries)));
  const wanted = kind === '约束性' ? 'obligatory' : 'anticipatory';
  return [...years].flatMap((year) => {
    const rows = indicators
      .rows(year)
      .filter(
        ({ entry, indicator }) =>
          kind === undefined || (entry.nature ?? indicator.nature) === wanted,
      );
    return [rows.filter((row) => row.number !== undefined).length, rows.length];
  });
}
