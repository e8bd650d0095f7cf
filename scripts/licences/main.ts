/** Writes docs/licences.md. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeLibraries } from './libraries.js';
import { licencePage } from './page.js';

// From dist/scripts/licences.
const root = join(import.meta.dirname, '../../..');
writeFileSync(join(root, 'docs/licences.md'), await licencePage(runtimeLibraries(root)));
