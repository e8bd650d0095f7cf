/** the 六稳 work: Chinese characters that nobody put into English. */
import { finding } from '../../../finding.js';
import { matchesIn } from '../../matches.js';
import type { EnglishRule } from '../../rule.js';

export const hanLeft: EnglishRule = {
  id: 'english-han-left',
  examples: {
    good: [
      { source: '做好“六稳”工作。', english: 'We ensured stability on the six fronts.' },
      {
        source: '做好“六稳”工作。',
        english: `blocks:
  p1: { source: now, state: translated, text: 'Stability on the six fronts{{note "six"}} was ensured.' }
translator-notes:
  six: “Six fronts” (六稳) are employment, finance, trade, foreign and domestic investment, and expectations.
`,
      },
      {
        source: '推广“国窖”品牌。',
        english: 'We promoted the brand “国窖.”',
        names: '- { text: 国窖, kind: enterprise, en: 国窖 }',
      },
    ],
    bad: [
      { source: '做好“六稳”工作。', english: 'We did the «六稳» work.', about: 'p1/六稳' },
      {
        source: '建成公路。\n建成桥梁。',
        english: 'A highway was built.\nA bridge «桥梁» was built.',
      },
    ],
  },
  find: ({ texts, report }) => {
    const kept = (report.names.names ?? []).flatMap(({ en }) => en ?? []);
    return matchesIn(
      texts.filter(({ isNote }) => !isNote),
      /\p{Script=Han}+/gu,
    )
      .filter(({ found }) => !kept.some((name) => name.includes(found)))
      .map(({ text: { id }, found, range }) =>
        finding('english-han-left', range, `${id}/${found}`, { text: found }),
      );
  },
};
