/** Rules about what is likely: advice where figures contradict nothing and yet ask for a second look. */
import type { Rule } from '../../rule.js';
import { growthAboveDouble } from './growth-above-double.js';
import { magnitudeLeaps } from './magnitude-leaps.js';
import { shareAboveWhole } from './share-above-whole.js';
import { shareLeaps } from './share-leaps.js';
import { targetBelowOutcome } from './target-below-outcome.js';

export const plausibilityRules: readonly Rule[] = [
  targetBelowOutcome,
  shareLeaps,
  magnitudeLeaps,
  growthAboveDouble,
  shareAboveWhole,
];
