/** “一区”、“两群”: quoted words side by side need no 、 between them. */
import { around, finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

export const commaBetweenQuotes: Rule = {
  id: 'comma-between-quotes',
  examples: {
    good: [
      { body: '做好“六稳”“六保”工作，印发《意见》《方案》。' },
      { body: '印发《意见》（渝府发）、《方案》，做好“六稳”工作、“六保”任务。' },
    ],
    bad: [
      { body: '做好“六稳”«、»“六保”工作。', about: '稳”、“六' },
      { body: '印发《意见》«、»《方案》《办法》。' },
    ],
  },
  find: (subject) =>
    [...subject.matches(/(?<=”)、(?=“)|(?<=》)、(?=《)|(?<=’)、(?=‘)/g)].map(
      ({ passage, offset, range }) =>
        finding('comma-between-quotes', range, around(passage.text, offset, 1), {
          text: around(passage.text, offset, 1),
        }),
    ),
};
