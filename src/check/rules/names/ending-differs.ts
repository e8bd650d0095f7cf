/** 鱼田堡高新技术产业园区 beside 鱼田堡高新技术产业园: one place or road with and without the last word of its name. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Passage } from '../../passage.js';
import type { Rule } from '../../rule.js';
import type { Subject } from '../../subject.js';

interface Ending {
  readonly short: string;
  /** What may be left out behind it. */
  readonly rest: string;
  /** What makes other words of it. */
  readonly others: string;
}

const ENDINGS: readonly Ending[] = [
  { short: '园', rest: '区', others: '区?[域间位]' },
  { short: '高速', rest: '公路', others: '铁路|增长|发展' },
];

/** Words of kind, which many names have before their ending. */
const KINDS =
  /(?:高新技术|先进技术|现代|循环|经济|新|产业|工业|农业|科技|物流|制造|创业|创新|示范|数字|生态|文化|旅游|休闲|体育|装备|化工)+$/u;
/** Words that may stand right before a name. */
const VERBS = /^(?:.*(?:推动|推进|加快|启动|建设|打造|完成|实施|依托|支持|位于|以及|的))(?=.)/u;
/** Of the name itself so much must be the same; less is a word of its own (公园, 校园). */
const OWN = 2;
const LONGEST = 20;

export const endingDiffers: Rule = {
  id: 'ending-differs',
  examples: {
    good: [
      { body: '推进鱼田堡高新技术产业园区二期，启动鱼田堡高新技术产业园区三期。' },
      { body: '建设南桐高新技术产业园、关坝高新技术产业园区。' },
      { body: '建设城市公园，提升公园区域绿化。\n渝黔高速建成通车，经济高速增长。' },
    ],
    bad: [
      {
        body: '‹鱼田堡高新技术产业园区›二期建成投用。\n启动«鱼田堡高新技术产业园»三期征地拆迁。',
        about: '鱼田堡高新技术产业园/鱼田堡高新技术产业园区',
      },
      {
        body: '推动‹綦万正高速公路›招商引资。\n启动«綦万正高速»建设。\n勘察綦万正高速公路走廊带。',
      },
    ],
  },
  find: (subject) =>
    ENDINGS.flatMap((ending) => {
      const named = namesWith(ending, subject);
      const long = named.filter(({ whole }) => whole);
      return named
        .filter(({ whole }) => !whole)
        .flatMap((bare) => {
          const shared = long.map((name) => ({ name, text: sharedEnd(bare.text, name.text) }));
          const found = shared.find(({ text }) => text.replace(KINDS, '').length >= OWN);
          if (found === undefined) return [];
          const text = found.text + ending.short;
          const full = text + ending.rest;
          const { passage, end } = found.name;
          const range = passage.at(end - full.length, full.length);
          const place = related('check-other-place', range, { text: full });
          const own = bare.passage.at(bare.end - text.length, text.length);
          return [
            finding('ending-differs', own, `${text}/${full}`, { text, other: full }, [place]),
          ];
        });
    }),
};

interface Name {
  /** Without its ending. */
  readonly text: string;
  /** The ending is all there. */
  readonly whole: boolean;
  readonly passage: Passage;
  /** Behind the ending. */
  readonly end: number;
}

function namesWith({ short, rest, others }: Ending, subject: Subject): readonly Name[] {
  const pattern = new RegExp(`${short}(?!${others})(?<rest>${rest})?`, 'gu');
  return [...subject.matches(pattern)].flatMap(({ passage, offset, length, groups }) => {
    const before = passage.text.slice(Math.max(0, offset - LONGEST), offset);
    const text = /\p{Script=Han}*$/u.exec(before)?.[0].replace(VERBS, '') ?? '';
    return [{ text, whole: groups['rest'] !== undefined, passage, end: offset + length }];
  });
}

function sharedEnd(a: string, b: string): string {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) {
    length += 1;
  }
  return a.slice(a.length - length);
}
