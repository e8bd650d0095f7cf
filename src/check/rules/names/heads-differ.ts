/** 2021年预计 and 2022年预期 over the targets of two tables: columns of one kind under two names. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Passage } from '../../passage.js';
import type { Rule } from '../../rule.js';
import type { Subject } from '../../subject.js';

const INDICATOR =
  '- { id: gdp, name: 地区生产总值增速, unit: "%", years: { 2021: { target: 7, actual: 8 }, 2022: { target: 6.5 } } }';

const table = (id: string, year: number, heads: string): string =>
  `- { id: ${id}, table: indicators, caption: 主要指标, year: ${year}, columns: [${heads}] }`;

export const headsDiffer: Rule = {
  id: 'heads-differ',
  examples: {
    good: [
      {
        indicators: INDICATOR,
        body: [
          table(
            'a',
            2021,
            '{ head: 2021年预期, role: target }, { head: 2021年实际, role: actual }',
          ),
          table('b', 2022, '{ head: 2022年预期, role: target }'),
        ].join('\n'),
      },
    ],
    bad: [
      {
        indicators: INDICATOR,
        body: [
          table(
            'a',
            2021,
            '{ head: ‹2021年预计›, role: target }, { head: 2021年实际, role: actual }',
          ),
          table('b', 2022, '{ head: «2022年预期», role: target }'),
        ].join('\n'),
        about: 'target/预期/预计',
      },
    ],
  },
  find: (subject) =>
    (['target', 'actual'] as const).flatMap((role) => {
      const [first, ...others] = headsOf(subject, role);
      if (first === undefined) return [];
      const name = withoutYear(first.text);
      return others
        .filter(({ text }) => withoutYear(text) !== name)
        .map((head) => {
          const params = { text: head.text, other: first.text };
          const about = `${role}/${withoutYear(head.text)}/${name}`;
          const place = related('check-other-place', first.at(0, first.text.length), {
            text: first.text,
          });
          return finding('heads-differ', head.at(0, head.text.length), about, params, [place]);
        });
    }),
};

/** The heads over the columns of one kind, in the order of the tables. */
function headsOf({ content, passages }: Subject, role: 'target' | 'actual'): readonly Passage[] {
  return content.blocks.flatMap((block) => {
    if (block.type !== 'table') return [];
    const heads = passages.filter(({ block: id, kind }) => id === block.id && kind === 'head');
    return heads.filter((_, index) => block.columns[index]?.role === role);
  });
}

function withoutYear(head: string): string {
  return head.replace(/\d{4}年度?/u, '');
}
