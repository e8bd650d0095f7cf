/** 市场主体 as business bodies: a term of the glossary in other words than those agreed on. */
import { finding } from '../../../finding.js';
import type { EnglishRule } from '../../rule.js';
import { otherwiseIn } from './otherwise.js';

const MARKET = '- { zh: 市场主体, en: market entities, also: [market players] }';
const CHAIN =
  '- { zh: “链长制”, en: “chain chief” system }\n- { zh: 产业链, en: industrial chains }';

export const termOtherwise: EnglishRule = {
  id: 'english-term-otherwise',
  examples: {
    good: [
      {
        source: '新增市场主体。\n市场主体活跃。',
        english: 'A market entity was added.\nMarket players were active.',
        terms: MARKET,
      },
      {
        source: '实施产业链“链长制”。',
        english: 'The chain-chief system was applied to the industrial chain.',
        terms: CHAIN,
      },
      {
        source: '做强市场主体。',
        english: 'We strengthened them.',
        terms: '- { zh: 主体, en: main body }\n- { zh: 市场, en: market }',
        names: '- { text: 市场主体, kind: set-phrase }',
      },
    ],
    bad: [
      {
        source: '新增‹市场主体›100户。',
        english: '«100 business bodies were added.»',
        terms: MARKET,
        about: 'p1/市场主体',
      },
      {
        source: '打造‹产业链›。',
        english: '«Industrial ties were forged into chains.»',
        terms: CHAIN,
      },
    ],
  },
  find: (subject) =>
    otherwiseIn(subject, 'term').map(({ range, about, params, source }) =>
      finding('english-term-otherwise', range, about, params, [source]),
    ),
};
