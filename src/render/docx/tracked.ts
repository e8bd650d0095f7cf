/**
 * Tracked changes (ISO/IEC 29500-1, 17.13.5). They are written without number, name and date, and deleted words like any others:
 * parts/revision-xml.ts signs them when the file is finished.
 */
import type { ParagraphChild } from 'docx';
import type { Change } from '../../doc/nodes.js';
import { component, Element, paragraphChild } from './element.js';

/** For the library, which wants these where it writes a mark itself. */
export const UNSIGNED = { id: 0, author: '', date: '' } as const;

/** Runs with the mark round them; links go round the mark, not into it. */
export function tracked(
  runs: readonly ParagraphChild[],
  change: Change | undefined,
): readonly ParagraphChild[] {
  if (change === undefined || runs.length === 0) return runs;
  const name = change === 'inserted' ? 'w:ins' : 'w:del';
  return [paragraphChild(new Element(name, {}, runs.map(component)))];
}

/** What differs between the states, as labels do; `same` stands in both, and has the change of what is around it. */
export function eitherRuns(
  old: readonly ParagraphChild[],
  next: readonly ParagraphChild[],
  same: boolean,
  change: Change | undefined,
): readonly ParagraphChild[] {
  if (same || change !== undefined) return tracked(change === 'deleted' ? old : next, change);
  return [...tracked(old, 'deleted'), ...tracked(next, 'inserted')];
}
