/** English text as pdftotext reads it: parted words are whole once soft hyphens are taken out, compounds keep theirs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PARAGRAPHS } from '../composition/english-text.js';
import { englishPdf } from '../pdf/english.js';
import { runTool } from './tools.js';

const folder = mkdtempSync(join(tmpdir(), 'baogao-english-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('reads as it was written', async () => {
  const path = join(folder, 'english.pdf');
  writeFileSync(path, await englishPdf(PARAGRAPHS));
  const { stdout } = runTool('pdftotext', ['-raw', path, '-']);
  expect(stdout.match(/\u00ad\n/g)?.length).toBeGreaterThan(3);
  const joined = stdout
    .replaceAll('\f', '')
    .replaceAll('\u00ad\n', '')
    // A line that ends in a mark of its own goes on without a space.
    .replaceAll(/(?<=[-—–/])\n/g, '')
    .replaceAll('\n', ' ')
    .trim();
  expect(joined).toBe(PARAGRAPHS.join(' '));
});
