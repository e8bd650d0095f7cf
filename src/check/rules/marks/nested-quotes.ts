/** “实施“智造”工程”: quotes of one kind inside each other. */
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';

const INNER = { '“': '‘ ’', '‘': '“ ”', '《': '〈 〉', '〈': '《 》' } as const;

export const nestedQuotes: Rule = {
  id: 'nested-quotes',
  examples: {
    good: [
      { body: '提出“实施‘智造’工程”，印发《关于落实〈规划〉的意见》。' },
      { body: '印发《“十四五”规划》，开展“学习《条例》”活动。' },
    ],
    bad: [
      { body: '提出“实施“«智造»”工程”。', about: '智造' },
      { body: '印发《关于落实《«规划»》的意见》。' },
    ],
  },
  find: (subject) =>
    subject.passages.flatMap((passage) =>
      passage.quotes.flatMap((quote, index) => {
        const around = passage.quotes
          .slice(0, index)
          .findLast(({ offset, length }) => quote.offset < offset + length);
        if (around?.mark !== quote.mark) return [];
        const params = { text: quote.text, mark: quote.mark, inner: INNER[quote.mark] };
        return [finding('nested-quotes', passage.place(quote), quote.text, params)];
      }),
    ),
};
