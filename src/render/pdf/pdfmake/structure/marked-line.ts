/** A line of text as operators, each stretch within the marked content that it belongs to. */
import type { Inline } from 'pdfmake/js/Line.js';
import type { Content } from '../../structure/tree.js';
import { actualText, misread, textObject } from '../text-object.js';
import type { Artifact, PageMarks } from './page-marks.js';

type Owner = Content | Artifact;
export type OwnerOf = (inline: Inline) => Owner;

/** '' for a line without text. */
export function markedLine(
  inlines: readonly Inline[],
  x: number,
  baseline: number,
  ownerOf: OwnerOf,
  marks: PageMarks,
): string {
  const operators: string[] = [];
  const shown = inlines.filter(({ text }) => text !== '');
  for (const { owner, inlines: part, reads } of stretches(shown, ownerOf)) {
    const written = textObject(part, x, baseline);
    const span = `/Span <</ActualText ${reads ?? ''}>> BDC`;
    if (owner === undefined) {
      operators.push(marks.leave(), span);
      for (const inline of part) {
        operators.push(marks.enter(ownerOf(inline)), textObject([inline], x, baseline));
      }
      operators.push(marks.leave(), 'EMC');
    } else if (reads === undefined) {
      operators.push(marks.enter(owner), written);
    } else if (typeof owner === 'string') {
      operators.push(marks.enter(owner), span, written, 'EMC');
    } else {
      operators.push(marks.enterAs(owner, reads), written, marks.leave());
    }
  }
  return operators.filter((operator) => operator !== '').join('\n');
}

interface Stretch {
  /** Undefined where there are several. */
  readonly owner: Owner | undefined;
  readonly inlines: Inline[];
  /** What the whole reads as where its glyphs alone would be misread, as a hexadecimal string. */
  readonly reads?: string;
}

/**
 * Neighbours that would be misread carry their text with them, and stand by themselves: some readers of the structure
 * lose what follows marked content within marked content.
 */
function stretches(inlines: readonly Inline[], ownerOf: OwnerOf): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const group of misread(inlines)) {
    const [first] = group;
    if (first === undefined) continue;
    const owner = ownerOf(first);
    const open = found.at(-1);
    if (group.length > 1 || first.reads !== undefined) {
      const isOne = group.every((inline) => ownerOf(inline) === owner);
      found.push({
        owner: isOne ? owner : undefined,
        inlines: [...group],
        reads: actualText(group),
      });
    } else if (open?.owner === owner && open.reads === undefined) {
      open.inlines.push(first);
    } else {
      found.push({ owner, inlines: [first] });
    }
  }
  return found;
}
