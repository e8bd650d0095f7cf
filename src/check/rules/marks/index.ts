/** Rules about numerals and marks: one thing is written one way, and as the standards have it. */
import type { Rule } from '../../rule.js';
import { brokenParagraph } from './broken-paragraph.js';
import { commaBetweenQuotes } from './comma-between-quotes.js';
import { doubledMark } from './doubled-mark.js';
import { fullWidthDigit } from './full-width-digit.js';
import { halfWidthMark } from './half-width-mark.js';
import { hyphenRange } from './hyphen-range.js';
import { leadWithoutStop } from './lead-without-stop.js';
import { nestedQuotes } from './nested-quotes.js';
import { straySpace } from './stray-space.js';
import { twoComparisonSigns } from './two-comparison-signs.js';
import { twoNumeralForms } from './two-numeral-forms.js';
import { unpairedMark } from './unpaired-mark.js';

export const markRules: readonly Rule[] = [
  twoNumeralForms,
  twoComparisonSigns,
  fullWidthDigit,
  hyphenRange,
  halfWidthMark,
  doubledMark,
  commaBetweenQuotes,
  nestedQuotes,
  unpairedMark,
  leadWithoutStop,
  brokenParagraph,
  straySpace,
];
