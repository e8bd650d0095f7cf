/** Before the tests with outside programs: the fonts of the seed report are there, or are fetched once for all files. */
import { baogao } from '../cli/run.js';

// Vitest calls the default export of a global set-up.
export default function fetchFonts(): void {
  const { code, stdout, stderr } = baogao(['fonts', 'fetch', '--lang', 'en']);
  if (code !== 0) throw new Error(`baogao fonts fetch ended with ${code}:\n${stdout}${stderr}`);
}
