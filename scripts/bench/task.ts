/** What a plain script gets to do: a report's blocks and the faces to set them in, as one JSON file, and where to write. */
import { readFileSync } from 'node:fs';
import type { Item } from './read-report.js';

export const FACES = ['fangsong', 'heiti', 'kaiti', 'xiaobiaosong'] as const;

/** Paths of font files. */
export type FaceFiles = Readonly<Record<(typeof FACES)[number], string>>;

export interface Task {
  readonly faces: FaceFiles;
  readonly items: readonly Item[];
}

/** Reads the command line `TASK OUT`. */
export function readTask(args: readonly string[]): { readonly task: Task; readonly out: string } {
  const [path, out] = args;
  if (path === undefined || out === undefined) throw new Error('usage: TASK OUT');
  // Written by main.ts a moment ago.
  return { task: JSON.parse(readFileSync(path, 'utf8')) as Task, out };
}

/** A paragraph's run-in heading (its first short sentence) and the rest. */
export function splitLead(text: string): { readonly lead: string; readonly rest: string } {
  const lead = /^[^。，；：]{4,24}。(?=.)/u.exec(text)?.[0] ?? '';
  return { lead, rest: text.slice(lead.length) };
}
