/** Rules about bases: on which basis a figure stands, and what else qualifies it. */
import type { Rule } from '../../rule.js';
import { approximationDropped } from './approximation-dropped.js';
import { basisDropped } from './basis-dropped.js';
import { limitDropped } from './limit-dropped.js';
import { partOnOtherBasis } from './part-on-other-basis.js';
import { targetOnOtherBasis } from './target-on-other-basis.js';

export const baseRules: readonly Rule[] = [
  basisDropped,
  limitDropped,
  approximationDropped,
  targetOnOtherBasis,
  partOnOtherBasis,
];
