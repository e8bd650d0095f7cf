/** 增长-7.1%, 下降-3%, 超预期目标-5个百分点: the verb says one thing and the sign another. */
import { finding } from '../../finding.js';
import { endOf, numbersOf } from '../../numbers.js';
import type { Rule } from '../../rule.js';
import { changesOf, isJoint } from './change.js';
import { namedFalls } from './named-falls.js';

const ABOVE =
  /(?<verb>(?:超过?|超出|高于|低于|快于|慢于)(?:年初|全年|年度)*(?:预期|计划)?(?:目标)?)$/;

export const negativeChange: Rule = {
  id: 'negative-change',
  examples: {
    good: [
      { body: '税收下降7.1%，增速为-7.1%。' },
      { body: '最低气温下降到-3%以下的概率不大。' },
      { body: '工业投资增长{{q "growth"}}。', figures: '- { id: growth, value: 57% }' },
    ],
    bad: [
      {
        body: '服务业、农业增加值增速分别超预期目标4.6、«-0.5个百分点»。',
      },
      {
        body: '税收增长«{{q "tax"}}»。',
        figures: '- { id: tax, value: -7.1% }',
        about: 'tax',
      },
      { body: '进出口总额下降«-3.2%»。', about: '下降-3.2%' },
      { body: '两项增速分别增长5%、«-3%»。' },
      {
        body: '规上工业增加值增速超预期目标«{{q "above"}}»。',
        figures: '- { id: above, value: -2个百分点 }',
      },
      {
        body: '能耗持续下降。',
        indicators:
          '- { id: energy, name: 单位地区生产总值能耗下降, unit: "%", years: { 2021: { actual: «-3.43» } } }',
      },
    ],
  },
  find: (subject) => [
    ...namedFalls(subject)
      .filter(({ figure }) => figure.number.value.isNegative())
      .map(({ id, verb, text, range }) => finding('negative-change', range, id, { verb, text })),
    ...subject.passages.flatMap((passage) => {
      // The minus is rarer than any verb.
      if (!passage.text.includes('-')) return [];
      const verbs = new Map(changesOf(passage).map(({ number, verb }) => [number.offset, verb]));
      let last: { readonly end: number; readonly verb: string | undefined } | undefined;
      return numbersOf(passage).flatMap((number) => {
        const { offset, text } = number;
        const before = passage.text.slice(0, offset);
        const listed = last !== undefined && isJoint(before.slice(last.end));
        const own = verbs.get(offset) ?? ABOVE.exec(before)?.groups?.['verb'];
        const verb = own ?? (listed ? last?.verb : undefined);
        last = { end: endOf(number), verb };
        if (verb === undefined || !number.figure.number.value.isNegative()) return [];
        const about = number.id ?? verb + text;
        return [finding('negative-change', passage.place(number), about, { verb, text })];
      });
    }),
  ],
};
