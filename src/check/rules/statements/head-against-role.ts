/** A column of targets headed 预计, a column of outcomes headed 目标. */
import { finding } from '../../finding.js';
import { related } from '../../../core/diagnostic.js';
import type { SourceRange } from '../../../core/position.js';
import type { ValueRole } from '../../../model/indicators.js';
import type { Passage } from '../../passage.js';
import type { Rule } from '../../rule.js';
import type { Subject } from '../../subject.js';

const INDICATORS = `- id: gdp-growth
  name: 地区生产总值增速
  unit: "%"
  years: { 2021: { target: 7左右, actual: 8.5左右 } }`;
const table = (target: string, actual: string): string => `- id: outcomes
  table: indicators
  caption: ‹2021年主要指标预期目标完成情况›
  year: 2021
  columns:
    - { head: ${target}, role: target }
    - { head: ${actual}, role: actual }`;

/** 预期 and 目标 are what was wanted; 预计 and 实际 what comes of it. */
const WORDS = { target: /预计|实际|完成|实绩/, actual: /目标|预期|计划/ } as const;
const USUAL = { target: /目标|预期|计划/, actual: /预计|实际|完成|实绩/ } as const;

export const headAgainstRole: Rule = {
  id: 'head-against-role',
  examples: {
    good: [
      { body: table('2021年预期', '2021年预计').replace(/[‹›]/g, ''), indicators: INDICATORS },
      { body: table('预期目标', '目标完成情况').replace(/[‹›]/g, ''), indicators: INDICATORS },
      { body: table('目标', '实际').replace(/[‹›]/g, ''), indicators: INDICATORS },
    ],
    bad: [
      {
        body: table('«2021年预计»', '2021年实际'),
        indicators: INDICATORS,
        about: 'outcomes/2021年预计',
      },
      { body: table('预期目标', '«年度计划»'), indicators: INDICATORS },
    ],
  },
  find: (subject) => {
    const heads = headsOf(subject);
    return heads.flatMap(({ head, caption, role, block }) => {
      if (!isWrong(head.text, role)) return [];
      // Where another table has it right, that they differ is what another rule tells.
      if (heads.some((other) => other.role === role && !isWrong(other.head.text, role))) return [];
      const params = { text: head.text, right: role === 'target' ? '预期目标' : '实际完成' };
      return [
        finding('head-against-role', whole(head), `${block}/${head.text}`, params, [
          related('check-other-place', whole(caption), { text: caption.text }),
        ]),
      ];
    });
  },
};

interface Head {
  readonly head: Passage;
  readonly caption: Passage;
  readonly role: ValueRole;
  readonly block: string;
}

function headsOf({ passages, content }: Subject): readonly Head[] {
  return content.blocks.flatMap((block) => {
    if (block.type !== 'table') return [];
    const own = passages.filter((passage) => passage.block === block.id);
    const caption = own.find(({ kind }) => kind === 'caption');
    const heads = own.filter(({ kind }) => kind === 'head');
    return block.columns.flatMap(({ role }, column): Head[] => {
      const head = heads[column];
      return head && caption ? [{ head, caption, role, block: block.id }] : [];
    });
  });
}

function isWrong(text: string, role: ValueRole): boolean {
  return WORDS[role].test(text) && !USUAL[role].test(text);
}

function whole(passage: Passage): SourceRange {
  return passage.at(0, passage.text.length);
}
