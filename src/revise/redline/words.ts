/** The words of a paragraph in two states → one paragraph, in which what changed is marked. */
import { diffArrays } from 'diff';
import type { Inline, Note } from '../../doc/nodes.js';
import { tidy, type Stretch } from './tidy.js';
import { join, tokens, type Token } from './tokens.js';

/** Without the inserted it is the old text, without the deleted the new one; formatting and pointers that stay are the new state's. */
export function compareWords(old: readonly Inline[], next: readonly Inline[]): readonly Inline[] {
  return tidy(stretches(tokens(old), tokens(next))).flatMap((stretch) =>
    stretch.same
      ? join(stretch.new.map((token, at) => kept(token, stretch.old[at])))
      : marked(stretch),
  );
}

function stretches(old: readonly Token[], next: readonly Token[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let inOld = 0;
  let inNew = 0;
  const keys = (list: readonly Token[]): string[] => list.map(({ key }) => key);
  for (const { added, removed, count } of diffArrays(keys(old), keys(next))) {
    const own = {
      same: !added && !removed,
      old: added ? [] : old.slice(inOld, inOld + count),
      new: removed ? [] : next.slice(inNew, inNew + count),
    };
    const before = found.at(-1);
    // What was taken out and what was put in its place are one change.
    if (own.same || before === undefined || before.same) found.push(own);
    else {
      found.splice(-1, 1, {
        same: false,
        old: [...before.old, ...own.old],
        new: [...before.new, ...own.new],
      });
    }
    inOld += own.old.length;
    inNew += own.new.length;
  }
  return found;
}

function marked({ old, new: next }: Stretch): readonly Inline[] {
  const inlines: Inline[] = [];
  const [gone] = old;
  const [come] = next;
  if (gone !== undefined) {
    inlines.push({ type: 'deleted', content: join(old), origin: gone.inline.origin });
  }
  if (come !== undefined) {
    inlines.push({ type: 'inserted', content: join(next), origin: come.inline.origin });
  }
  return inlines;
}

/** What a note says may have changed where its mark has not. */
function kept(token: Token, before: Token | undefined): Token {
  const { inline } = token;
  if (inline.type !== 'note' || before?.inline.type !== 'note') return token;
  return { ...token, inline: compareNotes(before.inline, inline) };
}

export function compareNotes(old: Note, next: Note): Note {
  return {
    ...next,
    content: compareWords(old.content, next.content),
    ...(old.number !== next.number && { former: { number: old.number } }),
  };
}
