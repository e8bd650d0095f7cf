/** 甲、乙等2个指标未达到预期目标, where the table has a third: those that are not named are said to have come out well. */
import { related } from '../../../core/diagnostic.js';
import { NUMBER, readNumber } from '../counts/counted.js';
import { finding } from '../../finding.js';
import { endOf } from '../../numbers.js';
import type { Rule } from '../../rule.js';
import { claimsOf, type Claim } from './claims.js';
import { outcomeOf, valueId } from './outcome.js';

const INDICATORS = (retail: string): string => `- id: retail-growth
  name: 社会消费品零售总额增速
  unit: "%"
  nature: anticipatory
  years: { 2021: { target: 7.5, actual: ${retail} } }
- id: investment-growth
  name: 固定资产投资增速
  unit: "%"
  nature: anticipatory
  years: { 2021: { target: 10, actual: 2.7 } }
- id: tax-growth
  name: 税收增速
  unit: "%"
  nature: anticipatory
  years: { 2021: { target: 8.4, actual: -7.1 } }`;

export const missedUnnamed: Rule = {
  id: 'missed-unnamed',
  examples: {
    good: [
      {
        body: '税收增速、固定资产投资增速等2个指标未达到预期目标。',
        indicators: INDICATORS('18'),
      },
      {
        body: '税收增速、固定资产投资增速等3个指标未达到预期目标。',
        indicators: INDICATORS('7'),
      },
      { body: '固定资产投资增速未达到预期目标。', indicators: INDICATORS('18') },
      {
        body: '约束性指标中，税收增速、固定资产投资增速2项指标未达到预期目标。',
        indicators: INDICATORS('7'),
      },
    ],
    bad: [
      {
        body: '税收增速、固定资产投资增速等2个指标«未达到预期目标»。',
        indicators: INDICATORS('‹7›'),
        about: '未达到预期目标/retail-growth',
      },
      {
        body: '预期指标中，税收增速、固定资产投资增速两项指标«未完成年度目标»。',
        indicators: INDICATORS('‹7.4›'),
      },
    ],
  },
  find: (subject) =>
    claimsOf(subject).flatMap((claim) => {
      const { passage, words, verdict, year, named } = claim;
      if (verdict !== 'missed' || !namesAll(claim)) return [];
      const kind = kindOf(claim);
      const others = subject.indicators
        .rows(year)
        .filter(
          (row) =>
            row.number !== undefined &&
            (kind === undefined || (row.entry.nature ?? row.indicator.nature) === kind) &&
            !named.some((item) => item.row.indicator === row.indicator) &&
            outcomeOf(subject, row).reached === false,
        );
      if (others.length === 0) return [];
      const about = [words.text, ...others.map(({ indicator }) => indicator.id)].join('/');
      const places = others.flatMap((row) => {
        const actual = subject.content.quantities.get(valueId(row, 'actual'));
        return actual === undefined
          ? []
          : [related('check-other-place', actual.definition.range, { text: row.name })];
      });
      const params = { names: others.map(({ name }) => name).join('、') };
      return [finding('missed-unnamed', passage.place(words), about, params, places)];
    }),
};

const COUNT = new RegExp(`${NUMBER}[个项](?:主要|预期|预期性|约束性)*指标$`, 'u');

/** As many names as the number directly before the claim, or more: of A及B it may count one. */
function namesAll({ passage, words, named }: Claim): boolean {
  const last = named.at(-1);
  if (last === undefined) return false;
  const between = passage.text.slice(endOf(last.name), words.offset);
  const number = readNumber(COUNT.exec(between)?.groups?.['number']);
  return number !== undefined && number <= named.length;
}

/** 预期指标中，…. */
function kindOf({ passage, words }: Claim): 'anticipatory' | 'obligatory' | undefined {
  const sentence = passage.sentences.findLast(({ offset }) => offset <= words.offset);
  const before = passage.text.slice(sentence?.offset ?? 0, words.offset);
  if (before.includes('约束性指标')) return 'obligatory';
  return /预期性?指标/.test(before) ? 'anticipatory' : undefined;
}
