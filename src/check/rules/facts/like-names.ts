/** 国民体质测试合格率95.4% beside 国民体质达标率95.5%: perhaps one thing under two names. */
import { related } from '../../../core/diagnostic.js';
import { Fraction } from '../../../quantity/fraction.js';
import { RATIO, type UnitRegister } from '../../../quantity/units.js';
import { sameValue } from '../../compare/same-value.js';
import { finding } from '../../finding.js';
import { amountOf } from '../../interval.js';
import type { Rule } from '../../rule.js';
import type { Statement } from '../../statements/statement.js';
import { statementsOf } from '../../statements/statements.js';

export const likeNames: Rule = {
  id: 'like-names',
  examples: {
    good: [
      { body: '城镇生活污水处理率99.4%。\n镇域生活污水集中处理率94%。' },
      { body: '打造精品市级分类示范村5个。\n创建市级分类示范村7个。' },
      { body: '建成市级垃圾分类示范村7个。\n创建市级分类示范村7个。' },
    ],
    bad: [
      {
        body: '国民体质测试合格率‹95.4%›，人均体育场地面积2.98平方米。\n国民体质达标率«95.5%»。',
        about: '国民体质测试合格率/国民体质达标率',
      },
      {
        body: '创建市级分类示范村‹2个›、分类示范点8个。\n建成市级垃圾分类示范村«47个»。',
        about: '创建市级分类示范村/建成市级垃圾分类示范村',
      },
    ],
  },
  find: (subject) => {
    const { units } = subject;
    const groups = new Map<string, Statement[]>();
    for (const statement of statementsOf(subject)) {
      const { aspect, year, figure, role = '', name } = statement;
      const opening = withoutVerb(name).slice(0, 2);
      const key = `${opening} ${aspect} ${year} ${role} ${units.dimension(figure.measure)}`;
      groups.set(key, [...(groups.get(key) ?? []), statement]);
    }
    return [...groups.values()].flatMap((group) =>
      group.flatMap((other, index) => {
        // The rows of one table are different things.
        if (other.source === 'register') return [];
        const alike = group.slice(0, index).find((one) => areAlike(one, other, units));
        if (alike === undefined) return [];
        const about = `${alike.name}/${other.name}`;
        const params = { name: other.name, text: other.text, like: alike.name, other: alike.text };
        return [
          finding('like-names', other.range, about, params, [
            related('check-other-place', alike.range, { text: alike.text }),
          ]),
        ];
      }),
    );
  },
};

/** 创建 and 建成 are said of the same things. */
function withoutVerb(name: string): string {
  return name.replace(/^(?:创建|建成|打造|建设|培育|成立|组建|新建|新增)/, '');
}

function areAlike(a: Statement, b: Statement, units: UnitRegister): boolean {
  if (sameValue(a.figure, b.figure, units) !== false) return false;
  const [shorter = '', longer = ''] = [withoutVerb(a.name), withoutVerb(b.name)].sort(
    (left, right) => left.length - right.length,
  );
  return holdsAllBut(longer, shorter) || (areRates(shorter, longer) && areNear(a, b, units));
}

/** One is the other with a word more in its middle; at its beginning the word would tell them apart. */
function holdsAllBut(longer: string, shorter: string): boolean {
  const more = longer.length - shorter.length;
  if (shorter.length < 6 || more < 1 || more > 3) return false;
  const head = sharedStart(longer, shorter);
  return head >= 2 && head < shorter.length && longer.endsWith(shorter.slice(head));
}

function areRates(a: string, b: string): boolean {
  return a !== b && a.endsWith('率') && b.endsWith('率') && sharedStart(a, b) >= 4;
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < b.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}

/** Rates within a hundredth of each other. */
function areNear(a: Statement, b: Statement, units: UnitRegister): boolean {
  if (units.dimension(a.figure.measure) !== RATIO) return false;
  const [low, high] = [amountOf(a.figure, units), amountOf(b.figure, units)].sort((left, right) =>
    left.compare(right),
  );
  if (low === undefined || high === undefined) return false;
  return high.minus(low).times(Fraction.of(100)).compare(high) <= 0;
}
