/** Whether a number in the text was written by somebody; one that is computed, or checked where it is defined, needs no rule. */
import { endOf } from '../../numbers.js';
import type { Match, Subject } from '../../subject.js';

export function isGiven({ content }: Subject, match: Match): boolean {
  return match.passage.figures.every(
    ({ id, offset }) =>
      offset < match.offset ||
      offset >= endOf(match) ||
      content.quantities.get(id)?.definition.type === 'given',
  );
}
