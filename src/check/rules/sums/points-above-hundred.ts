/** 网上受理率增长137个百分点: a rate has only a hundred to move in. */
import { RATIO_DIFFERENCE } from '../../../quantity/units.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { changesOf } from '../statements/change.js';

const HUNDRED = 100;
/** 增长率, 贡献率 and the like have no upper end. */
const RATE =
  /(?<name>[^，。；：、\d]*(?<!增长|贡献|完成|进度|负债|债务|利润|收益|回报|周转|拨备覆盖)(?:率|占比|比重))(?:同比|比上年|较上年|较\d{4}年)*$/u;

export const pointsAboveHundred: Rule = {
  id: 'points-above-hundred',
  examples: {
    good: [
      { body: '网上受理率同比增长37个百分点，贡献率提高120个百分点。' },
      { body: '工业投资增速提高120个百分点。' },
    ],
    bad: [
      { body: '网上受理率同比增长«137个百分点»。', about: '网上受理率/137个百分点' },
      {
        body: '技改投资占比提高«{{q "points"}}»。',
        figures: '- { id: points, value: 634个百分点 }',
        about: 'points',
      },
    ],
  },
  find: (subject) =>
    subject.passages.flatMap((passage) =>
      changesOf(passage).flatMap(({ number, offset }) => {
        const { figure, text, id } = number;
        if (subject.units.dimension(figure.measure) !== RATIO_DIFFERENCE) return [];
        if (figure.number.value.abs().lte(HUNDRED)) return [];
        const { name } = RATE.exec(passage.text.slice(0, offset))?.groups ?? {};
        if (name === undefined) return [];
        const about = id ?? `${name}/${text}`;
        return [finding('points-above-hundred', passage.place(number), about, { name, text })];
      }),
    ),
};
