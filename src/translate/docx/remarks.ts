/** What reviewers say beside the text, in the column for it and in comments: listed for whoever imports, never taken into a text. */
import type { Diagnostics } from '../../core/diagnostic.js';
import { startOf } from '../../core/position.js';
import { descendants, type XmlElement } from '../xml-tree.js';
import { withoutDrops } from '../returned/drops.js';
import type { ReturnedSegment } from '../returned/returned-segment.js';
import { cellText } from './cell-text.js';
import type { ReadRow } from './read-rows.js';
import type { Transcript } from './transcript.js';

/** A line of its own that says how far the row has come. */
const CLAIMS: ReadonlyMap<string, ReturnedSegment['claim']> = new Map([
  ['已译', 'translated'],
  ['translated', 'translated'],
  ['已审', 'reviewed'],
  ['reviewed', 'reviewed'],
]);

export function claimIn(remarks: string): ReturnedSegment['claim'] {
  const claims = remarks.split('\n').map((line) => CLAIMS.get(wordOf(line)));
  return claims.findLast((claim) => claim !== undefined);
}

function wordOf(line: string): string {
  return line.trim().toLowerCase();
}

export function tellRemarks(
  rows: readonly ReadRow[],
  commentsPart: XmlElement | undefined,
  { file, rangeOf }: Transcript,
  diagnostics: Diagnostics,
): void {
  const comments = readComments(commentsPart);
  const tell = (row: ReadRow | undefined, text: string): void => {
    const range = row === undefined ? startOf(file) : rangeOf(row);
    if (text !== '') diagnostics.report('exchange-remark', range, { id: row?.id ?? '—', text });
  };
  for (const row of rows) {
    const lines = withoutDrops(row.remarks.text).filter((line) => !CLAIMS.has(wordOf(line)));
    tell(row, lines.join(' ').trim());
  }
  for (const [id, text] of comments) {
    tell(
      rows.find((row) => row.comments.includes(id)),
      text,
    );
  }
}

/** By id: who says it, and what. */
function readComments(part: XmlElement | undefined): ReadonlyMap<string, string> {
  const comments = part === undefined ? [] : descendants(part, 'comment');
  return new Map(
    comments.map((comment) => {
      const { 'w:id': id = '', 'w:author': author = '' } = comment.attributes;
      const text = cellText(comment).text.replace(/\s+/g, ' ').trim();
      return [id, author === '' || text === '' ? text : `${author}：${text}`];
    }),
  );
}
