/** 增长136.5%: growth that more than doubles is rare, and often a slip of the point. */
import { RATIO } from '../../../quantity/units.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { isGrowth } from './series.js';

const LIMIT = 100;
const VERB = /(?:增长|增幅|增速)(?:为|达到|达|分别|同口径)*$/u;

export const growthAboveDouble: Rule = {
  id: 'growth-above-double',
  examples: {
    good: [
      { body: '工业投资增长{{q "a" "57%"}}。' },
      { body: '支柱产业对工业增长的贡献率达到{{q "a" "120%"}}。' },
      { body: '出口额为上年的{{q "a" "210%"}}。' },
    ],
    bad: [
      {
        body: '市级重大项目完成投资增长«{{q "projects-growth" "136.5%"}}»。',
        about: 'projects-growth',
      },
      {
        indicators:
          '- { id: trade, name: 进出口总值增速, unit: "%", years: { 2021: { actual: «320» } } }',
        body: '- { id: a, table: indicators, caption: 完成情况, year: 2021, columns: [{ head: 实际, role: actual }] }',
        about: 'trade.2021.actual',
      },
    ],
  },
  find: (subject) =>
    [...subject.mentions].flatMap(([id, mentions]) => {
      const [indicator = '', year = ''] = id.split('.');
      const row = subject.indicators.row(indicator, year);
      const mention = mentions.find(
        ({ passage, figure }) =>
          (passage.kind === 'cell' && row !== undefined && isGrowth(row)) ||
          VERB.test(passage.text.slice(0, figure.offset)),
      );
      if (mention?.figure.quantity.type !== 'figure') return [];
      const { passage, figure } = mention;
      const { number, measure } = mention.figure.quantity;
      if (subject.units.dimension(measure) !== RATIO || number.value.lte(LIMIT)) return [];
      return [finding('growth-above-double', passage.place(figure), id, { text: figure.text })];
    }),
};
