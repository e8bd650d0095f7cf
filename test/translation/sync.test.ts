/** The overlay follows the source: renamed ids keep their translation, new blocks get an entry, slips are waived, all else stays. */
import { expect, test } from 'vitest';
import type { OutputFile } from '../../src/core/world.js';
import { syncTranslation, type Synced } from '../../src/pipeline/sync-translation.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import { changed, REPORT, replace, summary, type Changes } from '../support/office.js';

const BODY = `content/${REPORT}/body/preamble.yaml`;
const ENGLISH = `content/${REPORT}/en/preamble.yaml`;

async function synced(changes: Changes, waivers: readonly { unit: string; why: string }[] = []) {
  const reader = await changed(fileReader, changes);
  const request = { report: REPORT, contentFolder: 'content', waivers };
  return syncTranslation(request, reader, sha256);
}

const textOf = (files: readonly OutputFile[], path: string): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

const english = async (): Promise<string> =>
  new TextDecoder().decode((await fileReader.read(ENGLISH)) ?? new Uint8Array());

const told = ({ sync }: Synced) => ({
  renamed: sync?.renamed,
  added: sync?.added,
  waived: sync?.waived,
  orphans: sync?.orphans,
});

const NOTHING = { renamed: [], added: [], waived: [], orphans: [] };

test('the report is in line with its translation', async () => {
  const result = await synced({});
  expect(summary(result.diagnostics)).toEqual([]);
  expect(told(result)).toEqual(NOTHING);
  expect(result.files).toEqual([]);
});

test('a renamed id keeps its translation, byte for byte but for the id', async () => {
  const before = await english();
  const result = await synced({ [BODY]: replace('- id: preamble', '- id: opening') });
  expect(told(result)).toEqual({ ...NOTHING, renamed: [{ from: 'preamble', to: 'opening' }] });
  expect(textOf(result.files, ENGLISH)).toBe(before.replace('  preamble:', '  opening:'));
});

test('a new block gets an entry without a text', async () => {
  const added = (text: string): string => `${text}\n  - id: thanks\n    text: 谢谢各位代表。\n`;
  const result = await synced({ [BODY]: added });
  expect(told(result)).toEqual({ ...NOTHING, added: ['blocks/thanks'] });
  expect(textOf(result.files, ENGLISH)).toMatch(
    /\n {2}thanks:\n {4}source: [0-9a-f]{12}\n {4}state: draft\n$/,
  );
});

test('a slip that is mended is waived with its reason; what is not stale cannot be', async () => {
  const mended = { [BODY]: replace('书面提交', '书面呈交') };
  expect(told(await synced(mended))).toEqual(NOTHING);
  const result = await synced(mended, [{ unit: 'preamble', why: '改错字' }]);
  expect(told(result)).toEqual({ ...NOTHING, waived: ['blocks/preamble'] });
  expect(textOf(result.files, ENGLISH)).toContain('waived: 改错字');
  const idle = await synced({}, [{ unit: 'preamble', why: '改错字' }]);
  expect(idle.files).toEqual([]);
  expect(idle.diagnostics.map(({ rule }) => rule)).toEqual(['translate-not-stale']);
});

test('the words that a stale translation renders are kept until it is made anew', async () => {
  const result = await synced({ [BODY]: replace('书面提交', '书面呈交') });
  expect(result.files).toEqual([]);
  const kept = textOf(
    [
      {
        path: 'x',
        bytes: (await fileReader.read(`content/${REPORT}/en/sources.json`)) ?? new Uint8Array(),
      },
    ],
    'x',
  );
  expect(kept).toContain('书面提交');
});
