/** 服务业增加值增长8.6% in the text, 9.6 in the table of indicators. */
import { related } from '../../../core/diagnostic.js';
import { printFigure } from '../../../quantity/print.js';
import type { UnitRegister } from '../../../quantity/units.js';
import { sameValue } from '../../compare/same-value.js';
import { finding } from '../../finding.js';
import { amountOf } from '../../interval.js';
import type { Rule } from '../../rule.js';
import { factOf, type Statement } from '../../statements/statement.js';
import { statementsOf } from '../../statements/statements.js';

const INDICATORS = `- id: services-growth
  name: 服务业增加值增速
  unit: "%"
  years:
    2021: { target: 7, actual: ‹8.6› }
- id: jobs
  name: 新增城镇就业
  unit: 人
  years:
    2021: { target: 4500, actual: 6000 }
    2022: { target: 4500以上 }`;
const PLAIN = INDICATORS.replace(/[‹›]/g, '');

export const factAgainstRegister: Rule = {
  id: 'fact-against-register',
  examples: {
    good: [
      {
        indicators: PLAIN,
        body: `- { id: h1, heading: 1, text: 2021年计划执行情况 }
- id: p1
  text: '服务业增加值109亿元、增长{{q "services-growth.2021.actual"}}，两年平均增长4.5%。'
- { id: p2, text: 一季度，服务业增加值增长5%。全市服务业增加值增长9%。城镇新增就业6000人。 }
- { id: h2, heading: 1, text: 2022年计划安排 }
- { id: p3, text: 服务业增加值增长6%，城镇新增就业4500人以上。2021年，新增城镇就业6000人。 }`,
      },
    ],
    bad: [
      {
        indicators: INDICATORS,
        body: `- { id: h1, heading: 1, text: 2021年计划执行情况 }
- { id: p1, text: 服务业增加值实现109亿元、增长«8.8%»，两年平均增长4.5%。 }`,
        about: 'services-growth.2021.actual/8.8%',
      },
      {
        indicators: INDICATORS,
        figures: '- { id: services, value: 109亿元 }',
        body: `- { id: h1, heading: 1, text: 2021年计划执行情况 }
- id: p1
  text: '服务业增加值{{q "services"}}、增长«{{q "services-rise" "9.6%"}}»。'`,
        about: 'services-growth.2021.actual/services-rise',
      },
      {
        indicators: PLAIN.replace('4500以上', '‹4500以上›'),
        body: `- { id: h1, heading: 1, text: 2022年计划安排 }
- { id: p1, text: 多渠道扩大就业，城镇新增就业«5000人以上»。 }`,
      },
      {
        indicators: PLAIN.replace(' 6000', ' ‹6000›'),
        body: `- id: t1
  table: plain
  caption: 主要指标
  columns: [{ role: name, share: 2 }, { role: figure, share: 1 }]
  head: [[指标, 2021年实际]]
  rows: [[新增城镇就业（人）, «6500»], [其中：农村劳动力, 300]]`,
      },
    ],
  },
  find: (subject) => {
    const { units } = subject;
    const statements = statementsOf(subject);
    const register = new Map<string, Statement[]>();
    for (const statement of statements.filter(({ source }) => source === 'register')) {
      const fact = factOf(statement);
      register.set(fact, [...(register.get(fact) ?? []), statement]);
    }
    return statements.flatMap((statement) => {
      if (statement.source === 'register') return [];
      const values = (register.get(factOf(statement)) ?? []).filter(
        ({ role }) => statement.role === undefined || role === statement.role,
      );
      const judged = values.map((value) => agree(value, statement, units));
      const [value] = values;
      if (value === undefined || !judged.includes(false) || judged.includes(true)) return [];
      const wanted = values.map(({ figure }) => printFigure(figure).text).join('、');
      const about = `${value.id ?? value.name}/${statement.id ?? statement.text}`;
      const params = { name: value.name, text: statement.text, register: wanted };
      const places = values.map(({ range, text }) => related('check-other-place', range, { text }));
      return [finding('fact-against-register', statement.range, about, params, places)];
    });
  },
};

/** Targets are quoted as they stand, whatever is left out: 10% is 10以上. What came of them may be rounded. */
function agree(value: Statement, stated: Statement, units: UnitRegister): boolean | undefined {
  if (value.id === stated.id) return true;
  if (value.role !== 'target') return sameValue(value.figure, stated.figure, units);
  if (units.dimension(value.figure.measure) !== units.dimension(stated.figure.measure)) {
    return undefined;
  }
  return amountOf(value.figure, units).compare(amountOf(stated.figure, units)) === 0;
}
