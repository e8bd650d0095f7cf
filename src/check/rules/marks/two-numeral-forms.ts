/** 10大产业链 beside 十大产业链: one thing with its number in digits and in characters. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import { HAN_NUMERALS, readHanNumber } from '../../../quantity/han-numerals.js';
import type { Rule } from '../../rule.js';
import type { Match, Subject } from '../../subject.js';

/** The number, and of what is counted the classifier and two characters: by fewer, unlike things would meet. */
const COUNTED = `(?<thing>\\p{Script=Han}{3})`;
const IN_DIGITS = new RegExp(`(?<![\\d.A-Za-z])(?<number>第?\\d+)${COUNTED}`, 'gu');
const IN_HAN = new RegExp(
  `(?<![${HAN_NUMERALS}第])(?<number>第?[${HAN_NUMERALS}]+)${COUNTED}`,
  'gu',
);

export const twoNumeralForms: Rule = {
  id: 'two-numeral-forms',
  examples: {
    good: [
      { body: '聚焦锂电、玻璃等十大产业链。\n围绕十大产业链招引企业。' },
      { body: '建成一个综合市场。\n新增1个综合市场。' },
      { body: '推进5个重点项目。\n实施五大重点项目。' },
    ],
    bad: [
      {
        body: '聚焦锂电、玻璃等‹10大产业›链。\n围绕«十大产业»链招引企业。',
        about: '10大产业/十大产业',
      },
      {
        body: '打造‹十大产业›链。\n聚焦«{{q "chains" "10"}}大产业»链。\n做强十大产业链。',
        about: '10大产业/十大产业',
      },
    ],
  },
  find: (subject) => {
    const digits = byThing(subject, IN_DIGITS, (number) => Number(number));
    const spelled = byThing(subject, IN_HAN, readHanNumber);
    return [...digits].flatMap(([key, written]) => {
      const other = spelled.get(key) ?? [];
      const [first] = other;
      const [own] = written;
      if (first === undefined || own === undefined) return [];
      const about = `${own.text}/${first.text}`;
      const rarer = written.length < other.length ? written : other;
      const [against = own] = rarer === written ? other : written;
      return rarer.map(({ range, text }) =>
        finding('two-numeral-forms', range, about, { text, other: against.text }, [
          related('check-other-place', against.range, { text: against.text }),
        ]),
      );
    });
  },
};

/** By number and thing; 一 is as often 某个 as it is a number, and counts as none. */
function byThing(
  subject: Subject,
  pattern: RegExp,
  read: (number: string) => number | undefined,
): ReadonlyMap<string, readonly Match[]> {
  const found = new Map<string, Match[]>();
  for (const match of subject.matches(pattern)) {
    const { number = '', thing = '' } = match.groups;
    const ordinal = number.startsWith('第');
    const value = read(number.slice(ordinal ? 1 : 0));
    if (value === undefined || value < 2) continue;
    const key = `${ordinal ? '第' : ''}${value} ${thing}`;
    found.set(key, [...(found.get(key) ?? []), match]);
  }
  return found;
}
