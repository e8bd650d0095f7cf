/** One heading, column or name of an indicator, twice in Chinese and in two ways in English. */
import { related } from '../../../../core/diagnostic.js';
import { finding, type Finding } from '../../../finding.js';
import type { PrintedText } from '../../../printed-text.js';
import type { EnglishRule } from '../../rule.js';

export const sameSource: EnglishRule = {
  id: 'english-same-source',
  examples: {
    good: [
      { source: '加强管理。\n加强管理。', english: 'Stronger management.\nStronger management.' },
      { source: '加强管理。\n加强治理。', english: 'Stronger management.\nBetter governance.' },
    ],
    bad: [
      {
        source: '加强管理。\n加强管理。',
        english: '‹Stronger management.›\n«Improving management.»',
        about: '加强管理。',
      },
    ],
  },
  find({ paired }) {
    const first = new Map<string, PrintedText>();
    const findings: Finding[] = [];
    for (const { source, english } of paired.flatMap(({ texts }) => texts)) {
      if (english === undefined) continue;
      const known = first.get(source.text);
      if (known === undefined) first.set(source.text, english);
      else if (known.text !== english.text) {
        const params = { zh: source.text, en: english.text, other: known.text };
        const there = related('english-rendered-there', whole(known), { en: known.text });
        const about = source.text;
        findings.push(finding('english-same-source', whole(english), about, params, [there]));
      }
    }
    return findings;
  },
};

function whole(text: PrintedText): Finding['range'] {
  return text.at(0, text.text.length);
}
