/** 第21项“森林覆盖率” where that is row 20. */
import { finding, type Finding } from '../../finding.js';
import { HAN_NUMERALS, readHanNumber } from '../../../quantity/han-numerals.js';
import type { Rule } from '../../rule.js';
import type { Match, Subject } from '../../subject.js';
import { namesOf } from './indicator-names.js';

const NAMED_ROW = new RegExp(
  `第(?<number>\\d+|[${HAN_NUMERALS}]+)项(?:指标)?“(?<name>[^”]+)”`,
  'g',
);

const INDICATORS = `- id: forest
  name: 森林覆盖率
  unit: "%"
  years: { 2021: { target: 57.3 } }
- id: energy
  name: 能源消耗总量增速
  unit: "%"
  years: { 2021: { target: 3 } }
  adjustments:
    - { id: renamed, kind: renamed, year: 2021, former-name: 能源消费总量增速 }`;

const TABLE = (note: string): string => `- id: t1
  table: indicators
  caption: 2021年指标
  year: 2021
  columns: [{ head: 2021年目标, role: target }]
  notes: [{ parts: [{ text: '${note}' }] }]`;

export const rowNumberDiffers: Rule = {
  id: 'row-number-differs',
  examples: {
    good: [
      {
        indicators: INDICATORS,
        body: TABLE('暂不执行第{{row "energy"}}项“能源消耗总量增速”指标。'),
      },
      {
        indicators: INDICATORS,
        body: TABLE('第二项“能源消费总量增速”更名，第一项“提质”行动完成。'),
      },
    ],
    bad: [
      {
        indicators: INDICATORS,
        body: TABLE('暂不执行«第{{row "forest"}}项»“能源消耗总量增速”指标。'),
        about: 'energy/1',
      },
      { indicators: INDICATORS, body: TABLE('«第3项»“能源消费总量增速”更名。'), about: 'energy/3' },
    ],
  },
  find: (subject) => [...subject.matches(NAMED_ROW)].flatMap((match) => judge(match, subject)),
};

/** In a table's note by that table's rows; elsewhere any year's number is right. */
function judge({ passage, offset, text, groups }: Match, subject: Subject): readonly Finding[] {
  const { number = '', name = '' } = groups;
  const written = /^\d/.test(number) ? Number(number) : readHanNumber(number);
  const { indicators, content } = subject;
  const indicator = indicators.all.find((candidate) => namesOf(candidate).has(name));
  if (indicator === undefined || written === undefined) return [];
  const table = content.blocks.find(({ id }) => id === passage.block);
  const [, own] = table?.type === 'table' ? (table.rows[0]?.cells[0]?.id.split('.') ?? []) : [];
  const years = own === undefined ? Object.keys(indicator.years) : [own];
  const numbers = years.flatMap((year) => indicators.row(indicator.id, year)?.number ?? []);
  if (numbers.length === 0 || numbers.includes(written)) return [];
  const length = text.indexOf('项') + 1;
  const params = { text: text.slice(0, length), name, number: numbers.join('、') };
  const about = `${indicator.id}/${String(written)}`;
  return [finding('row-number-differs', passage.at(offset, length), about, params)];
}
