/** 覆盖率达到104%, 下降120%: more than there is of the whole. */
import { RATIO } from '../../../quantity/units.js';
import { finding } from '../../finding.js';
import { nounBefore } from '../../nouns.js';
import type { Rule } from '../../rule.js';
import type { Mention, Subject } from '../../subject.js';

const WHOLE = 100;
/** Rates that are parts of a whole; 贡献率, 进度率, 完成率 and 增长率 may well be above it. */
const SHARE =
  /(?:占比|比重|比例|覆盖率|普及率|参保率|合格率|达标率|处理率|整改率|结案率|办结率|利用率|就业率|失业率|入学率|入园率|城镇化率|森林覆盖率|优良率|满意率|自给率)$/u;
const FALL = /(?:下降|减少|降低|压减)(?:了|为|达到|达)*$/u;

export const shareAboveWhole: Rule = {
  id: 'share-above-whole',
  examples: {
    good: [
      { body: '行政村分类覆盖率达{{q "a" "100%"}}。' },
      { body: '支柱产业贡献率达到{{q "a" "120%"}}，接种进度率达{{q "b" "110.6%"}}。' },
      { body: '单位能耗下降{{q "a" "14%"}}。' },
    ],
    bad: [
      { body: '行政村分类覆盖率达«{{q "coverage" "104%"}}»。', about: 'coverage' },
      { body: '信访量下降«{{q "letters-fall" "120%"}}»。' },
      {
        indicators:
          '- { id: forest, name: 森林覆盖率, unit: "%", years: { 2021: { actual: «581» } } }',
        body: '- { id: a, table: indicators, caption: 完成情况, year: 2021, columns: [{ head: 实际, role: actual }] }',
      },
    ],
  },
  find: (subject) =>
    [...subject.mentions].flatMap(([id, mentions]) => {
      const [mention] = mentions.filter((each) => isPart(id, each, subject));
      if (mention?.figure.quantity.type !== 'figure') return [];
      const { passage, figure } = mention;
      const { number, measure } = mention.figure.quantity;
      if (subject.units.dimension(measure) !== RATIO || number.value.lte(WHOLE)) return [];
      return [finding('share-above-whole', passage.place(figure), id, { text: figure.text })];
    }),
};

function isPart(id: string, { passage, figure }: Mention, { indicators }: Subject): boolean {
  const [indicator = '', year = ''] = id.split('.');
  const name = passage.kind === 'cell' ? indicators.row(indicator, year)?.name : undefined;
  return (
    SHARE.test(name ?? nounBefore(passage, figure)?.text ?? '') ||
    FALL.test(name ?? passage.text.slice(0, figure.offset))
  );
}
