/** What a printed quantity is called: the words before it, without their verb. */
import type { Passage } from './passage.js';
import type { PassageFigure } from './printed-text.js';
import type { Stretch } from './stretches.js';

const VERB =
  /(?:(?:同口径|预计|累计|合计|全年|力争|确保|分别|同比|比上年|实现|完成|达到|提高到|提高至|提升至|控制在|保持在|增长|下降|提高|增加|减少|为|达|是)+)$/u;
const OF_GROWTH = /(?:增长|下降|提高|增加|减少)(?:同口径)?$/u;

/**
 * The Han characters before a figure and its verb. A growth behind the level that grew has the level's:
 * of 进出口总值7.3亿元、增长32% both figures are 进出口总值. Undefined where there are none.
 */
export function nounBefore(passage: Passage, { offset }: PassageFigure): Stretch | undefined {
  const before = passage.text.slice(0, offset);
  const bare = before.replace(VERB, '');
  if (bare.endsWith('、') && OF_GROWTH.test(before)) {
    const level = passage.figures.find((other) => other.offset + other.length === bare.length - 1);
    return level && nounBefore(passage, level);
  }
  const [text] = /\p{Script=Han}+$/u.exec(bare) ?? [];
  return text === undefined
    ? undefined
    : { offset: bare.length - text.length, length: text.length, text };
}
