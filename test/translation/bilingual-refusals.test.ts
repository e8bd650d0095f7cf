/** Tables for reviewers that cannot be taken: each refusal by its row, and nothing is written. */
import { expect, test } from 'vitest';
import { retyped, withCell, withPart, withRow, withText } from '../support/bilingual.js';
import {
  exportedBytes,
  imported,
  seed,
  told,
  withChanges,
  BODY_PATH,
} from '../support/exchange.js';
import { REPORT } from '../support/office.js';

const SOURCE = `content/${REPORT}/body/implementation.yaml`;
const TEXT = 'blocks/innovation-empowers#text';
const HEADING = 'blocks/section-innovation#text';

const rulesOf = (result: Parameters<typeof told>[0]): readonly (string | undefined)[] =>
  told(result).map((text) => text.split(':')[0]);
/** The translation of a row with something in the place of something that is there. */
const inText =
  (from: string, to: string) =>
  (docx: Uint8Array): Uint8Array =>
    retyped(docx, TEXT, (text) => {
      if (!text.includes(from)) throw new Error(`there is no ${from}`);
      return text.replace(from, to);
    });
const inRow =
  (edit: (row: string) => string) =>
  (docx: Uint8Array): Uint8Array =>
    withRow(docx, HEADING, edit);
const ID = new RegExp(`>${HEADING}<`);

test.each<[what: string, rule: string, edit: (docx: Uint8Array) => Uint8Array]>([
  ['a file that was cut off', 'bilingual-damaged', (docx) => docx.slice(0, docx.length / 2)],
  ['a part that is no XML', 'bilingual-damaged', (docx) => withPart(docx, '<w:document>')],
  [
    'another document',
    'bilingual-no-rows',
    (docx) =>
      withPart(
        docx,
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>',
      ),
  ],
  [
    'a row whose id was typed over',
    'bilingual-id-lost',
    inRow((row) => row.replace(ID, '>见附件<')),
  ],
  [
    'an id that the report has not',
    'exchange-id-unknown',
    inRow((row) => row.replace(ID, '>blocks/section-inovation#text<')),
  ],
  [
    'cells that were joined',
    'bilingual-cells',
    inRow((row) => row.replace(/<\/w:tc>(?![^]*<\/w:tc>)/, '').replace(/<w:tc>(?![^]*<w:tc>)/, '')),
  ],
  ['a row that is there twice', 'exchange-segment-twice', inRow((row) => row + row)],
  ['a code that the row has not', 'bilingual-code-unknown', inText('〖2: 50〗', '〖29: 50〗')],
  ['a figure typed over in a code', 'bilingual-code-changed', inText('〖2: 50〗', '〖2: 60〗')],
  ['a code that lost its end', 'bilingual-code-broken', inText('〖2: 50〗', '〖2: 50')],
  ['a code that is gone', 'exchange-call-lost', inText('〖7: 2〗', 'two')],
  [
    'a call of a figure that the source has not',
    'exchange-call-unknown',
    inText('〖7: 2〗', '〖7: 2〗 {{q "gdp-2021"}}'),
  ],
  [
    'a picture',
    'exchange-markup',
    (docx) => withCell(docx, HEADING, 'target', (cell) => `${cell}<w:r><w:drawing/></w:r>`),
  ],
])('%s', async (_, rule, edit) => {
  const result = await imported(seed, edit(await exportedBytes(seed, 'docx')));
  expect(rulesOf(result)).toEqual([rule]);
  expect(result.files).toEqual([]);
});

test('a row whose source was changed after the export', async () => {
  const docx = withText(await exportedBytes(seed, 'docx'), HEADING, 'New industries');
  const changed = withChanges(seed, {
    [SOURCE]: (text) => text.replace('更大力度推进科技创新', '更大力度推进创新'),
  });
  const result = await imported(changed, docx);
  expect(rulesOf(result)).toEqual(['exchange-source-changed']);
  expect(result.files).toEqual([]);
});

test('a row whose translation was changed in the files too', async () => {
  const docx = withText(await exportedBytes(seed, 'docx'), HEADING, 'New industries');
  const before = seed.changes[BODY_PATH];
  if (typeof before !== 'string') throw new Error('the office has no such file');
  const changed = withChanges(seed, {
    [BODY_PATH]: before.replace('Doing more to advance innovation', 'Advancing innovation'),
  });
  const result = await imported(changed, docx);
  expect(rulesOf(result)).toEqual(['exchange-conflict']);
  expect(result.files).toEqual([]);
});

test('what stands in the column of the source is not taken, and told', async () => {
  const docx = withText(await exportedBytes(seed, 'docx'), HEADING, '大力推进创新', 'source');
  const result = await imported(seed, docx);
  expect(rulesOf(result)).toEqual(['bilingual-source-edited']);
  expect(result.files).toEqual([]);
});

test('all faults are told in one run, each at its row', async () => {
  const docx = await exportedBytes(seed, 'docx');
  const both = withText(inText('〖7: 2〗', 'two')(docx), HEADING, 'New 〖9: 90〗 industries');
  const result = await imported(seed, both);
  const lines = result.diagnostics.map(({ range }) => range?.file.positionAt(range.start).line);
  expect(new Set(rulesOf(result))).toEqual(
    new Set(['exchange-call-lost', 'bilingual-code-unknown']),
  );
  expect(new Set(lines).size).toBe(2);
});
