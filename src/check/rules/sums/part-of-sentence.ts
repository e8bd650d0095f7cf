/** 完成投资61亿元，其中工业投资71亿元: a part that is larger than all that stands before 其中. */
import { related } from '../../../core/diagnostic.js';
import { RATIO, RATIO_DIFFERENCE, type UnitRegister } from '../../../quantity/units.js';
import { finding, type Finding } from '../../finding.js';
import { intervalOf, isAbove, sumOf } from '../../interval.js';
import type { Passage } from '../../passage.js';
import { printedFigures, type PrintedFigure } from '../../printed-figures.js';
import type { Rule } from '../../rule.js';

export const partOfSentence: Rule = {
  id: 'part-of-sentence',
  examples: {
    good: [
      { body: '完成投资61亿元、增长16.8%，其中，工业投资41亿元、增长57%。' },
      { body: '新建泊位10个、充电桩20个，其中快充桩8个，投资2亿元。' },
      { body: '培训人才100名，其中党员70名、女性60名。' },
      { body: '完成投资61亿元，其中工业投资增加70亿元以内。' },
    ],
    bad: [
      {
        body: '完成投资‹61亿元›、增长16.8%，其中，工业投资«71亿元»、增长57%。',
        about: '61亿元/71亿元',
      },
      { body: '建成养老服务站‹{{q "stations" "33个"}}›，其中村级«{{q "rural" "35个"}}»。' },
    ],
  },
  find: (subject) =>
    subject.passages.flatMap((passage) => {
      if (!passage.text.includes('其中')) return [];
      return passage.sentences.flatMap((sentence) => {
        const [first = '', rest, ...more] = sentence.text.split('其中');
        if (rest === undefined || more.length > 0) return [];
        const cut = sentence.offset + first.length;
        const levels = printedFigures(passage, sentence).filter((item) => isLevel(item, passage));
        const wholes = levels.filter(({ offset }) => offset < cut);
        const parts = levels.filter(({ offset }) => offset > cut);
        return parts.flatMap((part) => judge(passage, part, wholes, subject.units));
      });
    }),
};

function judge(
  passage: Passage,
  part: PrintedFigure,
  before: readonly PrintedFigure[],
  units: UnitRegister,
): readonly Finding[] {
  const dimension = units.dimension(part.figure.measure);
  if (dimension === RATIO || dimension === RATIO_DIFFERENCE) return [];
  const wholes = before.filter(({ figure }) => units.dimension(figure.measure) === dimension);
  const last = wholes.at(-1);
  if (last === undefined) return [];
  // Which of several it is a part of is not certain; all together are more than any.
  const whole = sumOf(wholes.map(({ figure }) => intervalOf(figure, units)));
  if (!isAbove(intervalOf(part.figure, units), whole)) return [];
  const params = { text: part.text, whole: last.text };
  return [
    finding('part-of-sentence', passage.place(part), `${last.text}/${part.text}`, params, [
      related('check-other-place', passage.place(last), { text: last.text }),
    ]),
  ];
}

/** Not by how much something rose. */
function isLevel({ offset }: PrintedFigure, { text }: Passage): boolean {
  return !/(?:增长|增加|下降|减少|提高|降低)$/.test(text.slice(0, offset));
}
