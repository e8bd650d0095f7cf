/** A comparison token by token made to read like an editor's: no crumbs left standing between changes, cuts at the marks. */
import type { Token } from './tokens.js';

/** A stretch of two texts: the same on both sides, token by token, or another on each. */
export interface Stretch {
  readonly same: boolean;
  readonly old: readonly Token[];
  readonly new: readonly Token[];
}

export function tidy(stretches: readonly Stretch[]): readonly Stretch[] {
  return rewritten(slid(withoutCrumbs(stretches.map(sameWords))));
}

/** A figure that has become a quantity, or the other way about, reads the same. */
function sameWords(stretch: Stretch): Stretch {
  const words = ({ inline }: Token): boolean =>
    inline.type === 'text' || inline.type === 'quantity';
  const { same, old, new: next } = stretch;
  const text = (tokens: readonly Token[]): string =>
    tokens
      .map(({ text: own, within }) => `${within.map(({ role }) => role).join()} ${own}`)
      .join('');
  const plain = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join('');
  if (same || ![...old, ...next].every(words) || plain(old) !== plain(next)) return stretch;
  const oneLook = new Set([...old, ...next].map((token) => text([{ ...token, text: '' }])));
  // The words of the new side stand for both.
  return oneLook.size === 1 ? { same: true, old: next, new: next } : stretch;
}

/** The longest crumb, in characters: 的, 推进. */
const CRUMB = 2;

/** A word or two that two changes happen to leave between them is changed with them. */
function withoutCrumbs(stretches: readonly Stretch[]): readonly Stretch[] {
  const kept: Stretch[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const before = kept.at(-1);
    const after = stretches[index + 1];
    const isCrumb =
      stretch.same &&
      before !== undefined &&
      after !== undefined &&
      !before.same &&
      !after.same &&
      length(stretch.new) <= Math.min(CRUMB, longer(before), longer(after)) &&
      stretch.new.every(isWord);
    const goesOn = before !== undefined && !before.same && (isCrumb || !stretch.same);
    if (goesOn) kept.splice(-1, 1, joined(before, stretch));
    else kept.push(stretch);
  }
  return kept;
}

/** Marks part changes, and what is whole is a change by itself. */
function isWord({ text, whole }: Token): boolean {
  return !whole && !MARK.test(text);
}

const MARK = /[\p{P}\s]/u;

/** A piece put in or taken out between equal texts may often stand a little to the left or right: at marks it reads best. */
function slid(stretches: readonly Stretch[]): readonly Stretch[] {
  const moved = [...stretches];
  for (let at = 0; at < moved.length; at += 1) {
    const [before, edit, after] = [moved[at - 1] ?? NOTHING, moved[at], moved[at + 1] ?? NOTHING];
    if (edit === undefined || edit.same || (edit.old.length > 0 && edit.new.length > 0)) continue;
    const side = edit.old.length > 0 ? 'old' : 'new';
    const other = side === 'old' ? 'new' : 'old';
    const ours = [...before[side], ...edit[side], ...after[side]];
    const theirs = [...before[other], ...after[other]];
    const size = edit[side].length;
    const start = bestStart(ours, before[side].length, size);
    if (start === before[side].length) continue;
    const cut = (from: number, to: number | undefined, skip: number): Stretch => {
      const here = ours.slice(from, to);
      const there = theirs.slice(from - skip, to === undefined ? undefined : to - skip);
      return { same: true, old: side === 'old' ? here : there, new: side === 'new' ? here : there };
    };
    const own = { ...edit, [side]: ours.slice(start, start + size) };
    const around = [cut(0, start, 0), own, cut(start + size, undefined, size)];
    const first = before === NOTHING ? at : at - 1;
    moved.splice(first, 1 + (before === NOTHING ? 0 : 1) + (after === NOTHING ? 0 : 1), ...around);
    at = first + 1;
  }
  return moved.filter((stretch) => stretch.old.length + stretch.new.length > 0);
}

const NOTHING: Stretch = { same: true, old: [], new: [] };

/** Where the edit of `size` tokens that begins at `start` reads best, of all places where it leaves the same text. */
function bestStart(tokens: readonly Token[], start: number, size: number): number {
  const key = (at: number): string | undefined => tokens[at]?.key;
  let first = start;
  while (first > 0 && key(first - 1) === key(first - 1 + size)) first -= 1;
  let last = start;
  while (last + size < tokens.length && key(last) === key(last + size)) last += 1;
  let best = start;
  for (let at = first; at <= last; at += 1) {
    if (
      ending(tokens, at) + ending(tokens, at + size) >
      ending(tokens, best) + ending(tokens, best + size)
    )
      best = at;
  }
  return best;
}

/** How well a text may be cut before a token: best at the ends of sentences, then behind other marks. */
function ending(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.text ?? '。';
  if (/[。；！？：\n]$/.test(before)) return 3;
  if (/[，、”》）]$/.test(before)) return 2;
  return /^[，、；。]/.test(tokens[at]?.text ?? '。') ? 1 : 0;
}

/** Below this share of words that stay, both texts are shown whole. */
const STAYS = 0.3;

/** Marks alone (，、。) hold no two texts together. */
function rewritten(stretches: readonly Stretch[]): readonly Stretch[] {
  const same = stretches.filter((stretch) => stretch.same).flatMap((stretch) => stretch.new);
  if (stretches.every((stretch) => stretch.same)) return stretches;
  // A note's text would be taken out and put in with its mark.
  if (same.some(({ inline }) => inline.type === 'note')) return stretches;
  const all = stretches.reduce(joined, NOTHING);
  const stays = length(same.filter(({ text }) => !MARK.test(text)));
  return stays < STAYS * Math.min(length(all.old), length(all.new))
    ? [{ ...all, same: false }]
    : stretches;
}

function joined(one: Stretch, other: Stretch): Stretch {
  return { same: false, old: [...one.old, ...other.old], new: [...one.new, ...other.new] };
}

function longer(stretch: Stretch): number {
  return Math.max(length(stretch.old), length(stretch.new));
}

function length(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { text }) => sum + text.length, 0);
}
