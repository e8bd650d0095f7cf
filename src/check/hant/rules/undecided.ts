/** 并尽快: a character that goes wrong easily, which no word has decided and nobody has looked at. */
import { finding } from '../../finding.js';
import { isUndecided, lookAt, standingOf } from '../../../resolve/hant/review.js';
import type { HantRule } from '../rule.js';

const RISK = { risk: '发余' };

export const undecided: HantRule = {
  id: 'hant-undecided',
  examples: {
    good: [
      { source: '经济社会发展', house: RISK },
      { source: '发（一）', house: RISK, reviewed: { 发: '發' } },
      { source: '发（一）' },
      { source: '街头发展', house: { ...RISK, phrases: { 街头发: '街頭發' } } },
    ],
    bad: [
      { source: '«发»（一）', house: RISK },
      { source: '«发»（一）', house: RISK, reviewed: { 发: '髮' } },
    ],
  },
  find: ({ converter, texts, reviewed, edition }) =>
    texts.flatMap(({ choices, passage, text, at, resultOf }) =>
      choices.filter(isUndecided).flatMap((choice) => {
        const [start, end] = lookAt(choice, passage);
        const { character, form, candidates, why, offset } = choice;
        const key = {
          text: passage.slice(start, end),
          as: text.slice(resultOf(start), resultOf(end)),
        };
        if (standingOf(key, why, reviewed) === 'reviewed') return [];
        if (!converter.risk.has(character)) return [];
        const params = {
          text: key.text,
          character,
          form,
          candidates: candidates.join('、'),
          reason: REASONS[why === 'default' ? 'default' : 'contested'],
        };
        return [
          finding('hant-undecided', at(offset, character.length), `${edition}/${key.text}`, params),
        ];
      }),
    ),
};

/** Read in both languages: the words of dictionaries are no sentences. */
const REASONS = { default: '逐字 (default)', contested: '词典 (phrase)' } as const;
