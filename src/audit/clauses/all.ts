/** All clauses, in the order in which people read them. */
import type { Clause } from '../clause.js';
import { fontClauses } from './fonts.js';
import { gridClauses } from './grid.js';
import { imprintClauses } from './imprint.js';
import { lineClauses } from './lines.js';
import { pageNumberClauses } from './page-number.js';
import { pageClauses } from './page.js';
import { tableClauses } from './tables.js';
import { typeClauses } from './type.js';

export const clauses: readonly Clause[] = [
  ...pageClauses,
  ...gridClauses,
  ...typeClauses,
  ...lineClauses,
  ...tableClauses,
  ...imprintClauses,
  ...pageNumberClauses,
  ...fontClauses,
];
