/** 地区生产总值235亿元 and 服务业增加值366亿元: parts of which everybody knows the whole. */
import { related } from '../../../core/diagnostic.js';
import type { Figure } from '../../../quantity/quantity.js';
import { finding } from '../../finding.js';
import { intervalOf, isAbove } from '../../interval.js';
import { endOf, numbersOf, type PrintedNumber } from '../../numbers.js';
import type { Passage } from '../../passage.js';
import type { Rule } from '../../rule.js';
import { readLabel } from '../../statements/names.js';
import { yearsOfBlocks } from '../../statements/years.js';
import type { Subject } from '../../subject.js';

const WHOLES: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/^地区生产总值$/, /^.+增加值$/],
  [/^固定资产投资$/, /^(?:工业|民间|基础设施|房地产开发|制造业|技改|建安|社会)投资$/],
  [/^工业投资$/, /^(?:技改|制造业)投资$/],
  [/^一般公共预算收入$/, /^(?:税收|非税)收入$/],
  [/上级资金$/, /中央预算内(?:投资|资金)(?:项目)?$/],
  [/^电子商务(?:实现)?交易额$/, /^网络零售额$/],
];

export const partOfKnownWhole: Rule = {
  id: 'part-of-known-whole',
  examples: {
    good: [
      { body: '地区生产总值235亿元。\n服务业增加值实现109亿元、增长8.6%。' },
      { body: '固定资产投资91亿元。\n全市工业投资410亿元，两年累计完成工业投资120亿元。' },
      { body: '争取上级资金53.98亿元，获得中央预算内投资项目9个、1.6亿元。' },
    ],
    bad: [
      {
        body: '预计地区生产总值达到‹235亿元›。\n服务业增加值实现«366亿元»、增长8.6%。',
        about: '服务业增加值/地区生产总值',
      },
      {
        body: '推动固定资产投资实现‹{{q "investment"}}›，完成工业投资«93亿元»。',
        figures: '- { id: investment, value: 91亿元 }',
      },
      { body: '争取上级资金‹5.4亿元›，获得中央预算内投资项目9个、«16亿元»。' },
    ],
  },
  find: (subject) => {
    const amounts = amountsOf(subject);
    return WHOLES.flatMap(([wholes, parts]) =>
      amounts.flatMap((part) => {
        if (!parts.test(part.name)) return [];
        const whole = amounts.find(
          ({ name, year, figure }) =>
            wholes.test(name) &&
            year === part.year &&
            subject.units.dimension(figure.measure) ===
              subject.units.dimension(part.figure.measure),
        );
        if (whole === undefined) return [];
        const [own, all] = [part, whole].map(({ figure }) => intervalOf(figure, subject.units));
        if (!own || !all || !isAbove(own, all)) return [];
        const about = `${part.name}/${whole.name}`;
        const params = {
          part: part.name,
          text: part.number.text,
          whole: whole.name,
          all: whole.number.text,
        };
        return [
          finding('part-of-known-whole', part.passage.place(part.number), about, params, [
            related('check-other-place', whole.passage.place(whole.number), {
              text: whole.number.text,
            }),
          ]),
        ];
      }),
    );
  },
};

interface Amount {
  readonly passage: Passage;
  readonly number: PrintedNumber;
  readonly name: string;
  readonly year: string;
  readonly figure: Figure;
}

/** Other places and other times than the section's. */
const OTHERWISE = /全[国省市]|季度|半年|累计|年均|平均|20\d\d年|[一二两三四五\d]年/;

/** Money with the name directly before it; in 项目9个、1.6亿元 both have the same. */
function amountsOf(subject: Subject): readonly Amount[] {
  const years = yearsOfBlocks(subject);
  return subject.passages.flatMap((passage) => {
    if (passage.kind !== 'text' && passage.kind !== 'item') return [];
    let last: { readonly end: number; readonly name: string } | undefined;
    return numbersOf(passage).flatMap((number): Amount[] => {
      const clause = passage.clauses.findLast(({ offset }) => offset <= number.offset);
      const before = passage.text.slice(clause?.offset ?? 0, number.offset);
      const words = /[^、]*$/.exec(
        before.slice(Math.max(0, (last?.end ?? 0) - (clause?.offset ?? 0))),
      );
      const label = readLabel(words?.[0] ?? '');
      const goesOn = last !== undefined && passage.text.slice(last.end, number.offset) === '、';
      const name = goesOn ? last?.name : label?.aspect === 'level' ? label.name : undefined;
      last = name === undefined ? undefined : { end: endOf(number), name };
      const { figure } = number;
      const money = subject.units.dimension(figure.measure) === 'money';
      if (name === undefined || !money || OTHERWISE.test(before)) return [];
      return [{ passage, number, name, year: years.get(passage.block) ?? '', figure }];
    });
  });
}
