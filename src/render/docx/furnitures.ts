/** What stands outside the text, in both states of a redline; the two are the same in every other copy. */
import type { ParagraphChild } from 'docx';
import type { Language } from '../../core/edition.js';
import type { Furniture } from '../../doc/nodes.js';
import { runs } from './runs.js';
import { eitherRuns } from './tracked.js';

export interface Furnitures {
  readonly old: Furniture;
  readonly new: Furniture;
  readonly language: Language;
}

export function furnitureRuns(
  { old, new: next, language }: Furnitures,
  word: 'runningHead' | 'foot',
  write: (text: string) => readonly ParagraphChild[] = (text) => runs(text, language),
): readonly ParagraphChild[] {
  return eitherRuns(write(old[word]), write(next[word]), old[word] === next[word], undefined);
}

export function hasAny({ old, new: next }: Furnitures, word: 'runningHead' | 'foot'): boolean {
  return old[word] !== '' || next[word] !== '';
}
