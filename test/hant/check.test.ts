/** `baogao check` judges the converted editions that a report declares: what its rules say of the real one. */
import { expect, test } from 'vitest';
import { checkReport } from '../../src/pipeline/check.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import { changed, replace, REPORT, type Change, type Changes } from '../support/office.js';

const BOTH = '[zh-Hans, zh-Hant-TW, zh-Hant-HK]';
const TAIWAN = `content/${REPORT}/zh-Hant-TW.yaml`;
const DECISION = 'content/conversions.yaml';
const UNDECIDED: Change = (text) => text.replace(/^decisions:\n(?: {2}.*\n)+/m, 'decisions: []\n');

/** What is not accepted. */
async function open(editions: string, changes: Changes = {}): Promise<readonly string[]> {
  const reader = await changed(fileReader, {
    [`content/${REPORT}/report.yaml`]: (text) =>
      text.replace(/^editions: .*$/m, `editions: ${editions}`),
    ...changes,
  });
  const request = { report: REPORT, contentFolder: 'content', templatesFolder: 'templates' };
  const found = await checkReport(request, reader, sha256);
  return found
    .filter(({ accepted }) => accepted === undefined)
    .map(({ rule, about = '', range }) => `${range?.file.path ?? ''} ${rule} ${about}`);
}

const accepting =
  (about: string): ((text: string) => string) =>
  (text) =>
    `${text}  - { rule: hant-undecided, about: ${about}, reason: 看过了。 }\n`;

test('nothing simplified, no mixed forms, nothing left undecided', async () => {
  expect(await open(BOTH)).toEqual([]);
});

test('a character that nobody decided is told in each edition, at its place in the source', async () => {
  const tasks = `content/${REPORT}/body/tasks.yaml`;
  expect(await open(BOTH, { [DECISION]: UNDECIDED })).toEqual([
    `${tasks} hant-undecided zh-Hant-TW/引资并尽快`,
    `${tasks} hant-undecided zh-Hant-HK/引资并尽快`,
  ]);
});

test('only declared editions are looked at', async () => {
  const told = await open('[zh-Hans, zh-Hant-HK]', {
    [DECISION]: UNDECIDED,
    [TAIWAN]: ': no yaml',
  });
  expect(told).toEqual([expect.stringContaining('hant-undecided zh-Hant-HK/引资并尽快')]);
});

test('the office accepts a finding of one edition by name', async () => {
  const accepted = { [`content/${REPORT}/accepted.yaml`]: accepting('zh-Hant-TW/引资并尽快') };
  expect(await open(BOTH, { ...accepted, [DECISION]: UNDECIDED })).toEqual([
    expect.stringContaining('hant-undecided zh-Hant-HK/引资并尽快'),
  ]);
  // Whether the record is needed is known where the edition is checked, and only there.
  expect(await open(BOTH, accepted)).toEqual([expect.stringContaining(' accepted-nothing ')]);
  expect(await open('[zh-Hans]', accepted)).toEqual([]);
});

test.each([
  ['优化', 'hant-simplified-left zh-Hant-TW/优'],
  ['優化佈局', 'hant-mixed-forms zh-Hant-TW/佈'],
])('%s in what a person wrote for an edition is told there', async (text, told) => {
  const fixed = `blocks:\n  closing: { text: ${text} }\n`;
  expect(await open(BOTH, { [TAIWAN]: fixed })).toEqual([`${TAIWAN} ${told}`]);
});

test('a broken file of an edition is told, and the source is judged all the same', async () => {
  const told = await open(BOTH, {
    [TAIWAN]: 'blocks: 3\n',
    [`content/${REPORT}/accepted.yaml`]: replace(
      '- rule: two-comparison-signs',
      '- rule: doubled-mark',
    ),
  });
  expect(told).toEqual([
    expect.stringContaining(TAIWAN),
    expect.stringContaining('two-comparison-signs ≧'),
    expect.stringContaining('accepted-nothing'),
  ]);
});
