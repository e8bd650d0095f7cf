/** “六稳工作: a quote or bracket that is opened and not closed, or closed and not opened. */
import { around, finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

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
      unpaired(passage.text).map((at) => {
        const params = { mark: passage.text.charAt(at), text: around(passage.text, at, 1) };
        return finding('unpaired-mark', passage.at(at, 1), params.text, params);
      }),
    ),
};

/** Where the marks stand that have no partner. Crossed pairs leave one of each; only the first is told. */
function unpaired(text: string): readonly number[] {
  const open: { readonly closing: string; readonly at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const closing = CLOSING.get(character);
    if (closing !== undefined) open.push({ closing, at });
    else if ([...CLOSING.values()].includes(character)) {
      const last = open.pop();
      if (last?.closing !== character) return [last?.at ?? at];
    }
  }
  return open.map(({ at }) => at);
}
