/** Rules about counts: of a list, of rows, of what was announced. */
import type { Rule } from '../../rule.js';
import { announcedCount } from './announced-count.js';
import { countStatedTwice } from './count-stated-twice.js';
import { formulaCount } from './formula-count.js';
import { indicatorsCount } from './indicators-count.js';
import { listCount } from './list-count.js';
import { ordinalGap } from './ordinal-gap.js';
import { outcomeCount } from './outcome-count.js';
import { panelCount } from './panel-count.js';
import { rowsCount } from './rows-count.js';

export const countRules: readonly Rule[] = [
  listCount,
  countStatedTwice,
  formulaCount,
  announcedCount,
  ordinalGap,
  indicatorsCount,
  rowsCount,
  outcomeCount,
  panelCount,
];
