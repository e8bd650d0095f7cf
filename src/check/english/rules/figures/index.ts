/** Rules about the figures of the English edition. */
import type { EnglishRule } from '../../rule.js';
import { figureDiffers } from './figure-differs.js';
import { figureInvented } from './figure-invented.js';
import { figureLost } from './figure-lost.js';
import { figureMisscaled } from './figure-misscaled.js';
import { figureTyped } from './figure-typed.js';
import { qualifierDiffers } from './qualifier-differs.js';
import { unitDiffers } from './unit-differs.js';
import { yearLost } from './year-lost.js';

export const figureRules: readonly EnglishRule[] = [
  figureMisscaled,
  figureDiffers,
  unitDiffers,
  qualifierDiffers,
  figureLost,
  figureInvented,
  figureTyped,
  yearLost,
];
