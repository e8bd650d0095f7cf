/** Rules about sums, parts, shares and growth: figures that follow from each other. */
import type { Rule } from '../../rule.js';
import { additionAboveStock } from './addition-above-stock.js';
import { componentSum } from './component-sum.js';
import { contributionAboveHundred } from './contribution-above-hundred.js';
import { growthAgainstLevels } from './growth-against-levels.js';
import { partAboveWhole } from './part-above-whole.js';
import { partOfKnownWhole } from './part-of-known-whole.js';
import { partOfSentence } from './part-of-sentence.js';
import { pointsAboveHundred } from './points-above-hundred.js';
import { shareAboveHundred } from './share-above-hundred.js';
import { shareAgainstLevels } from './share-against-levels.js';
import { stockAndAddition } from './stock-and-addition.js';
import { structureSum } from './structure-sum.js';
import { totalOfList } from './total-of-list.js';

export const sumRules: readonly Rule[] = [
  componentSum,
  partAboveWhole,
  partOfKnownWhole,
  partOfSentence,
  totalOfList,
  structureSum,
  shareAboveHundred,
  pointsAboveHundred,
  contributionAboveHundred,
  shareAgainstLevels,
  growthAgainstLevels,
  stockAndAddition,
  additionAboveStock,
];
