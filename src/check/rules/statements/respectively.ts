/** A、B、C分别增长5%、6%: 分别 between lists of unequal length. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import { HAN_NUMERALS, readHanNumber } from '../../../quantity/han-numerals.js';
import { countMembers, type MemberCount } from '../../listed.js';
import { endOf, numbersOf, stretchAt, type PrintedNumber } from '../../numbers.js';
import type { Passage } from '../../passage.js';
import type { Rule } from '../../rule.js';
import type { Stretch } from '../../stretches.js';

export const respectively: Rule = {
  id: 'respectively',
  examples: {
    good: [
      { body: '文化产业、旅游产业增加值占比分别为3.4%、4.7%。' },
      { body: '批发和零售业、住宿和餐饮业分别增长20%、25%。' },
      { body: '新建和改建公路分别达到30公里和12公里。' },
      { body: '城乡居民人均可支配收入分别增长8.5%、10%。' },
      { body: '完成工业投资41亿元、民间投资69亿元，分别增长57%、16.5%。' },
      { body: '参保率、覆盖率分别达到95%以上。' },
      { body: '存款、贷款、保费等分别增长12%、20%。' },
      { body: '分别在4个镇、3个街道召开座谈会。' },
    ],
    bad: [
      {
        body: '‹地区生产总值、固定资产投资、社会消费品零售总额›分别增长«8.5%、2.7%»。',
        about: '分别增长8.5%、2.7%',
      },
      {
        body: '‹服务业、农业增加值增速›分别超预期目标«{{q "a"}}、{{q "b"}}、{{q "c"}}»。',
        figures:
          '- { id: a, value: 4.6个百分点 }\n- { id: b, value: 3.5个百分点 }\n- { id: c, value: 5.5个百分点 }',
      },
      { body: '‹工业投资41亿元、民间投资69亿元、技改投资26亿元›，分别增长«57%、16.5%»。' },
      { body: '‹近三年›分别增长«6.5%、7.2%»。' },
    ],
  },
  find: (subject) =>
    [...subject.matches(/分别/g)].flatMap(({ passage, offset }) => {
      const clause = stretchAt(passage.clauses, offset);
      if (clause === undefined) return [];
      const values = valuesBehind(passage, offset, clause);
      const [first] = values;
      const last = values.at(-1);
      if (first === undefined || last === undefined) return [];
      const names = namesBefore(passage, offset, clause);
      const count = names && countOf(names.text, values.length);
      if (names === undefined || count === undefined || fits(count, values)) return [];
      if (goesOn(passage, names, count, values.length)) return [];
      const length = endOf(last) - first.offset;
      const about = passage.text.slice(offset, endOf(last));
      const params = {
        names: String(count.least),
        values: String(values.length),
      };
      return [
        finding('respectively', passage.at(first.offset, length), about, params, [
          related('check-other-place', passage.place(names), { text: names.text }),
        ]),
      ];
    }),
};

/** One value with 以上 or 左右 is said of each. */
function fits({ least, most }: MemberCount, values: readonly PrintedNumber[]): boolean {
  const [first] = values;
  if (values.length >= least && values.length <= most) return true;
  if (values.length > 1 || first === undefined) return false;
  const { comparison, approximation, measure } = first.figure;
  return (comparison ?? approximation) !== undefined || measure.unit !== '%';
}

/** The numbers of a list behind a verb: 分别增长5%、下降6%; what is no plain list has no count. */
function valuesBehind(passage: Passage, offset: number, clause: Stretch): readonly PrintedNumber[] {
  const numbers = numbersOf(passage).filter(
    (number) => number.offset > offset && endOf(number) <= endOf(clause),
  );
  let end = offset + '分别'.length;
  for (const [index, number] of numbers.entries()) {
    const between = passage.text.slice(end, number.offset);
    if (!(index === 0 ? VERB : JOINT).test(between)) return [];
    end = endOf(number);
  }
  return /^(?:[，。；、！]|（|$)/.test(passage.text.slice(end)) ? numbers : [];
}

const VERB = /^[^\d、，]{0,10}$/;
const JOINT = /^(?:、|和|及|以及|与)(?:同比)?(?:增长|下降|提高|降低|增加|减少|达到|为)?$/;

/** A list that commas divide: 医保、社保参保率，养老、失业保险覆盖率分别达到…. */
function goesOn(
  passage: Passage,
  names: Stretch,
  { least, most }: MemberCount,
  values: number,
): boolean {
  const before = stretchAt(passage.clauses, names.offset - 1);
  if (before?.text.endsWith('，') !== true || /\d/.test(before.text)) return false;
  const earlier = countMembers(before.text);
  return values >= least + earlier.least && values <= most + earlier.most;
}

/** What stands before 分别; where that is nothing, the clause before. */
function namesBefore(passage: Passage, offset: number, clause: Stretch): Stretch | undefined {
  const own = passage.text.slice(clause.offset, offset);
  if (!/^(?:[同环]比|年均|也|均|增速|增幅)*$/.test(own)) {
    return { offset: clause.offset, length: own.length, text: own };
  }
  const before = stretchAt(passage.clauses, clause.offset - 1);
  if (!before?.text.endsWith('，')) return undefined;
  const text = before.text.slice(0, -1);
  // 分别 again: its values are what this one goes on about.
  const again = text.lastIndexOf('分别') + 1;
  const start = again === 0 ? 0 : again + 1;
  return { offset: before.offset + start, length: text.length - start, text: text.slice(start) };
}

/** A list, or a number that says how many there are: 近三年, 两项指标. */
function countOf(text: string, values: number): MemberCount | undefined {
  if (/等[^、]*$/.test(text) || text.includes('城乡')) return undefined;
  const counted = NUMBERED.exec(text)?.groups?.['number'];
  const number = counted === undefined ? undefined : (readHanNumber(counted) ?? Number(counted));
  const members = countMembers(text);
  if (number !== undefined && members.least === 1) return { least: number, most: number };
  // 新建和改建公路 may be one or two.
  return members.least > 1 || (members.most > 1 && values > members.most) ? members : undefined;
}

const NUMBERED = new RegExp(
  `(?<![\\d.第${HAN_NUMERALS}])(?<number>\\d{1,2}|[${HAN_NUMERALS}]{1,2})(?:年|[个项类大][^、\\d]{0,8}|季度)(?:来)?$`,
);
