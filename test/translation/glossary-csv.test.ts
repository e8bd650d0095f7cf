/** The glossary as a table: out, and back with what was changed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SourceFile } from '../../src/core/position.js';
import { readGlossary, writeGlossary } from '../../src/translate/glossary-csv.js';
import { exported, imported, newLines, seed, told, withChanges } from '../support/exchange.js';

const PATH = 'content/glossary.yaml';
const GLOSSARY = `# Terms
terms:
  - zh: 企业
    en: enterprise # as a rule
    also:
      - company
  - { zh: 科普, en: popular science }
  # The last
  - zh: 报告
    en: "report"
    note: Of the work, not of the plan.
`;
const office = withChanges(seed, { [PATH]: GLOSSARY });

test('goes out with a byte order mark and comes back as it was', async () => {
  const csv = await exported(office, 'csv');
  expect(csv).toBe(
    '\ufeffzh,en,also,note\r\n企业,enterprise,company,\r\n科普,popular science,,\r\n报告,report,,"Of the work, not of the plan."\r\n',
  );
  expect(await imported(office, csv)).toMatchObject({ files: [], terms: [], diagnostics: [] });
});

test('what was changed is changed where it stands, what is new is added', async () => {
  const csv = (await exported(office, 'csv'))
    .replace('enterprise,company,', 'firm,company | business,Of any size.')
    .replace('科普,popular science,,', '科普,science popularization,popular science,')
    .replace('报告,report', '报告,Report');
  const result = await imported(office, `${csv}创新,innovation,,"A ""key"" term: yes"\r\n`);
  expect(told(result)).toEqual([]);
  expect(await newLines(office, result)).toEqual([
    'en: firm # as a rule',
    '[company, business]',
    'note: Of any size.',
    '- { zh: 科普, en: science popularization, also: [popular science] }',
    'en: "Report"',
    '- zh: 创新',
    'en: innovation',
    'note: "A \\"key\\" term: yes"',
  ]);
});

test('rows and cells that are gone change nothing; a glossary that is not there is made', async () => {
  expect((await imported(office, 'zh;en;also;note\n报告;report;;\n')).files).toEqual([]);
  const none = withChanges(seed, { [PATH]: null });
  const result = await imported(none, 'zh\ten\talso\tnote\n报告\treport\tReport|reports\t\n');
  expect(new TextDecoder().decode(result.files[0]?.bytes)).toMatch(
    /^# yaml-[^\n]*\nterms:\n {2}- zh: 报告\n {4}en: report\n {4}also: \[Report, reports\]\n$/,
  );
});

test.each([
  ['a head of other columns', 'zh,en,note,also\n报告,report,,\n', '1'],
  ['no English', 'zh,en,also,note\n报告,,,\n', '2'],
  ['a term twice', 'zh,en,also,note\n报告,report,,\n报告,paper,,\n', '3'],
  ['too many cells', 'zh,en,also,note\n报告,report,,a,b\n', '2'],
])('%s is refused', async (_, csv, row) => {
  const result = await imported(office, csv);
  expect(result.diagnostics.map(({ rule, params }) => [rule, params['row']])).toEqual([
    ['exchange-csv', row],
  ]);
  expect(result.files).toEqual([]);
});

test('any terms read back as they were written', () => {
  const word = fc
    .string({ minLength: 1, maxLength: 8 })
    .map((text) => text.replace(/[|\s]+/g, ' ').trim())
    .filter((text) => text !== '');
  const term = fc.record({
    zh: word,
    en: word,
    also: fc.array(word, { minLength: 1, maxLength: 2 }),
    note: word,
  });
  fc.assert(
    fc.property(fc.uniqueArray(term, { selector: ({ zh }) => zh }), (terms) => {
      const text = new TextDecoder().decode(writeGlossary(terms));
      expect(readGlossary(new SourceFile('a.csv', text))).toEqual({ terms, diagnostics: [] });
    }),
  );
});
