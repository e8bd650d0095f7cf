/** 44家 last year, 10家以上 new, and a target of 47家: three figures of which two give another third. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import { intervalOf, isAbove, sumOf } from '../../interval.js';
import type { Rule } from '../../rule.js';
import { distinct } from '../../statements/statement.js';
import { statementsOf } from '../../statements/statements.js';
import { levelFinder } from './levels.js';

const REPORT = (before: string, after: string, added: string) => ({
  indicators: `- id: high-tech-firms
  name: 高新技术企业数量
  unit: 家
  years:
    2021: { target: 39, actual: ${before} }
    2022: { target: ${after} }`,
  body: `- { id: h1, heading: 1, text: 2022年重点工作 }
- { id: p1, text: '力争全年新培育市级科技型企业50家、高新技术企业${added}。' }`,
});

export const stockAndAddition: Rule = {
  id: 'stock-and-addition',
  examples: {
    good: [REPORT('44', '54', '10家以上'), REPORT('44', '60以上', '10家')],
    bad: [
      { ...REPORT('‹44›', '‹47›', '«10家以上»'), about: '高新技术企业 2022' },
      REPORT('‹44›', '‹53›', '«{{q "new-firms" "10家"}}»'),
    ],
  },
  find: (subject) => {
    const { units } = subject;
    const levelOf = levelFinder(subject);
    return distinct(statementsOf(subject)).flatMap(({ name, year, role, figure, text, range }) => {
      const { thing } =
        /^新(?:\S…|增|建|培育|登记|引进|认定)(?<thing>.{4,})$/.exec(name)?.groups ?? {};
      if (thing === undefined || !/^\d/.test(year)) return [];
      const after = levelOf(thing, year, role);
      const before = levelOf(thing, String(Number(year) - 1), 'actual');
      if (after === undefined || before === undefined) return [];
      const dimension = units.dimension(figure.measure);
      if ([after, before].some((level) => units.dimension(level.figure.measure) !== dimension)) {
        return [];
      }
      const sum = sumOf([before, { figure }].map((level) => intervalOf(level.figure, units)));
      if (!isAbove(sum, intervalOf(after.figure, units))) return [];
      const params = { name: thing, text, before: before.text, after: after.text };
      const places = [before, after].map((level) =>
        related('check-other-place', level.range, { text: level.text }),
      );
      return [finding('stock-and-addition', range, `${thing} ${year}`, params, places)];
    });
  },
};
