/** Writes docs/checks.md. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksPage } from './page.js';

// From dist/scripts/checks.
writeFileSync(join(import.meta.dirname, '../../../docs/checks.md'), checksPage());
