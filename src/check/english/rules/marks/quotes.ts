/** "six fronts" and “six fronts: quotation marks that are straight, or without their partner. */
import { around, finding } from '../../../finding.js';
import { unpairedIn } from '../../../unpaired.js';
import { matchesIn } from '../../matches.js';
import type { EnglishRule } from '../../rule.js';

export const straightQuote: EnglishRule = {
  id: 'english-straight-quote',
  examples: {
    good: [
      { source: '落实“六稳”。', english: 'We ensured “six stabilities” in the people’s interest.' },
    ],
    bad: [
      {
        source: '落实“六稳”。',
        english: 'We ensured «"»six stabilities«"» in the people«\'»s interest.',
      },
    ],
  },
  find: ({ texts }) =>
    matchesIn(texts, /["']/g).map(({ about, found, range }) =>
      finding('english-straight-quote', range, about, { mark: found }),
    ),
};

export const unpairedQuote: EnglishRule = {
  id: 'english-unpaired-quote',
  examples: {
    good: [
      {
        source: '落实“六稳”（含“六保”）。',
        english: 'We ensured “six stabilities” (with “six areas”).',
      },
      { source: '企业利润增长。', english: 'The enterprises’ profits (net) grew.' },
    ],
    bad: [
      { source: '落实“六稳”。', english: 'We ensured «“»six stabilities.' },
      { source: '落实“六稳”。', english: 'We ensured six stabilities«”» in full.' },
      { source: '建设园区（一期）。', english: 'We built a park «(»phase one.' },
    ],
  },
  find: ({ texts }) =>
    texts.flatMap(({ id, text }) =>
      unpairedIn(text.text, CLOSING).map((at) => {
        const mark = text.text.charAt(at);
        const about = `${id}/${around(text.text, at, 1, 8)}`;
        return finding('english-unpaired-quote', text.at(at, 1), about, { mark });
      }),
    ),
};

/** ‘ and ’ are not here: an apostrophe has no partner. */
const CLOSING = new Map([
  ['“', '”'],
  ['(', ')'],
  ['[', ']'],
]);
