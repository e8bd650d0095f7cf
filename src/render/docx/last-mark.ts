/** The last paragraph of a cell or section can neither come nor go: its end carries what holds the cell or section together. */
import type { Table } from 'docx';
import type { Change } from '../../doc/nodes.js';
import { ReportParagraph } from './paragraph.js';

/** A paragraph or table, and what a redline says of it as a whole. */
export interface Placed<Child = ReportParagraph | Table> {
  readonly child: Child;
  readonly change?: Change | undefined;
}

export function placedParagraph(child: ReportParagraph): Placed<ReportParagraph> {
  return { child, change: child.mark.change };
}

/**
 * Marks moved so that the last end stays in both states: it ends the last paragraph of each, or, where paragraphs came or went in one of
 * them only, the end of the one before did so instead. No state ends with a table.
 */
export function withLastMark<Child extends ReportParagraph | Table>(
  children: readonly Placed<Child>[],
): readonly (Child | ReportParagraph)[] {
  const all = children.map(({ child }) => child);
  const stays = children.findLastIndex(({ change }) => change === undefined);
  const before = all[stays];
  const tail = all.slice(stays + 1);
  const last = tail.at(-1);
  if (!(last instanceof ReportParagraph)) return all;

  const [gone, come] = [lastOf(tail, 'deleted'), lastOf(tail, 'inserted')];
  if (gone !== undefined && come !== undefined) {
    const rest = tail.filter((child) => child !== gone && child !== come);
    const both = [...gone.children, ...come.children];
    const end = new ReportParagraph(come.look, both, { former: gone.look });
    return [...all.slice(0, stays + 1), ...rest, end];
  }
  const rest = tail.slice(0, -1);
  if (!(before instanceof ReportParagraph)) {
    return [...all.slice(0, stays + 1), ...rest, new ReportParagraph(last.look, last.children)];
  }
  const { change } = last.mark;
  const wasBefore = before.mark.former ?? before.look;
  const looks = change === 'inserted' ? [last.look, wasBefore] : [before.look, last.look];
  const [look = last.look, former] = looks;
  return [
    ...all.slice(0, stays),
    new ReportParagraph(before.look, before.children, { ...before.mark, change }),
    ...rest,
    new ReportParagraph(look, last.children, { former }),
  ];
}

function lastOf(
  children: readonly (ReportParagraph | Table)[],
  change: Change,
): ReportParagraph | undefined {
  return children
    .filter((child) => child instanceof ReportParagraph)
    .findLast(({ mark }) => mark.change === change);
}
