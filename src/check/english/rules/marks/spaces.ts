/** Two  spaces, one before a comma , and none before“a quotation mark. */
import { finding } from '../../../finding.js';
import { matchesIn } from '../../matches.js';
import type { EnglishRule } from '../../rule.js';

export const doubledSpace: EnglishRule = {
  id: 'english-doubled-space',
  examples: {
    good: [{ source: '修建公路。', english: 'We built roads. They are open.' }],
    bad: [{ source: '修建公路。', english: 'We built roads.«  »They are open.' }],
  },
  find: ({ texts }) =>
    matchesIn(texts, / {2,}/g).map(({ about, range }) =>
      finding('english-doubled-space', range, about, {}),
    ),
};

export const spaceBeforeMark: EnglishRule = {
  id: 'english-space-before-mark',
  examples: {
    good: [
      {
        source: '修建公路、桥梁（一期）。',
        english: 'We built roads, bridges (phase one), and so on.',
      },
    ],
    bad: [
      { source: '修建公路、桥梁。', english: 'We built roads« », and bridges.' },
      { source: '落实“六稳”。', english: 'We ensured “six stabilities« »” in full.' },
      { source: '修建桥梁（一期）。', english: 'We built bridges (« »phase one).' },
    ],
  },
  find: ({ texts }) =>
    matchesIn(texts, / +(?=[,.;:!?)\]”])|(?<=[([“]) +/g).map(({ about, range }) =>
      finding('english-space-before-mark', range, about, {}),
    ),
};

export const spaceLost: EnglishRule = {
  id: 'english-space-lost',
  examples: {
    good: [
      {
        source: '落实“六稳”（含“六保”）。',
        english: 'We ensured “six stabilities” (with “six areas”), as planned.',
      },
      { source: '价格为1.5。', english: 'The people’s price was about 1.5 (e.g. in Jin’edong).' },
    ],
    bad: [
      { source: '落实“六稳”。', english: 'We ensured«“»six stabilities«”»in full.' },
      { source: '修建桥梁（一期）。', english: 'We built bridges«(»phase one).' },
      { source: '修建公路，桥梁。', english: 'We built roads«,»bridges«;»and tunnels.' },
    ],
  },
  find: ({ texts }) =>
    matchesIn(texts, LOST).map(({ about, found, range }) =>
      finding('english-space-lost', range, about, { mark: found }),
    ),
};

/** An opening mark right behind a word or mark, a closing one or a comma right before a word. What a note quotes in Chinese has no spaces. */
const LOST =
  /(?<=[\p{Script=Latin}\d,.;:!?”)\ufffc])[“(](?=[\p{Script=Latin}\d“])|(?<=[^\ufffc])[”)](?=\p{Script=Latin})|[,;](?=\p{Script=Latin})/gu;
