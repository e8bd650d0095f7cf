/** 抓好三项工作：一是…；二是…; 重点抓好七个方面工作 before six headings: as many as were announced. */
import { related } from '../../../core/diagnostic.js';
import type { SourceRange } from '../../../core/position.js';
import { finding } from '../../finding.js';
import { membersOf } from '../../listed.js';
import { endOf } from '../../numbers.js';
import type { Rule } from '../../rule.js';
import type { Match, Subject } from '../../subject.js';
import { NUMBER, readNumber } from './counted.js';
import { followersOf } from './followers.js';
import { ordinalsOf } from './ordinals.js';

/** What announces that its members follow, and the end of its sentence. */
const ANNOUNCED = new RegExp(
  `(?:(?<lead>以下|如下|下列|重点|着力|突出|抓好|做好|做到|推进|实施|开展|聚焦|围绕|从|在)[^，。；：“”\\d]{0,10}?)?${NUMBER}(?:个方面|方面|[个项大类点条件])(?:重点)?(?<what>[^，。；：“”、\\d]{0,12})(?<stop>[：:。]|$)`,
  'gu',
);
const FOLLOWED = /以下|如下|下列|重点|着力|突出|抓好|做好|做到|从/;
const PARTS = /工作|任务|举措|措施|要求|问题|意见|建议|实事/;

export const announcedCount: Rule = {
  id: 'announced-count',
  examples: {
    good: [
      { body: '重点抓好三项工作：一是稳投资；二是促消费；三是保民生。' },
      { body: '实施五大行动：强链、补链、延链、创新、招商。' },
      { body: '围绕三大产业：锂电、玻璃等。' },
      { body: '全面完成三项工作。\n一是企业，二是项目。' },
      {
        body: `- { id: part, heading: 1, text: 重点工作 }
- { id: intro, text: 今年重点抓好两个方面工作。 }
- { id: first, heading: 2, text: 稳投资。 }
- { id: first-text, text: 扩大有效投资。 }
- { id: second, heading: 2, text: 促消费。 }
- { id: second-text, text: 释放消费潜力。 }`,
      },
    ],
    bad: [
      {
        body: '«重点抓好三项工作：»‹一是›稳投资；‹二是›促消费。',
        about: '重点抓好三项工作：',
      },
      { body: '«实施五大行动：»强链、补链、延链、创新。' },
      {
        body: `- { id: part, heading: 1, text: 重点工作 }
- { id: intro, text: 今年«重点抓好三个方面工作。» }
- { id: first, heading: 2, text: ‹稳投资。› }
- { id: first-text, text: 扩大有效投资。 }
- { id: second, heading: 2, text: ‹促消费。› }
- { id: second-text, text: 释放消费潜力。 }`,
      },
      {
        body: `- { id: intro, text: «着力办好以下三件实事：» }
- { id: list, list: numbered, items: [‹新建学校›, ‹改造公厕›] }`,
      },
    ],
  },
  find: (subject) =>
    [...subject.matches(ANNOUNCED)].flatMap((match) => {
      const { passage, groups, text } = match;
      const number = readNumber(groups['number']);
      if (passage.kind !== 'text' || number === undefined || number < 2) return [];
      const members = membersBehind(subject, match);
      if (members === undefined || members.count < 2) return [];
      const { count, open = false, places = [] } = members;
      if (count === number || (open && count < number)) return [];
      const params = { text, count: String(count) };
      return [
        finding(
          'announced-count',
          match.range,
          text,
          params,
          places.map((place) => related('check-other-place', place, { text })),
        ),
      ];
    }),
};

interface Members {
  readonly count: number;
  /** Where each begins; a list in the same sentence needs no pointing at. */
  readonly places?: readonly SourceRange[];
  /** 等 ends them. */
  readonly open?: boolean;
}

/** Ordinals, or a list up to the end of the sentence, or the blocks that follow. */
function membersBehind(subject: Subject, match: Match): Members | undefined {
  const { passage, groups } = match;
  const end = endOf(match);
  if (end >= passage.text.length) {
    // 推进五大行动 at the end of a paragraph may be any five.
    const announces =
      FOLLOWED.test(groups['lead'] ?? '') &&
      !match.text.includes('大') &&
      PARTS.test(groups['what'] ?? '');
    const places = announces ? followersOf(subject, passage) : undefined;
    return places && { count: places.length, places };
  }
  const ordinals = ordinalsOf(passage).filter(({ offset }) => offset >= end);
  const [first] = ordinals;
  if (first?.offset === end && first.number === 1) {
    const own = ordinals.filter(({ kind }) => kind === first.kind);
    const next = own.findIndex(({ number }, index) => index > 0 && number === 1);
    const run = next === -1 ? own : own.slice(0, next);
    return { count: run.length, places: run.map((item) => passage.place(item)) };
  }
  if (groups['stop'] !== '：' && groups['stop'] !== ':') return undefined;
  const [list = ''] = /^[^。！？]*/.exec(passage.text.slice(end)) ?? [];
  // Between ； each member is a sentence of its own; with ， alone nobody can tell.
  const open = /等[^、；]{0,6}$/.test(list);
  if (list.includes('；')) return { count: list.split('；').filter(Boolean).length, open };
  return /[，：]/.test(list) ? undefined : { count: membersOf(list).length, open };
}
