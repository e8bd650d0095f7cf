/** “非公经济增加值占地区生产总值比重（含民营经济占比）”: an indicator in quotes under more than its name. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { indicatorNames } from './known-names.js';

const SHARE = `- id: share
  name: ‹非公经济增加值占比›
  unit: "%"
  years: { 2021: { actual: 56 } }`;

export const quotedNameExtended: Rule = {
  id: 'quoted-name-extended',
  examples: {
    good: [
      {
        indicators: SHARE.replace(/[‹›]/g, ''),
        body: '将“非公经济增加值占比”（含民营经济占比）调整为“民营经济增加值占比”。',
      },
    ],
    bad: [
      {
        indicators: SHARE,
        body: '将“«非公经济增加值占比（含民营经济占比）»”调整为“民营经济增加值占比”。',
        about: '非公经济增加值占比（含民营经济占比）',
      },
    ],
  },
  find: (subject) => {
    const names = indicatorNames(subject);
    return subject.passages.flatMap((passage) =>
      passage.quotes.flatMap((quote) => {
        const { text } = quote;
        const known = names.find(({ name }) => text.startsWith(`${name}（`));
        if (known === undefined || names.some(({ name }) => name === text)) return [];
        const { name, range } = known;
        return [
          finding('quoted-name-extended', passage.place(quote), text, { text, name }, [
            related('check-other-place', range, { text: name }),
          ]),
        ];
      }),
    );
  },
};
