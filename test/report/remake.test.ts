/** A process that makes a report again after edits makes what a new process would, byte for byte. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Workshop } from '../../src/pipeline/workshop.js';
import { sha256 } from '../../src/platform/hash.js';
import type { Format } from '../../src/core/edition.js';
import { temporaryFolder } from '../cli/folders.js';
import { coveringAll } from '../fonts/make-fonts.js';
import { bold, regular } from '../fonts/world.js';
import {
  build,
  replace,
  REPORT,
  summary,
  type BuildOptions,
  type Changes,
} from '../support/office.js';

const OFFICE = ['仿宋_GB2312', '黑体', '楷体_GB2312', '方正小标宋简体', '宋体', 'Times New Roman'];

/** An office whose fonts are all there: Chinese in one file, Latin in another. */
const folderOfFonts = temporaryFolder();
const chinese = join(folderOfFonts, 'chinese.ttf');
const latin = join(folderOfFonts, 'latin.ttf');
writeFileSync(chinese, coveringAll(bold));
writeFileSync(latin, regular);
const fonts: Changes = {
  'templates/fonts.local.yaml': OFFICE.map((name) => {
    const file = name === 'Times New Roman' ? latin : chinese;
    return `${name}: { file: ${file}, embed: true }\n`;
  }).join(''),
};

/** What a build leaves behind: its files by their hashes, and its findings as people read them. */
async function made(
  changes: Changes,
  formats: readonly Format[],
  workshop?: Workshop,
): Promise<unknown> {
  const options: BuildOptions = workshop === undefined ? {} : { workshop };
  const { files, diagnostics } = await build({ ...fonts, ...changes }, formats, options);
  return {
    files: files.map(({ path, bytes }) => [path, sha256(bytes)]),
    findings: summary(diagnostics),
  };
}

const folder = `content/${REPORT}`;

/** Edits that people make while they watch the pages, slips among them. */
const EDITS: readonly Changes[] = [
  {},
  { [`${folder}/indicators.yaml`]: replace('actual: 12.5 }', 'actual: 13.5 }') },
  { [`${folder}/indicators.yaml`]: replace('actual: 12.5 }', 'actaul: 12.5 }') },
  { [`${folder}/figures.yaml`]: replace('value: 235亿元', 'value: 240.5亿元') },
  {
    [`${folder}/body/outlook.yaml`]: replace(
      '使命在肩、意义重大，',
      'AV fi fl Té\u00a0b – 使命在肩、意义重大（“”）：“囍”，',
    ),
  },
  { 'templates/heading.hbs': replace('</heading>', ' ①</heading>') },
  { 'templates/heading.hbs': replace('</heading>', '{{/if}}</heading>') },
  { 'templates/style/gbt9704.yaml': replace('top: 37mm', 'top: 38mm') },
];

describe('an edited figure', () => {
  test('shows in the PDF and the DOCX that are made again, which are those of a new process', async () => {
    const workshop = new Workshop();
    const before = await made({}, ['docx', 'pdf'], workshop);
    const edit = EDITS[1] ?? {};
    const again = await made(edit, ['docx', 'pdf'], workshop);
    expect(again).not.toEqual(before);
    expect(again).toEqual(await made(edit, ['docx', 'pdf']));
    expect(await made({}, ['docx', 'pdf'], workshop)).toEqual(before);
  }, 60_000);
});

test('whatever is edited, and in whatever order', async () => {
  const anew = new Map<Changes, Promise<unknown>>();
  const isAsNew = async (edits: readonly Changes[]): Promise<void> => {
    const workshop = new Workshop();
    for (const edit of edits) {
      const expected = anew.get(edit) ?? made(edit, ['pdf']);
      anew.set(edit, expected);
      expect(await made(edit, ['pdf'], workshop)).toEqual(await expected);
    }
  };
  const edits = fc.array(fc.constantFrom(...EDITS), { minLength: 2, maxLength: 4 });
  await fc.assert(fc.asyncProperty(edits, isAsNew), { numRuns: 5 });
}, 120_000);

test('two that are made at the same time do not get in each other’s way', async () => {
  const workshop = new Workshop();
  const [one, other] = [EDITS[4] ?? {}, EDITS[3] ?? {}];
  await made({}, ['pdf'], workshop);
  const both = await Promise.all([made(one, ['pdf'], workshop), made(other, ['pdf'], workshop)]);
  expect(both).toEqual([await made(one, ['pdf']), await made(other, ['pdf'])]);
}, 60_000);
