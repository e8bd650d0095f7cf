/** 示范村镇18个 beside 示范镇村2个: what is counted, with its characters in two orders. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Passage } from '../../passage.js';
import type { Rule } from '../../rule.js';
import type { Stretch } from '../../stretches.js';
import type { Subject } from '../../subject.js';
import { sorted } from './one-edit.js';

const LENGTH = 4;
const COUNTED = new RegExp(`\\p{Script=Han}{${LENGTH}}$`, 'u');

interface Noun extends Stretch {
  readonly passage: Passage;
}

export const orderDiffers: Rule = {
  id: 'order-differs',
  examples: {
    good: [
      { body: '培育“一村一品”示范村镇{{q "a" "18个"}}。\n创建市级示范村镇{{q "b" "2个"}}。' },
      { body: '开展就业创业培训{{q "a" "18场"}}。\n举办创业就业讲座{{q "b" "2场"}}。' },
    ],
    bad: [
      {
        body: '培育“一村一品”‹示范村镇›{{q "a" "18个"}}。\n创建市级“一村一品”«示范镇村»{{q "b" "2个"}}。',
        about: '示范镇村/示范村镇',
      },
    ],
  },
  find: (subject) => {
    const first = new Map<string, Noun>();
    return countedNouns(subject).flatMap((noun) => {
      const { text, passage } = noun;
      const key = sorted(text);
      const other = first.get(key);
      if (other === undefined) first.set(key, noun);
      if (other === undefined || other.text === text) return [];
      return [
        finding(
          'order-differs',
          passage.place(noun),
          `${text}/${other.text}`,
          { text, other: other.text },
          [related('check-other-place', other.passage.place(other), { text: other.text })],
        ),
      ];
    });
  },
};

/** The last characters of what stands before each figure. */
function countedNouns({ passages }: Subject): readonly Noun[] {
  return passages.flatMap((passage) =>
    passage.figures.flatMap(({ offset: end }) => {
      const [text] = COUNTED.exec(passage.text.slice(Math.max(0, end - LENGTH), end)) ?? [];
      return text === undefined ? [] : [{ text, offset: end - LENGTH, length: LENGTH, passage }];
    }),
  );
}
