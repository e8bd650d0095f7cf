/** Rules about the words of the English edition. */
import type { EnglishRule } from '../../rule.js';
import { hanLeft } from './han-left.js';
import { nameOtherwise } from './name-otherwise.js';
import { sameSource } from './same-source.js';
import { termOtherwise } from './term-otherwise.js';
import { termTwoWays } from './term-two-ways.js';

export const wordRules: readonly EnglishRule[] = [
  hanLeft,
  termOtherwise,
  nameOtherwise,
  termTwoWays,
  sameSource,
];
