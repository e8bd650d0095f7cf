/** 一是……二是……四是……: a running number that leaves one out, or comes twice. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import type { Subject } from '../../subject.js';
import { ordinalsOf, type Ordinal } from './ordinals.js';

export const ordinalGap: Rule = {
  id: 'ordinal-gap',
  examples: {
    good: [
      { body: '重点抓好三项工作：一是稳投资；二是促消费；三是保民生。' },
      { body: '一是稳投资。\n二是促消费。\n一是保民生。' },
      { body: '对标第一，争创第一。标准统一是关键，唯一是例外。' },
      { body: '第一，稳投资。第二，促消费。' },
    ],
    bad: [
      { body: '一是稳投资；‹二是›促消费；«四是»保民生。', about: '四是保民生' },
      { body: '一是稳投资。\n‹二是›促消费。\n«二是»保民生。' },
      { body: '第一，稳投资。‹第二›，促消费。«第四»，保民生。' },
    ],
  },
  find: (subject) =>
    runsOf(subject).flatMap((run) =>
      run.flatMap((ordinal, index) => {
        const before = run[index - 1];
        if (before === undefined || ordinal.number === before.number + 1) return [];
        const { passage, text, offset } = ordinal;
        const about = passage.text.slice(offset, offset + text.length + 3);
        const params = { text, before: before.text };
        return [
          finding('ordinal-gap', passage.place(ordinal), about, params, [
            related('check-other-place', before.passage.place(before), { text: before.text }),
          ]),
        ];
      }),
    ),
};

/** Ordinals of one kind under one heading; a first begins anew. */
function runsOf(subject: Subject): readonly (readonly Ordinal[])[] {
  const runs: Ordinal[][] = [];
  let open = new Map<string, Ordinal[]>();
  for (const passage of subject.passages) {
    if (passage.kind === 'heading') open = new Map();
    if (!['text', 'lead', 'item'].includes(passage.kind)) continue;
    for (const ordinal of ordinalsOf(passage)) {
      const run = ordinal.number === 1 ? undefined : open.get(ordinal.kind);
      if (run === undefined) {
        const begun = [ordinal];
        runs.push(begun);
        open.set(ordinal.kind, begun);
      } else run.push(ordinal);
    }
  }
  return runs;
}
