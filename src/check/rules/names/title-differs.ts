/** 《…2021年计划执行情况的报告》 where the cover has …关于2021年计划执行情况的报告: a title that is not quoted as it stands. */
import { related } from '../../../core/diagnostic.js';
import type { SourceRange } from '../../../core/position.js';
import { finding } from '../../finding.js';
import type { Rule } from '../../rule.js';
import type { Subject } from '../../subject.js';
import { slipBetween } from './one-edit.js';

/** Below that, titles are near each other by chance. */
const SHORTEST = 7;
/** How much of two titles must be the same at one end for them to be compared. */
const END = 4;
/** The state of a document is no part of its name. */
const STATE = /（[^（）]*(?:稿|草案|试行|暂行|修订|修正)[^（）]*）$/u;

interface Title {
  /** Without its state. */
  readonly text: string;
  readonly range: SourceRange;
}

export const titleDiffers: Rule = {
  id: 'title-differs',
  examples: {
    good: [
      { body: '编制《清河县产业发展规划》《清河县交通发展规划》，落实《清河县产业发展规划》。' },
      {
        body: '编制《川南渝西融合发展试验区建设方案（送审稿）》。\n推动《川南渝西融合发展试验区建设方案》发布。',
      },
      { body: '完成《清河县2021年重点项目清单》，编制《清河县2022年重点项目清单》。' },
    ],
    bad: [
      {
        body: '印发《‹关于规范政府投资项目管理的通知›》。\n落实《«规范政府投资项目管理的通知»》。',
      },
      {
        body: '编制《‹清河县国土空间总体规划›》《清河县综合交通规划》，落实《清河县国土空间总体规划》。\n印发《«清河县国土空间总体规画»》。',
        about: '清河县国土空间总体规画/清河县国土空间总体规划',
      },
    ],
  },
  find: (subject) => {
    const own = ownTitle(subject);
    const titles = [...(own === undefined ? [] : [own]), ...quotedTitles(subject)];
    const counts = new Map<string, number>();
    for (const { text } of titles) counts.set(text, (counts.get(text) ?? 0) + 1);
    const weight = ({ text }: Title): number =>
      text === own?.text ? Infinity : (counts.get(text) ?? 0);
    // The commoner is taken for right, and of equals the first.
    const known = new Map<string, Title[]>();
    const ordered = titles
      .filter(({ text }) => text.length >= SHORTEST)
      .toSorted((a, b) => weight(b) - weight(a));
    return ordered.flatMap((title) => {
      const ends = [title.text.slice(0, END), title.text.slice(-END)];
      const near = ends.flatMap((end) => known.get(end) ?? []);
      const other = near.find(({ text }) => misquoted(title.text, text));
      if (other === undefined) {
        if (!near.some(({ text }) => text === title.text)) {
          for (const end of new Set(ends)) known.set(end, [...(known.get(end) ?? []), title]);
        }
        return [];
      }
      const params = { text: title.text, other: other.text };
      const about = `${title.text}/${other.text}`;
      return [
        finding('title-differs', title.range, about, params, [
          related('check-other-place', other.range, { text: other.text }),
        ]),
      ];
    });
  },
};

/** One character, or the 关于 that opens most titles. */
function misquoted(a: string, b: string): boolean {
  const plain = [a, b].map((text) => text.replace('关于', ''));
  return a !== b && (plain[0] === plain[1] || slipBetween(a, b) !== undefined);
}

function quotedTitles({ passages }: Subject): readonly Title[] {
  return passages.flatMap((passage) =>
    passage.quotes
      .filter(({ mark }) => mark === '《' || mark === '〈')
      .map((quote) => ({ text: quote.text.replace(STATE, ''), range: passage.place(quote) })),
  );
}

/** The lines of the title on the cover, behind those of the series. */
function ownTitle({ passages, content }: Subject): Title | undefined {
  const { series, title } = content.cover;
  const lines = passages.slice(series.length, series.length + title.length);
  const [first] = lines;
  return (
    first && {
      text: lines.map(({ text }) => text).join(''),
      range: first.at(0, first.text.length),
    }
  );
}
