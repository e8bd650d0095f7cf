/** 市级3个、区级5个，共计9个; 9个（市级3个、区级5个）: a total that its parts do not come to. */
import { related } from '../../../core/diagnostic.js';
import { sameMeasure, type UnitRegister } from '../../../quantity/units.js';
import { finding, type Finding } from '../../finding.js';
import { areApart, intervalOf, sumOf } from '../../interval.js';
import type { Passage } from '../../passage.js';
import { printedFigures, type PrintedFigure } from '../../printed-figures.js';
import type { Rule } from '../../rule.js';

export const totalOfList: Rule = {
  id: 'total-of-list',
  examples: {
    good: [
      { body: '培育示范村镇18个、名牌农产品2个，共计20个。' },
      { body: '完成投资1.4亿元、2.4亿元，合计3.9亿元。' },
      { body: '培育家庭农场4个、合作社5个，龙头企业共计33个。' },
      { body: '建成示范点8个（市级3个、区级5个），新建公园3个（含市级1个、区级1个）。' },
    ],
    bad: [
      {
        body: '培育示范村镇‹18个›、名牌农产品‹2个›，共计«21个»。',
        about: '21个',
      },
      { body: '建成示范点«{{q "points" "9个"}}»（市级‹3个›、区级‹5个›）。', about: '9个' },
    ],
  },
  find: (subject) =>
    subject.passages.flatMap((passage) => {
      if (!/[共合总]计|共|（[^）]*\d/.test(passage.text)) return [];
      return passage.sentences.flatMap((sentence) => {
        const figures = printedFigures(passage, sentence);
        return figures.flatMap((total, index) => {
          const opens = opening(passage.text.slice(sentence.offset, total.offset));
          const parts = TOTAL.test(opens)
            ? figures.slice(0, index)
            : inBrackets(passage.text, total, figures.slice(index + 1));
          return judge(passage, total, parts, subject.units);
        });
      });
    }),
};

/** A total has no name of its own: 龙头企业共计33个 is not one. */
const TOTAL = /^(?:共计?|合计|总计|一共)(?:有|为|达)?$/;

function opening(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('，'), text.lastIndexOf('：')) + 1);
}

/** Those of a bracket that stands right behind the total and does not say that it is incomplete. */
function inBrackets(
  text: string,
  total: PrintedFigure,
  behind: readonly PrintedFigure[],
): readonly PrintedFigure[] {
  const start = total.offset + total.length;
  const end = text.indexOf('）', start);
  if (text.charAt(start) !== '（' || end === -1) return [];
  if (/^（(?:其中|不?含|包[括含]|较|比|同比)/.test(text.slice(start))) return [];
  return behind.filter(({ offset }) => offset < end);
}

function judge(
  passage: Passage,
  total: PrintedFigure,
  parts: readonly PrintedFigure[],
  units: UnitRegister,
): readonly Finding[] {
  const alike = parts.every(({ figure }) => sameMeasure(figure.measure, total.figure.measure));
  if (parts.length < 2 || !alike) return [];
  const sum = sumOf(parts.map(({ figure }) => intervalOf(figure, units)));
  if (!areApart(sum, intervalOf(total.figure, units))) return [];
  const written = parts.map(({ text }) => text).join('、');
  const places = parts.map((part) =>
    related('check-other-place', passage.place(part), { text: part.text }),
  );
  const params = { text: total.text, parts: written };
  return [finding('total-of-list', passage.place(total), total.text, params, places)];
}
