/** Adjustments that are printed as footnotes are told, and their words are read like all others. */
import { expect, test } from 'vitest';
import { checkReport } from '../../src/pipeline/check.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import { changed, replace, REPORT, type Changes } from '../support/office.js';

const FOLDER = `content/${REPORT}`;

/** A record that is no longer named under its table, and that the text does not tell of. */
const RECORD = 'pollutants-renamed';
const unnamed: Changes = {
  [`${FOLDER}/body/implementation.yaml`]: (text) =>
    replace(`          - adjustment: ${RECORD}\n`, '')(text).replaceAll('相应调整为', '即'),
};

const printedAs = (choice: string): Changes => ({
  [`${FOLDER}/report.yaml`]: replace('style: gbt9704', `style: gbt9704\nadjustments: ${choice}`),
});

async function findings(changes: Changes): Promise<readonly string[]> {
  const reader = await changed(fileReader, changes);
  const found = await checkReport(
    { report: REPORT, contentFolder: 'content', templatesFolder: 'templates' },
    reader,
    sha256,
  );
  return found.map(({ rule, about, accepted }) =>
    [rule, about ?? '', ...(accepted === undefined ? ['open'] : [])].join(' '),
  );
}

const UNTOLD = `adjustment-untold ${RECORD} open`;

test('neither under a table nor in the text, it is untold', async () => {
  expect(await findings({ ...unnamed, ...printedAs('table-note') })).toContain(UNTOLD);
});

test.each(['footnote', 'both'])('as %s it is told at its row', async (choice) => {
  expect(await findings({ ...unnamed, ...printedAs(choice) })).not.toContain(UNTOLD);
});

test.each(['footnote', 'both'])(
  'the same is found whether they stand as %s or not',
  async (choice) => {
    expect([...(await findings(printedAs(choice)))].sort()).toEqual(
      [...(await findings({}))].sort(),
    );
  },
);
