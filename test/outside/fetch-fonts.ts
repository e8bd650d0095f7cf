/** Before the tests with outside programs: the fonts of all editions are there, or are fetched once for all files. */
import { EDITIONS } from '../../src/core/edition.js';
import { baogao } from '../cli/run.js';

// Vitest calls the default export of a global set-up.
export default function fetchFonts(): void {
  const editions = EDITIONS.join(',');
  const args = ['fonts', 'fetch', '--edition', editions, '--lang', 'en'];
  const { code, stdout, stderr } = baogao(args);
  if (code !== 0) throw new Error(`baogao fonts fetch ended with ${code}:\n${stdout}${stderr}`);
}
