/** 进出口总额7.3亿元、增长32%, where the growth is the indicator 进出口总值增速: a figure under a name that is not quite its own. */
import { related } from '../../../core/diagnostic.js';
import type { SourceRange } from '../../../core/position.js';
import { type Finding, finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import type { Mention, Subject } from '../../subject.js';
import { nounBefore } from '../../nouns.js';
import { reordered, slipBetween } from './one-edit.js';

const SHORTEST = 5;
const GROWTH = /(?:增速|增长率|增幅|增长)$/u;
/** Words that make the wider or narrower indicator of one. */
const SCOPE = /(?:全社会|全口径|规模以上|规上|限额以上|限上|城镇|农村|民间)$/u;

const TRADE = `- id: trade
  name: ‹进出口总值增速›
  unit: "%"
  years: { 2021: { actual: 32 } }`;
const INVESTMENT = `- id: investment
  name: ‹固定资产投资增速›
  unit: "%"
  years: { 2021: { actual: 2.7 } }`;

export const factCalledOtherwise: Rule = {
  id: 'fact-called-otherwise',
  examples: {
    good: [
      {
        indicators: TRADE.replace(/[‹›]/g, ''),
        body: '外贸进出口总值{{q "trade-2021" "7.3亿元"}}、增长{{q "trade.2021.actual"}}。',
      },
      {
        indicators:
          '- { id: industry, name: 规上工业增加值增速, unit: "%", years: { 2021: { actual: 12.5 } } }',
        body: '规模以上工业增加值增长{{q "industry.2021.actual"}}。',
      },
      {
        indicators: INVESTMENT.replace(/[‹›]/g, ''),
        body: '推动固定资产投资实现{{q "investment-2021" "91亿元"}}、增长{{q "investment.2021.actual"}}。',
      },
    ],
    bad: [
      {
        indicators: TRADE,
        body: '«进出口总额»{{q "trade-2021" "7.3亿元"}}、增长{{q "trade.2021.actual"}}。',
        about: 'trade/进出口总额',
      },
      {
        indicators: INVESTMENT,
        body: '«全社会固定资产投资»增长{{q "investment.2021.actual"}}。',
        about: 'investment/全社会固定资产投资',
      },
      {
        figures: '- { id: loans, value: 15.2亿元 }',
        body: '‹普惠小微贷款余额›达到{{q "loans"}}。\n年末«普惠小微贷款金额»{{q "loans"}}。',
        about: 'loans/普惠小微贷款金额',
      },
    ],
  },
  find: (subject) =>
    [...subject.mentions].flatMap(([id, mentions]) => {
      const [indicator = id] = id.split('.');
      const reference = referenceOf(id, mentions, subject);
      if (reference === undefined || reference.name.length < SHORTEST) return [];
      return mentions.flatMap(({ passage, figure }): readonly Finding[] => {
        const noun = nounBefore(passage, figure);
        const text = noun && variant(noun.text, reference);
        if (noun === undefined || text === undefined) return [];
        const offset = noun.offset + noun.length - text.length;
        const { name } = reference;
        return [
          finding(
            'fact-called-otherwise',
            passage.at(offset, text.length),
            `${indicator}/${text}`,
            { text, name },
            [related('check-other-place', reference.range, { text: name })],
          ),
        ];
      });
    }),
};

interface Reference {
  readonly name: string;
  readonly range: SourceRange;
  /** Of an indicator's growth the level is named; a whole name is the matter of `name-off-by-a-character`. */
  readonly kind: 'level' | 'whole' | 'noun';
}

/** The name of the indicator, or else what the quantity is called where it is first printed. */
function referenceOf(
  id: string,
  mentions: readonly Mention[],
  { indicators, places }: Subject,
): Reference | undefined {
  const [key = '', year = ''] = id.split('.');
  const row = indicators.row(key, year);
  if (row !== undefined) {
    const owner = row.entry.name === undefined ? row.indicator : row.entry;
    const name = row.name.replace(GROWTH, '');
    const kind = name === row.name ? 'whole' : 'level';
    return { name, range: places.of(owner, 'name'), kind };
  }
  for (const { passage, figure } of mentions) {
    const noun = nounBefore(passage, figure);
    if (noun !== undefined) return { name: noun.text, range: passage.place(noun), kind: 'noun' };
  }
  return undefined;
}

/** The end of a noun that is the name but for a slip or a scope; an abbreviation (规上, 规模以上) is neither. */
function variant(noun: string, { name, kind }: Reference): string | undefined {
  if (noun.endsWith(name)) {
    const [scope] = SCOPE.exec(noun.slice(0, -name.length)) ?? [];
    return scope === undefined || kind === 'noun' ? undefined : scope + name;
  }
  if (name.endsWith(noun) || holdsInOrder(noun, name)) return undefined;
  return [name.length, name.length + 1, name.length - 1]
    .map((length) => noun.slice(-length))
    .find((end) => {
      const edit = slipBetween(end, name);
      if (edit === undefined) return kind !== 'whole' && reordered(end, name);
      return edit.before > 0 && (kind !== 'whole' || edit.behind === 0);
    });
}

/** Whether the name's characters stand in the noun in their order, with two or more others between. */
function holdsInOrder(noun: string, name: string): boolean {
  const start = noun.lastIndexOf(name.charAt(0));
  let at = start - 1;
  for (const character of name) {
    at = noun.indexOf(character, at + 1);
    if (at === -1) return false;
  }
  return noun.length - start >= name.length + 2;
}
