/** 新增高新技术企业76家, where there are 44 at the end of the year. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import { intervalOf, isAbove } from '../../interval.js';
import type { Rule } from '../../rule.js';
import { distinct } from '../../statements/statement.js';
import { statementsOf } from '../../statements/statements.js';
import { levelFinder } from './levels.js';

const REPORT = (stock: string, added: string) => ({
  indicators: `- id: high-tech-firms
  name: 高新技术企业数量
  unit: 家
  years:
    2021: { target: 39, actual: ${stock} }`,
  body: `- { id: h1, heading: 1, text: 2021年计划执行情况 }
- { id: p1, text: '新增市级科技型企业50家、高新技术企业${added}。' }`,
});

export const additionAboveStock: Rule = {
  id: 'addition-above-stock',
  examples: {
    good: [REPORT('44', '17家'), REPORT('44', '44家')],
    bad: [
      { ...REPORT('‹44›', '«76家»'), about: '高新技术企业 2021' },
      REPORT('‹6›', '«{{q "new-firms" "17家"}}»'),
    ],
  },
  find: (subject) => {
    const { units } = subject;
    const levelOf = levelFinder(subject);
    return distinct(statementsOf(subject)).flatMap(({ name, year, role, figure, text, range }) => {
      const { thing } =
        /^新(?:\S…|增|建|培育|登记|引进|认定)(?<thing>.{4,})$/.exec(name)?.groups ?? {};
      const stock = thing === undefined ? undefined : levelOf(thing, year, role);
      if (thing === undefined || stock === undefined) return [];
      if (units.dimension(figure.measure) !== units.dimension(stock.figure.measure)) return [];
      if (!isAbove(intervalOf(figure, units), intervalOf(stock.figure, units))) return [];
      const params = { name: thing, text, stock: stock.text };
      const place = related('check-other-place', stock.range, { text: stock.text });
      return [finding('addition-above-stock', range, `${thing} ${year}`, params, [place])];
    });
  },
};
