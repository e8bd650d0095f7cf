/** Rules about indicators that change from year to year, the records of it, and marks, legends and numbers of rows. */
import type { Rule } from '../../rule.js';
import { adjustedWithoutMark } from './adjusted-without-mark.js';
import { adjustmentUntold } from './adjustment-untold.js';
import { adjustmentWithoutEffect } from './adjustment-without-effect.js';
import { indicatorChanged } from './indicator-changed.js';
import { indicatorVanished } from './indicator-vanished.js';
import { legendWithoutMark } from './legend-without-mark.js';
import { markTyped } from './mark-typed.js';
import { referenceTyped } from './reference-typed.js';
import { rowNumberDiffers } from './row-number-differs.js';
import { statusWithoutLegend } from './status-without-legend.js';

export const adjustmentRules: readonly Rule[] = [
  indicatorVanished,
  indicatorChanged,
  adjustmentWithoutEffect,
  adjustmentUntold,
  adjustedWithoutMark,
  legendWithoutMark,
  statusWithoutLegend,
  markTyped,
  referenceTyped,
  rowNumberDiffers,
];
