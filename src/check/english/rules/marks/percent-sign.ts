/** 5% where the edition writes 5 percent, and percent where it has the sign. */
import { nounOf } from '../../../../quantity/english/words.js';
import { finding } from '../../../finding.js';
import { matchesIn } from '../../matches.js';
import type { EnglishRule } from '../../rule.js';
import type { EnglishSubject } from '../../subject.js';

export const percentSign: EnglishRule = {
  id: 'english-percent-sign',
  examples: {
    good: [
      {
        source: '增长{{q "growth" "5%"}}。',
        english: 'Growth was {{q "growth"}}, a few percent.',
      },
    ],
    bad: [{ source: '增长{{q "growth" "5%"}}。', english: 'Growth was 5«%» in all.' }],
  },
  find(subject) {
    const word = wordOf(subject);
    if (word === undefined) return [];
    const prose = subject.texts.filter(({ tabular }) => !tabular);
    return matchesIn(prose, /%/g).map(({ about, range }) =>
      finding('english-percent-sign', range, about, { word }),
    );
  },
};

/** Undefined where the wording of the edition does not write it out. */
function wordOf({ english }: EnglishSubject): string | undefined {
  const words = english.wording.quantities?.english?.units['%']?.words;
  return words === undefined ? undefined : nounOf(words).many;
}
