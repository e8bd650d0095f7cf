/** 战略性新兴产业增加值增速、数字经济增加值、社会消费品零售总额增速: a name among others that has lost its end. */
import { related } from '../../../core/diagnostic.js';
import { type Finding, finding } from '../../finding.js';
import type { Passage } from '../../passage.js';
import type { Rule } from '../../rule.js';
import type { Stretch } from '../../stretches.js';
import { indicatorNames, type KnownName } from './known-names.js';

const SHORTEST = 5;
/** A part that lacks more than this may be another thing. */
const MOST_LOST = 3;

const GROWTHS = `- { id: strategic, name: 战略性新兴产业增加值增速, unit: "%", years: { 2021: { actual: 35 } } }
- { id: digital, name: ‹数字经济增加值增速›, unit: "%", years: { 2021: { actual: 30 } } }
- { id: retail, name: 社会消费品零售总额增速, unit: "%", years: { 2021: { actual: 18 } } }`;
const PLAIN = GROWTHS.replace(/[‹›]/g, '');
const OBLIGATORY = `- { id: air, name: ‹城区空气质量优良天数›, unit: 天, years: { 2021: { actual: 335 } } }
- { id: forest, name: 森林覆盖率, unit: "%", years: { 2021: { actual: 58 } } }
- { id: energy, name: 单位地区生产总值能耗下降, unit: "%", years: { 2021: { actual: 3.4 } } }`;

export const nameCutInList: Rule = {
  id: 'name-cut-in-list',
  examples: {
    good: [
      {
        indicators: PLAIN,
        body: '战略性新兴产业增加值增速、数字经济增加值增速、社会消费品零售总额增速均完成目标。',
      },
      {
        indicators: PLAIN,
        body: '战略性新兴产业增加值、数字经济增加值、社会消费品零售总额增速均完成目标。',
      },
      {
        indicators: OBLIGATORY.replace(/[‹›]/g, ''),
        body: '空气质量优良天数再创新高，森林覆盖率继续提高。',
      },
    ],
    bad: [
      {
        indicators: GROWTHS,
        body: '战略性新兴产业增加值增速、«数字经济增加值»、社会消费品零售总额增速均完成目标。',
        about: '数字经济增加值/数字经济增加值增速',
      },
      {
        indicators: OBLIGATORY,
        body: '«空气质量优良天数»、森林覆盖率、单位地区生产总值能耗下降等约束性指标全部完成。',
      },
    ],
  },
  find: (subject) => {
    const names = indicatorNames(subject).filter(({ name }) => name.length >= SHORTEST);
    return subject.passages.flatMap((passage) =>
      passage.clauses.flatMap((clause) => inList(itemsOf(clause), names, passage)),
    );
  },
};

/** What 、 及 and 和 join; the first may have words before it, the last behind it. */
function itemsOf({ text, offset }: Stretch): readonly Stretch[] {
  return [...text.matchAll(/[^、及和，。：；]+/gu)].map(({ 0: item, index }) => ({
    text: item,
    offset: offset + index,
    length: item.length,
  }));
}

/** A list in which two names stand whole. A lost end must follow a whole name, since the last may bring the end for all. */
function inList(
  items: readonly Stretch[],
  names: readonly KnownName[],
  passage: Passage,
): readonly Finding[] {
  if (items.length < 3) return [];
  const whole = items.map((item, index) =>
    names.some(({ name }) =>
      index === 0
        ? item.text.endsWith(name)
        : index === items.length - 1
          ? item.text.startsWith(name)
          : item.text === name,
    ),
  );
  if (whole.filter(Boolean).length < 2) return [];
  return items.flatMap((item, index) => {
    const { text } = item;
    if (whole[index] === true || text.length < SHORTEST) return [];
    const [known, ...more] = names.filter(
      ({ name }) =>
        name.length - text.length <= MOST_LOST &&
        (name.endsWith(text) || (name.startsWith(text) && whole.slice(0, index).includes(true))),
    );
    if (known === undefined || more.length > 0) return [];
    const { name, range } = known;
    return [
      finding('name-cut-in-list', passage.place(item), `${text}/${name}`, { text, name }, [
        related('check-other-place', range, { text: name }),
      ]),
    ];
  });
}
