/** 第21项 typed by hand: it stays 21 when the rows move. */
import { finding } from '../../finding.js';
import { HAN_NUMERALS } from '../../../quantity/han-numerals.js';
import type { Rule } from '../../rule.js';
import { namesOf } from './indicator-names.js';

const ROW = new RegExp(
  `第(?:\\d+|[${HAN_NUMERALS}]+)[项行](?=(?<indicator>指标)|“(?<name>[^”]+)”)`,
  'g',
);
/** 表1, and neither 报表5张 nor 代表10人. */
const BLOCK =
  /(?<kind>专栏|附件|(?<![报代图列仪电水])[表图])\s?\d+(?![\d.%年月日张个项人级册万亿])/gu;

const INDICATORS = `- id: energy
  name: 能源消耗总量增速
  unit: "%"
  years: { 2021: { target: 3 } }`;

const TABLE = (note: string): string => `- id: t1
  table: indicators
  caption: 2021年指标
  year: 2021
  columns: [{ head: 2021年目标, role: target }]
  notes: [{ parts: [{ text: '${note}' }] }]`;

export const referenceTyped: Rule = {
  id: 'reference-typed',
  examples: {
    good: [
      {
        indicators: INDICATORS,
        body: TABLE('暂不执行第{{row "energy"}}项“能源消耗总量增速”指标。'),
      },
      { body: '推进第三项改革，完成第二项“提质”行动。各类报表5张。' },
      {
        indicators: INDICATORS,
        body: `- { id: p1, text: '指标完成情况见{{ref "t1"}}。' }\n${TABLE('约束性指标另行下达。')}`,
      },
    ],
    bad: [
      {
        indicators: INDICATORS,
        body: TABLE('暂不执行«第1项»“能源消耗总量增速”指标。'),
        about: '第1项',
      },
      {
        indicators: INDICATORS,
        body: `- { id: p1, text: '指标完成情况见«表1»，其中«第二十一项»指标暂不执行。' }\n${TABLE('约束性指标另行下达。')}`,
      },
    ],
  },
  find: (subject) => {
    const blocks = new Set(subject.content.blocks.map(({ type }) => type));
    const targets: Readonly<Record<string, boolean>> = {
      表: blocks.has('table') || blocks.has('plainTable'),
      图: blocks.has('picture'),
      专栏: blocks.has('panel'),
      附件: blocks.has('annex'),
    };
    const names = new Set(subject.indicators.all.flatMap((indicator) => [...namesOf(indicator)]));
    return subject.passages.flatMap((passage) => {
      // What a call puts in is no typing.
      const { typed } = passage;
      const rows = [...typed.matchAll(ROW)].filter(
        ({ groups }) =>
          blocks.has('table') &&
          (groups?.['indicator'] !== undefined || names.has(groups?.['name'] ?? '')),
      );
      const others = [...typed.matchAll(BLOCK)].filter(
        ({ groups }) => targets[groups?.['kind'] ?? ''],
      );
      return [...rows, ...others].map(({ index, 0: text }) =>
        finding('reference-typed', passage.at(index, text.length), text, { text }),
      );
    });
  },
};
