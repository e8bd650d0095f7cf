/** What runs with baogao may be given away with it, and the page that says so is right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, test } from 'vitest';
import { permitted, runtimeLibraries } from '../../scripts/licences/libraries.js';
import { licencePage } from '../../scripts/licences/page.js';

const root = join(import.meta.dirname, '../..');
const libraries = runtimeLibraries(root);

test('every library that runs with baogao has a permissive licence', () => {
  const names = libraries.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['docx', 'pdfmake', 'pdfkit', 'fontkit']));
  expect(names).not.toContain('vitest');
  expect(libraries.filter(({ licence }) => !permitted(licence))).toEqual([]);
});

test('docs/licences.md names each of them', async () => {
  const page = readFileSync(join(root, 'docs/licences.md'), 'utf8');
  expect(page).toBe(await licencePage(libraries));
});

it.each([
  ['MIT', true],
  ['(MIT AND Zlib)', true],
  ['MIT OR GPL-3.0-or-later', true],
  ['(MIT AND GPL-3.0-or-later)', false],
  ['GPL-3.0-or-later OR AGPL-3.0-only', false],
  ['GPL-2.0-only OR MIT AND AGPL-3.0-only', false],
  ['unknown', false],
  ['', false],
])('permits %j: %s', (licence, answer) => {
  expect(permitted(licence)).toBe(answer);
});
