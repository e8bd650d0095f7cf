/** 实际利用外资 9014 against a target of 1000: as far apart as a slip of the point or of 万 makes two values. */
import { related } from '../../../core/diagnostic.js';
import type { SourceRange } from '../../../core/position.js';
import type { Fraction } from '../../../quantity/fraction.js';
import { COUNT, NUMBER, RATIO, RATIO_DIFFERENCE } from '../../../quantity/units.js';
import { finding, type Finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import type { Subject } from '../../subject.js';
import { amountOf, leapsInMagnitude, seriesOf, stepsOf } from './series.js';

const TABLES = `- { id: a, table: indicators, caption: 完成情况, year: 2021, columns: [{ head: 目标, role: target }, { head: 实际, role: actual }] }
- { id: b, table: indicators, caption: 计划, year: 2022, columns: [{ head: 预期, role: target }] }`;

const indicator = (name: string, unit: string, values: string): string =>
  `- { id: x, name: ${name}, unit: ${unit}, years: ${values} }`;

export const magnitudeLeaps: Rule = {
  id: 'magnitude-leaps',
  examples: {
    good: [
      {
        indicators: indicator(
          '实际利用外资',
          '万美元',
          '{ 2021: { target: 1000, actual: 1104 }, 2022: { target: 1000 } }',
        ),
        body: TABLES,
      },
      {
        body: '固定资产投资{{q "investment-2021" "91亿元"}}。\n力争达到{{q "investment-2022" "100亿元"}}。',
      },
      { body: '建成示范点{{q "points-2021" "18个"}}。\n新建示范点{{q "points-2022" "2个"}}。' },
    ],
    bad: [
      {
        indicators: indicator(
          '实际利用外资',
          '万美元',
          '{ 2021: { target: ‹1000›, actual: «9014» }, 2022: { target: 1000 } }',
        ),
        body: TABLES,
        about: 'x',
      },
      {
        body: '固定资产投资‹{{q "investment-2021" "91亿元"}}›。\n力争达到«{{q "investment-2022" "100万元"}}»。',
        about: 'investment',
      },
    ],
  },
  find: (subject) => [...amongIndicators(subject), ...amongFigures(subject)],
};

interface Value {
  readonly year: string;
  readonly text: string;
  readonly amount: Fraction;
  readonly range: SourceRange;
}

/** One finding an indicator: a value that leaps up mostly leaps down again. */
function amongIndicators(subject: Subject): readonly Finding[] {
  return seriesOf(subject).flatMap((points) => {
    const leap = stepsOf(points, subject).find(
      ({ from, to }) =>
        isLevel(subject.units.dimension(to.figure.measure)) &&
        leapsInMagnitude(from.amount, to.amount),
    );
    if (leap === undefined) return [];
    const { from, to } = leap;
    return [apart(to.row.indicator.id, to.row.name, from, to)];
  });
}

/** Figures whose ids are one but for the year; few things counted may well be many in the next year. */
function amongFigures(subject: Subject): readonly Finding[] {
  const byStem = new Map<string, Value & { readonly dimension: string }>();
  return [...subject.mentions].flatMap(([id, [mention]]) => {
    const [year] = /(?<=-)\d{4}$/u.exec(id) ?? [];
    const quantity = mention?.figure.quantity;
    if (year === undefined || mention === undefined || quantity?.type !== 'figure') return [];
    const dimension = subject.units.dimension(quantity.measure);
    if (!isLevel(dimension) || dimension === COUNT) return [];
    const { passage, figure } = mention;
    const amount = amountOf(quantity, subject);
    const value = { year, text: figure.text, amount, range: passage.place(figure), dimension };
    const stem = id.slice(0, -year.length - 1);
    const known = byStem.get(stem);
    if (known === undefined) byStem.set(stem, value);
    if (known?.dimension !== dimension || !leapsInMagnitude(known.amount, amount)) return [];
    return [apart(stem, stem, known, value)];
  });
}

function isLevel(dimension: string): boolean {
  return ![RATIO, RATIO_DIFFERENCE, NUMBER].includes(dimension);
}

function apart(
  about: string,
  name: string,
  from: Pick<Value, 'text' | 'range'>,
  to: Pick<Value, 'text' | 'range'>,
): Finding {
  return finding('magnitude-leaps', to.range, about, { name, from: from.text, to: to.text }, [
    related('check-other-place', from.range, { text: from.text }),
  ]);
}
