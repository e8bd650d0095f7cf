/** 佈局 beside 布局: a form that the edition does not write, in what somebody wrote by hand. */
import { finding } from '../../finding.js';
import { otherForms } from '../../../resolve/hant/other-forms.js';
import type { HantRule } from '../rule.js';
import { inName } from '../subject.js';

const HOUSE = { characters: { 羣: '群' }, words: { 布局: '布局', 了解: '瞭解' } };

export const mixedForms: HantRule = {
  id: 'hant-mixed-forms',
  examples: {
    good: [
      { source: '了解群众，优化布局', house: HOUSE },
      { fixed: '瞭解群眾，優化布局', house: HOUSE },
      { fixed: '羣學書院', house: HOUSE, name: '羣學書院' },
    ],
    bad: [
      { fixed: '優化«佈局»', house: HOUSE },
      { fixed: '«羣»眾', house: HOUSE },
      { fixed: '«了解»情況', house: HOUSE },
    ],
  },
  find: ({ converter, texts, edition }) => {
    const others = otherForms(converter);
    return texts.flatMap(({ text, at }) =>
      others.matches(text).flatMap(({ start, text: found, as: other }) => {
        if (inName(text, start, converter)) return [];
        const about = `${edition}/${found}`;
        const params = { text: found, other };
        return [finding('hant-mixed-forms', at(start, found.length), about, params)];
      }),
    );
  },
};
