/** 翻一番 beside 增长57%, 过半 beside 48%: words that stand for a number, beside the number. */
import { related } from '../../../core/diagnostic.js';
import { Fraction } from '../../../quantity/fraction.js';
import { RATIO } from '../../../quantity/units.js';
import type { Finding } from '../../finding.js';
import { finding } from '../../finding.js';
import { HAN_NUMERALS, readHanNumber } from '../../../quantity/han-numerals.js';
import { endOf, numbersOf, type PrintedNumber } from '../../numbers.js';
import type { Rule } from '../../rule.js';
import type { Match, Subject } from '../../subject.js';
import { amount, halfStep, HOLDS, withMeasureOf } from './amount.js';
import { changesOf } from './change.js';
import { levelPairsOf } from './level-pairs.js';
import type { Comparison } from '../../../quantity/quantity.js';

/** 接近 and 基本 leave it open. */
const WORDS = new RegExp(
  `(?<!接近|将近|基本|几乎)(?:实现)?(?:(?<double>翻了?[一1]?番)|(?<quadruple>翻了?[两2]番)|(?<half>过半|超半数|超一半|半数以上)` +
    `|(?<over>超过?|逾|突破|近|不足)?(?<tenths>[${HAN_NUMERALS}])成(?<least>以上)?)`,
  'gu',
);

export const spokenNumber: Rule = {
  id: 'spoken-number',
  examples: {
    good: [
      { body: '市级重大项目投资增长136.5%，翻一番。' },
      { body: '企业由20家增加到48家，实现翻一番。' },
      { body: '技改投资占比63.4%，超六成。' },
      { body: '工业投资增长57%，旅游收入翻一番。' },
      { body: '民间投资占比48%，接近半数。' },
      { body: '地区生产总值年均增长8%，翻一番。' },
    ],
    bad: [
      { body: '工业投资增长‹57%›，«翻一番»。', about: '翻一番/57%' },
      { body: '高新技术企业由‹20家›增加到‹38家›，«实现翻番»。' },
      { body: '技改投资占工业投资比重为‹48%›，«过半»。' },
      { body: '社会投资«超八成»，达到‹76%›。' },
    ],
  },
  find: (subject) =>
    [...subject.matches(WORDS)].flatMap((match) => {
      const limit = limitOf(match);
      if (limit === undefined) return [];
      return limit.growth ? doubled(subject, match, limit) : shared(subject, match, limit);
    }),
};

interface Limit {
  readonly operator: Comparison['operator'];
  readonly percent: number;
  readonly growth: boolean;
}

function limitOf({ groups }: Match): Limit | undefined {
  const { double, quadruple, half, over, tenths, least } = groups;
  if (double !== undefined) return { operator: 'ge', percent: 100, growth: true };
  if (quadruple !== undefined) return { operator: 'ge', percent: 300, growth: true };
  if (half !== undefined) return { operator: 'gt', percent: 50, growth: false };
  const percent = 10 * (readHanNumber(tenths ?? '') ?? 0);
  if (percent === 0 || (over === undefined && least === undefined)) return undefined;
  const below = over === '近' || over === '不足';
  return { operator: below ? 'lt' : least === undefined ? 'gt' : 'ge', percent, growth: false };
}

/** By the growth or the two levels that stand directly before. */
function doubled(subject: Subject, match: Match, { percent }: Limit): readonly Finding[] {
  const { passage, offset } = match;
  const change = changesOf(passage).findLast(
    ({ number, rises, offset: verb }) =>
      rises &&
      // 年均 is of one year of many.
      !/年均|平均/.test(passage.text.slice(Math.max(0, verb - 4), verb)) &&
      number.figure.measure.unit === '%' &&
      isBeside(match, endOf(number), offset),
  );
  if (change !== undefined) {
    return change.number.figure.number.value.gte(percent) ? [] : [told(match, [change.number])];
  }
  const pair = levelPairsOf(passage).findLast(({ to }) => isBeside(match, endOf(to), offset));
  if (pair === undefined) return [];
  const from = withMeasureOf(pair.from.figure, pair.to.figure, subject.units);
  // As far as both may stand from what is printed.
  const least = amount(from, subject.units).minus(halfStep(from, subject.units));
  const most = amount(pair.to.figure, subject.units).plus(halfStep(pair.to.figure, subject.units));
  const times = Fraction.of(1 + percent / 100);
  return most.compare(least.times(times)) < 0 ? [told(match, [pair.from, pair.to])] : [];
}

/** By the ratio directly before or behind. */
function shared(subject: Subject, match: Match, { operator, percent }: Limit): readonly Finding[] {
  const { passage, offset, length } = match;
  const ratio = numbersOf(passage).find(
    (number) =>
      subject.units.dimension(number.figure.measure) === RATIO &&
      number.figure.comparison === undefined &&
      (isBeside(match, endOf(number), offset) ||
        (number.offset > offset &&
          /^[，、](?:达到?|为|占)?$/.test(passage.text.slice(offset + length, number.offset)))),
  );
  if (ratio === undefined) return [];
  const sign = ratio.figure.number.value.comparedTo(percent);
  return HOLDS[operator](sign) ? [] : [told(match, [ratio])];
}

function isBeside({ passage }: Match, from: number, to: number): boolean {
  return from <= to && /^[，、](?:已|占比|比重|总量|规模)?$/.test(passage.text.slice(from, to));
}

function told({ passage, text, range }: Match, numbers: readonly PrintedNumber[]): Finding {
  const figures = numbers.map((number) => number.text).join('、');
  const about = [text, ...numbers.map((number) => number.id ?? number.text)].join('/');
  return finding(
    'spoken-number',
    range,
    about,
    { text, figures },
    numbers.map((number) =>
      related('check-other-place', passage.place(number), { text: number.text }),
    ),
  );
}
