/** Rules about the marks and spaces of the English edition, and the form of its headings. */
import type { EnglishRule } from '../../rule.js';
import { fullWidth, hyphenForDash } from './chinese-marks.js';
import { leadWithoutStop, numberTyped } from './leads.js';
import { percentSign } from './percent-sign.js';
import { straightQuote, unpairedQuote } from './quotes.js';
import { doubledSpace, spaceBeforeMark, spaceLost } from './spaces.js';

export const englishMarkRules: readonly EnglishRule[] = [
  straightQuote,
  unpairedQuote,
  doubledSpace,
  spaceBeforeMark,
  spaceLost,
  fullWidth,
  hyphenForDash,
  percentSign,
  numberTyped,
  leadWithoutStop,
];
