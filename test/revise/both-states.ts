/** What must hold for the redline of any two states of a document. */
import { expect } from 'vitest';
import { accepted } from '../../src/doc/accepted.js';
import { dump } from '../../src/doc/dump.js';
import type { Doc } from '../../src/doc/nodes.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { redline } from '../../src/revise/redline/redline.js';
import { markNumbers, readingOf } from '../docx/accept-reject.js';
import { collidingIds, unpairedBookmarks } from '../docx/checks/ids.js';
import { wrongOrder } from '../docx/checks/order.js';
import { partsOf, repeated } from '../docx/checks/parts.js';
import { open } from '../docx/read-docx.js';
import { pagesOf } from '../docx/turned-after.js';
import { testHouseStyle, testOfficeFaces } from '../support/house-style.js';

const AUTHOR = { author: '清河县发展和改革局', date: '2022-01-08' };

const write = (doc: Doc): Promise<Uint8Array> => renderDocx(doc, testHouseStyle, testOfficeFaces);

/** Accepted, it is the new one, and rejected the old one: words, looks, and which pages lie on their side. */
export async function expectBothStates(old: Doc, next: Doc): Promise<void> {
  const marked = redline(old, next, AUTHOR);
  expect(dump(accepted(marked))).toBe(dump(next));
  const bytes = await write(marked);
  const docx = open(bytes);
  const [before, after] = [open(await write(old)), open(await write(next))];
  expect(readingOf(docx, 'accepted')).toEqual(readingOf(after, 'accepted'));
  expect(readingOf(docx, 'rejected')).toEqual(readingOf(before, 'rejected'));
  expect(pagesOf(docx, 'accepted')).toEqual(pagesOf(after, 'accepted'));
  expect(pagesOf(docx, 'rejected')).toEqual(pagesOf(before, 'rejected'));
  expect(repeated(markNumbers(docx))).toEqual([]);
  const parts = partsOf(bytes);
  expect([collidingIds, unpairedBookmarks, wrongOrder].flatMap((check) => check(parts))).toEqual(
    [],
  );
}
