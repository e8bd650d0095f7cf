/** roads，bridges 5—10 and 3-11: marks and forms that English type has otherwise. */
import { finding } from '../../../finding.js';
import { matchesIn } from '../../matches.js';
import type { EnglishRule } from '../../rule.js';

export const fullWidth: EnglishRule = {
  id: 'english-full-width',
  examples: {
    good: [
      { source: '修建公路、桥梁。', english: 'We built roads and bridges.' },
      {
        source: '“两点”定位。',
        english: `blocks:
  p1: { source: now, state: translated, text: 'The “two points”{{note "points"}} were kept.' }
translator-notes:
  points: “Two points” (“两点”、“两地”) are two roles.
`,
      },
    ],
    bad: [
      { source: '修建公路、桥梁。', english: 'We built roads«，» and bridges«。»' },
      { source: '《规划》印发。', english: 'The «《»Plan«》» was issued in «２０»22.' },
    ],
  },
  find: ({ texts }) =>
    matchesIn(texts, FULL_WIDTH).map(({ about, found, range }) =>
      finding('english-full-width', range, about, { text: found }),
    ),
};

/** Not beside Chinese characters, which a note may quote. */
const FULL_WIDTH =
  /(?<!\p{Script=Han}[”’]?)[\u3001-\u3011\u3014-\u301f\uff01-\uff5e]+(?![“‘]?\p{Script=Han})/gu;

export const hyphenForDash: EnglishRule = {
  id: 'english-hyphen-for-dash',
  examples: {
    good: [
      {
        source: '推进城乡融合——3—11岁。',
        english: 'Urban-rural integration — for ages 3–11 — went on.',
      },
      { source: '增长5%。', english: 'A two-year, high-quality plan under GB-9704.' },
    ],
    bad: [
      { source: '推进融合——成效明显。', english: 'We integrated« - »and it shows.' },
      { source: '推进融合——成效明显。', english: 'We integrated«--»and it shows.' },
      { source: '3—11岁接种。', english: 'Those aged 3«-»11 were vaccinated.' },
    ],
  },
  find: ({ texts }) =>
    matchesIn(texts, / -+ |--+|(?<=\d)-(?=\d)/g).map(({ about, found, range }) =>
      finding('english-hyphen-for-dash', range, about, { mark: found }),
    ),
};
