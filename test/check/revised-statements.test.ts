/** A single value of the real report revised, so that a statement about it no longer holds: the check says so. */
import { expect, test } from 'vitest';
import type { FileReader } from '../../src/core/world.js';
import { checkReport } from '../../src/pipeline/check.js';
import { sha256 } from '../../src/platform/hash.js';
import { correctedReader } from './corrected.js';

const FOLDER = 'content/wansheng-2022-plan/';
const INDICATORS = 'indicators.yaml';
const OUTCOMES = 'body/implementation.yaml';

const REVISIONS: readonly (readonly [
  file: string,
  printed: string,
  revised: string,
  told: string,
])[] = [
  // …等均完成预期目标，约束性指标全部完成，完成较好
  [INDICATORS, 'target: 57.3, actual: 58 ', 'target: 57.3, actual: 57 ', 'target-claim'],
  [INDICATORS, 'target: ">300", actual: 335', 'target: ">300", actual: 300', 'target-claim'],
  [INDICATORS, 'target: 4, actual: 8.6', 'target: 4, actual: 3.9', 'target-claim'],
  [INDICATORS, 'target: 7, actual: 12.5', 'target: 13, actual: 12.5', 'target-claim'],
  [INDICATORS, 'target: 3.5, actual: 7 ', 'target: 3.5, actual: 3 ', 'target-claim'],
  [INDICATORS, 'target: 4500, actual: 6000', 'target: 4500, actual: 4300', 'target-claim'],
  [INDICATORS, 'target: ≥96, actual: 99', 'target: ≥96, actual: 95', 'target-claim'],
  // …分别超预期目标
  [INDICATORS, 'target: 15, actual: 35', 'target: 15, actual: 15', 'target-claim'],
  [INDICATORS, 'target: 20, actual: 30', 'target: 20, actual: 19', 'negative-change'],
  [INDICATORS, 'target: 5, actual: 32', 'target: 35, actual: 32', 'negative-change'],
  // …未达到预期目标
  [INDICATORS, 'target: 10, actual: 2.7', 'target: 10, actual: 10.1', 'target-claim'],
  [INDICATORS, 'actual: 同口径5.9', 'actual: 同口径10.9', 'target-claim'],
  // …增长
  [INDICATORS, 'actual: 8.5左右', 'actual: -1.5左右', 'negative-change'],
  [
    OUTCOMES,
    '"tourist-visits-growth" "6.9%"',
    '"tourist-visits-growth" "-6.9%"',
    'negative-change',
  ],
  // A list and its number
  [OUTCOMES, '"new-third-board-firms" "2家"', '"new-third-board-firms" "3家"', 'list-count'],
  [OUTCOMES, '"new-third-board-firms" "2家"', '"new-third-board-firms" "1家"', 'list-count'],
  [OUTCOMES, '"same-year-projects" "5个"', '"same-year-projects" "1个"', 'list-count'],
  ['body/tasks.yaml', '"tourism-routes-2022" "9条"', '"tourism-routes-2022" "4条"', 'list-count'],
  // 提前超额完成
  [
    OUTCOMES,
    '"vaccination-progress" "110.6%"',
    '"vaccination-progress" "98.6%"',
    'completion-rate',
  ],
];

test.each(REVISIONS)('%s: %s → %s', async (file, printed, revised, told) => {
  const request = {
    report: 'wansheng-2022-plan',
    contentFolder: 'content',
    templatesFolder: 'templates',
  };
  const found = await checkReport(request, revisedReader(FOLDER + file, printed, revised), sha256);
  expect(found.map(({ rule }) => rule)).toContain(told);
});

function revisedReader(revisedPath: string, printed: string, revised: string): FileReader {
  return {
    ...correctedReader,
    async read(path) {
      const bytes = await correctedReader.read(path);
      if (bytes === undefined || path !== revisedPath) return bytes;
      const text = new TextDecoder().decode(bytes);
      if (text.split(printed).length !== 2) throw new Error(`${printed} is not once in ${path}`);
      return new TextEncoder().encode(text.replace(printed, revised));
    },
  };
}
