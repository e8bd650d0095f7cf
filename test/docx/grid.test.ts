/** 22 lines of 28 characters to a page, as an engine sees it that lays pages out by Word's rules: the one that counts pages. */
import { expect, it } from 'vitest';
import { countPages } from '../../src/render/docx/page-numbers.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { body, cover, document, table, row } from '../support/build.js';
import { testHouseStyle, testOfficeFaces } from '../support/house-style.js';

/** The page on which a paragraph stands that follows so many Han characters. */
async function pageAfter(characters: number): Promise<string | undefined> {
  const filler = '万'.repeat(characters);
  const doc = document(body('filler', filler), body('next', '正文。'));
  const pages = await countPages(await renderDocx(doc, testHouseStyle, testOfficeFaces));
  return pages.get('b_next');
}

/** A paragraph of so many full lines; the first is set in by two characters. */
const full = (lines: number): number => lines * 28 - 2;

it.each([
  [full(21), '1'],
  [full(21) + 1, '2'],
  [full(22), '2'],

  [full(44) - 28, '2'],
  [full(44) - 27, '3'],
])('after %i characters the page is %s', async (characters, page) => {
  expect(await pageAfter(characters)).toBe(page);
});

it('counts from the page behind the cover, and turned pages too', async () => {
  const turned = table(
    't',
    '表1：资金安排',
    [{ role: 'name', share: 1 }],
    [row('item', ['公路'])],
    [],
    'landscape',
  );
  const doc = document(cover(['title', '报告']), body('p', '正文。'), turned, body('q', '此外。'));
  const pages = await countPages(await renderDocx(doc, testHouseStyle, testOfficeFaces));
  expect(['b_p', 'b_t', 'b_q'].map((name) => pages.get(name))).toEqual(['1', '2', '3']);
});
