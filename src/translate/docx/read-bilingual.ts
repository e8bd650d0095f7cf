/** A table for reviewers that came back → segments, and what the reviewers say. */
import { Diagnostics, type Diagnostic } from '../../core/diagnostic.js';
import { startOf, type SourceRange } from '../../core/position.js';
import type { Hash } from '../../core/world.js';
import { readMark } from '../mark.js';
import { dropsIn } from '../returned/drops.js';
import type { ReturnedSegment } from '../returned/returned-segment.js';
import { readCodes } from './code.js';
import type { OpenedDocx } from './open-docx.js';
import { readRows, type ReadRow } from './read-rows.js';
import { isSourceEdited, readTarget } from './read-texts.js';
import { claimIn, tellRemarks } from './remarks.js';
import { MOST_ROWS, transcribe } from './transcript.js';

export interface ReadBilingual {
  readonly segments: readonly ReturnedSegment[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a field's source says now; `source` is the fingerprint of its unit. */
export interface PresentSource {
  readonly text: string;
  readonly source: string;
}

export type SourceOf = (id: string) => PresentSource | undefined;

export function readBilingual(
  opened: OpenedDocx,
  path: string,
  sourceOf: SourceOf,
  hash: Hash,
): ReadBilingual {
  const diagnostics = new Diagnostics();
  const rows = readRows(opened.document);
  const { file, rangeOf } = transcribe(path, rows);
  if (rows.every(({ id }) => id === undefined)) {
    diagnostics.report('bilingual-no-rows', startOf(file), {});
    return { segments: [], diagnostics: diagnostics.all };
  }
  const segments = rows.flatMap((row) => {
    const segment = readSegment(row, rangeOf(row), { sourceOf, hash, diagnostics });
    return segment === undefined ? [] : [segment];
  });
  tellRemarks(rows, opened.comments, { file, rangeOf }, diagnostics);
  tellMissing(rows, startOf(file), diagnostics);
  return { segments, diagnostics: diagnostics.all };
}

/** Undefined where the row cannot be read, which is told. */
function readSegment(
  row: ReadRow,
  range: SourceRange,
  {
    sourceOf,
    hash,
    diagnostics,
  }: { readonly sourceOf: SourceOf; readonly hash: Hash; readonly diagnostics: Diagnostics },
): ReturnedSegment | undefined {
  const { id, target, remarks } = row;
  if (id === undefined) {
    diagnostics.report('bilingual-id-lost', range, {});
    return undefined;
  }
  if (row.isBroken) {
    diagnostics.report('bilingual-cells', range, { id });
    return undefined;
  }
  for (const name of target.foreign) {
    diagnostics.report('exchange-markup', range, { id, markup: `<${name}>` });
  }
  const codes = readCodes(row.mark);
  const mark = readMark(row.mark);
  const present = sourceOf(id);
  if (
    present !== undefined &&
    present.source === mark?.source &&
    isSourceEdited(row.source.text, codes, present.text)
  ) {
    diagnostics.report('bilingual-source-edited', range, { id });
  }
  const text = readTarget(target.text, { id, range, codes, mark, hash }, diagnostics);
  const claim = claimIn(remarks.text);
  return text === undefined
    ? undefined
    : {
        id,
        text,
        drops: dropsIn(remarks.text),
        range,
        ...(claim && { claim }),
        ...(mark && { mark }),
      };
}

/** Rows need not come back, but nobody is to lose one unawares. */
function tellMissing(rows: readonly ReadRow[], range: SourceRange, diagnostics: Diagnostics): void {
  const count = Math.min(MOST_ROWS, Math.max(...rows.map((row) => row.count)));
  const there = new Set(rows.map(({ number }) => number));
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((n) => !there.has(n));
  if (missing.length === 0) return;
  diagnostics.report('bilingual-rows-missing', range, {
    count: String(missing.length),
    rows: stretches(missing).join('、'),
  });
}

/** `3`, `7–12`. */
function stretches(numbers: readonly number[]): readonly string[] {
  const firsts = numbers.filter((number, at) => numbers[at - 1] !== number - 1);
  const lasts = numbers.filter((number, at) => numbers[at + 1] !== number + 1);
  return firsts.map((first, at) => {
    const last = lasts[at] ?? first;
    return first === last ? String(first) : `${first}–${last}`;
  });
}
