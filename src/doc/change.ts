/** The two states that a redline shows at once. */
import type { Change, Inline } from './nodes.js';

export type State = 'old' | 'new';

/** Whether a part of the document is there in a state. */
export function stands(
  { change }: { readonly change?: Change | undefined },
  state: State,
): boolean {
  return change === undefined || (change === 'inserted') === (state === 'new');
}

/** The mark of what stands in these states: none where it stands in both, and undefined too where it stands in neither. */
export function changeOf(inOld: boolean, inNew: boolean): Change | undefined {
  if (inOld === inNew) return undefined;
  return inNew ? 'inserted' : 'deleted';
}

/** The words of one state. */
export function wordsIn(content: readonly Inline[], state: State): readonly Inline[] {
  return content.flatMap((inline) => {
    if (inline.type === 'inserted') return state === 'new' ? inline.content : [];
    if (inline.type === 'deleted') return state === 'old' ? inline.content : [];
    return [inline];
  });
}
