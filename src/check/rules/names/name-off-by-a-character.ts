/** 能源消费总量增速 beside the indicator 能源消耗总量增速: a name but for one character, or in another order. */
import { related } from '../../../core/diagnostic.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import { indicatorNames, isPartOfKnown, properNames } from './known-names.js';
import { PrintedText } from './near-misses.js';

/** Shorter ones are near too many other words. */
const SHORTEST = 5;

const ENERGY = `- id: energy-growth
  name: ‹能源消耗总量增速›
  unit: "%"
  years: { 2022: { target: 3 } }`;

export const nameOffByACharacter: Rule = {
  id: 'name-off-by-a-character',
  examples: {
    good: [
      {
        indicators: ENERGY.replace(/[‹›]/g, ''),
        body: '国家不再考核“能源消耗总量增速”，转为考核能源消费强度。',
      },
      {
        indicators:
          '- { id: agriculture, name: 农业增加值增速, unit: "%", years: { 2022: { target: 4 } } }',
        body: '服务业增加值增速快于工业增加值增速。',
      },
      {
        body: `- { id: n, panel: 基础设施类项目, text: 清河县城东污水处理厂项目、天星水库（一期）工程等 }
- { id: p, text: 建成城西污水处理厂，启动天星水库二期。 }`,
      },
    ],
    bad: [
      {
        indicators: ENERGY,
        body: '国家不再把«能源消费总量增速»作为约束性指标。',
        about: '能源消费总量增速/能源消耗总量增速',
      },
      {
        indicators:
          '- { id: jobs, name: ‹新增城镇就业›, unit: 人, years: { 2022: { target: 4500 } } }',
        body: '全年«城镇新增就业»6000人以上。',
      },
      {
        body: `- { id: n, panel: 社会民生类项目, text: ‹凤凰山骨灰堂改造项目›、残疾人康复中心项目等 }
- { id: p, text: 加快建设残疾人康复中心，完成«凤凰山骨灰楼堂»改造。 }`,
      },
    ],
  },
  find: (subject) => {
    const names = [...indicatorNames(subject), ...properNames(subject)];
    const printed = new PrintedText(subject.passages);
    return names
      .filter(({ name }) => name.length >= SHORTEST)
      .flatMap(({ name, range }) =>
        printed
          .nearMisses(name)
          .filter(({ text }) => !isPartOfKnown(text, names))
          .map((miss) => {
            const { text, passage } = miss;
            const place = related('check-other-place', range, { text: name });
            const about = `${text}/${name}`;
            return finding('name-off-by-a-character', passage.place(miss), about, { text, name }, [
              place,
            ]);
          }),
      );
  },
};
