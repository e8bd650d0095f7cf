/** Tells titles, headings and body text apart by what they say and where they stand, since others' files name no roles. */
import { isHan } from '../core/characters.js';
import type { JudgedParagraph, Paragraph, Role, Run } from './measured.js';
import { most } from './samples.js';

/** The four levels of GB/T 9704, 7.3.3: 一、 （一） 1. （1） */
const LEVELS: readonly (readonly [Role, RegExp])[] = [
  ['heading1', /^[一二三四五六七八九十百]+、/],
  ['heading2', /^[（(][一二三四五六七八九十百]+[）)]/],
  ['heading3', /^\d{1,2}[.．](?!\d)/],
  ['heading4', /^[（(]\d{1,2}[）)]/],
];
/** An entry of a table of contents: leaders or a tab before a page number. */
const ENTRY = /(\.{3,}|…{2,}|·{3,}|\t)\s*\d+$/;
/** Above an annex, in a face and at a place of its own. */
const ANNEX = /^附件\s*\d*$/;
/** Words of this length and more are no line of a title page. */
const PROSE = 40;
/** Characters by which a line of text is set in at most; a short one further in stands at the right. */
const DEEPEST = 5;
/** Points by which type of one size may differ through rounding. */
const SAME = 0.3;

/** The paragraphs with their roles; `bodySize` is the size in which most of the document is set. */
export function assignRoles(paragraphs: readonly Paragraph[]): {
  readonly paragraphs: readonly JudgedParagraph[];
  readonly bodySize: number;
} {
  const bodySize = mainSize(paragraphs.flatMap(({ runs }) => runs));
  const first = paragraphs.findIndex((paragraph) => begins(paragraph, bodySize));
  const front = paragraphs.slice(0, first === -1 ? 0 : first);
  const title = titleOf(front);
  return {
    bodySize,
    paragraphs: paragraphs.map((paragraph, at) => {
      if (title.has(paragraph)) return { ...paragraph, role: 'title' };
      if (at < first) return { ...paragraph, role: 'front' };
      return { ...paragraph, role: roleOf(paragraph, bodySize) };
    }),
  };
}

/** The size of most Han characters; 0 where there are none. */
export function mainSize(runs: readonly Run[]): number {
  return most(runs.flatMap(({ text, size }) => [...text].filter(isHan).map(() => size))) ?? 0;
}

/** The face of most Han characters. */
export function mainFace(runs: readonly Run[]): string | undefined {
  return most(runs.flatMap(({ text, face }) => [...text].filter(isHan).map(() => face)));
}

/** Cuts the runs of a paragraph behind its first sentence: a heading may run in with its text. */
export function cutSentence(runs: readonly Run[]): {
  readonly first: readonly Run[];
  readonly rest: readonly Run[];
} {
  const first: Run[] = [];
  for (const [at, run] of runs.entries()) {
    const stop = run.text.search(/[。：！？]/);
    if (stop === -1) {
      first.push(run);
      continue;
    }
    const rest = { ...run, text: run.text.slice(stop + 1) };
    first.push({ ...run, text: run.text.slice(0, stop + 1) });
    return { first, rest: [...(rest.text === '' ? [] : [rest]), ...runs.slice(at + 1)] };
  }
  return { first, rest: [] };
}

function roleOf(paragraph: Paragraph, bodySize: number): Role {
  const { text, runs, centred, atRight = false, indent = 0 } = paragraph;
  if (ENTRY.test(text) || ANNEX.test(text.trim())) return 'other';
  const size = mainSize(runs);
  const level = LEVELS.find(([, form]) => form.test(text))?.[0];
  if (level === 'heading1' || level === 'heading2') return level;
  if (centred || size === 0) return 'other';
  // Notes under a table are numbered too, but smaller.
  if (level !== undefined && size > bodySize - 2) return level;
  // Who signs, and when, stands at the right.
  if (atRight || (indent >= DEEPEST && text.length < PROSE)) return 'other';
  return Math.abs(size - bodySize) <= SAME ? 'body' : 'other';
}

/** Whether the text proper begins with this paragraph. */
function begins(paragraph: Paragraph, bodySize: number): boolean {
  const role = roleOf(paragraph, bodySize);
  if (role !== 'body') return role.startsWith('heading');
  return (paragraph.indent ?? 0) > 1 || paragraph.text.length >= PROSE;
}

/** The first lines of the greatest size before the text; of equal ones those in the middle. */
function titleOf(front: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const sized = front.map((paragraph) => ({ paragraph, size: mainSize(paragraph.runs) }));
  const greatest = Math.max(...sized.map(({ size }) => size));
  const great = sized.filter(({ size }) => size > 0 && greatest - size <= SAME);
  const [first] = [...great.filter(({ paragraph }) => paragraph.centred), ...great];
  const lines = new Set<Paragraph>();
  if (first === undefined) return lines;
  const face = mainFace(first.paragraph.runs);
  for (const paragraph of front.slice(front.indexOf(first.paragraph))) {
    const same =
      Math.abs(mainSize(paragraph.runs) - first.size) <= SAME && mainFace(paragraph.runs) === face;
    if (!same) break;
    lines.add(paragraph);
  }
  return lines;
}
