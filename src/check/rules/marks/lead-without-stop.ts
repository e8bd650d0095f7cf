/** A run-in heading that runs on into its paragraph. */
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

export const leadWithoutStop: Rule = {
  id: 'lead-without-stop',
  examples: {
    good: [
      { body: '- { id: transport, lead: 交通提档升级。, text: 渝黔复线高速建成通车。 }' },
      { body: '- { id: transport, lead: 一是交通提档升级。, text: 渝黔复线高速建成通车。 }' },
    ],
    bad: [
      {
        body: '- { id: transport, lead: «交通提档升级», text: 渝黔复线高速建成通车。 }',
        about: 'transport',
      },
      { body: '- { id: transport, lead: "«交通提档升级，»", text: 渝黔复线高速建成通车。 }' },
    ],
  },
  find: (subject) =>
    subject.passages
      .filter(({ kind, text }) => kind === 'lead' && !/[。！？：][”’）]?$/.test(text))
      .map((passage) =>
        finding('lead-without-stop', passage.at(0, passage.text.length), passage.block, {
          text: passage.text,
        }),
      ),
};
