/** A paragraph that stops in the middle of a sentence, as text pasted line by line does, or that breaks its line by force. */
import { around, finding, type Finding } from '../../finding.js';
import type { Passage } from '../../passage.js';
import type { Rule } from '../../rule.js';

const FORCED = /[\t\u0085\u2028\u2029]|<br\s*\/?>/g;
/** …… also ends one. */
const END = /[。！？；：…][”’》）]*$/;
const LAST = 4;

export const brokenParagraph: Rule = {
  id: 'broken-paragraph',
  examples: {
    good: [
      {
        body: '全力以赴做好“六稳”工作。\n重点做好以下工作：\n（一）稳就业；\n各位代表，一起向未来！',
      },
      { body: '他说：“一起向未来。”\n- 见附件。' },
    ],
    bad: [
      { body: '全力以赴做好“«六稳”工»\n作、落实“六保”任务。', about: 'p1' },
      { body: '经济运行平稳«<br>»社会保持稳定。' },
    ],
  },
  find: (subject) =>
    subject.passages.flatMap((passage) => [...forced(passage), ...cutOff(passage)]),
};

function forced(passage: Passage): readonly Finding[] {
  return [...passage.text.matchAll(FORCED)].map(({ index, 0: { length } }) => {
    const text = around(passage.text, index, length);
    return finding('broken-paragraph', passage.at(index, length), passage.block, { text });
  });
}

function cutOff(passage: Passage): readonly Finding[] {
  if (passage.kind !== 'text' || passage.text === '' || END.test(passage.text)) return [];
  const text = passage.text.slice(-LAST);
  const place = passage.at(passage.text.length - text.length, text.length);
  return [finding('broken-paragraph', place, passage.block, { text })];
}
