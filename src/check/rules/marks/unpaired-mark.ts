/** “六稳工作: a quote or bracket that is opened and not closed, or closed and not opened. */
import { around, finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { unpairedIn } from '../../unpaired.js';

const CLOSING = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['（', '）'],
  ['【', '】'],
]);

export const unpairedMark: Rule = {
  id: 'unpaired-mark',
  examples: {
    good: [{ body: '做好“六稳”工作（含‘六保’），落实《意见（试行）》。' }],
    bad: [
      { body: '做好«“»六稳工作。', about: '做好“六稳' },
      { body: '落实意见«》»和方案。' },
      { body: '项目（一期«“»工程）开工”。', about: '一期“工程' },
    ],
  },
  find: (subject) =>
    subject.passages.flatMap((passage) =>
      unpairedIn(passage.text, CLOSING).map((at) => {
        const params = { mark: passage.text.charAt(at), text: around(passage.text, at, 1) };
        return finding('unpaired-mark', passage.at(at, 1), params.text, params);
      }),
    ),
};
