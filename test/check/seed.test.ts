/** The rules on the real report: they find its slips, which its office has put on record, and raise no false alarm. */
import { expect, test } from 'vitest';
import { checkReport } from '../../src/pipeline/check.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import { correctedReader } from './corrected.js';

const SEED = {
  report: 'wansheng-2022-plan',
  contentFolder: 'content',
  templatesFolder: 'templates',
};

test('every finding is on record with its reason, and every record has its finding', async () => {
  const found = await checkReport(SEED, fileReader, sha256);
  const open = found.filter(({ accepted }) => accepted === undefined);
  expect(open.map(({ rule, about }) => `${rule} ${about ?? ''}`)).toEqual([]);
  expect(found.map(({ rule, about }) => `${rule} ${about ?? ''}`)).toEqual(
    expect.arrayContaining([
      'stated-differs missed-2021',
      'two-numeral-forms 10大产业/十大产业',
      'two-comparison-signs ≧',
      'name-off-by-a-character 主要污染总量减少/主要污染物总量减少',
      'fact-called-otherwise trade-growth/进出口总额',
      'name-cut-in-list 数字经济增加值/数字经济增加值增速',
      'phrase-differs 五个振兴/五大振兴',
      'share-leaps high-tech-share/2022.target',
      'magnitude-leaps foreign-investment',
    ]),
  );
});

test('nothing is found in a corrected copy', async () => {
  const found = await checkReport(SEED, correctedReader, sha256);
  expect(found.map(({ rule, about }) => `${rule} ${about ?? ''}`)).toEqual([]);
});
