/** Rules about what is stated: of targets, directions, limits and lists, against the data. */
import type { Rule } from '../../rule.js';
import { allOfList } from './all-of-list.js';
import { claimNotCarried } from './claim-not-carried.js';
import { completionRate } from './completion-rate.js';
import { directionReversed } from './direction-reversed.js';
import { estimateOrOutcome } from './estimate-or-outcome.js';
import { fasterThan } from './faster-than.js';
import { groupClaim } from './group-claim.js';
import { headAgainstRole } from './head-against-role.js';
import { levelsReversed } from './levels-reversed.js';
import { limitBesideValue } from './limit-beside-value.js';
import { limitElsewhere } from './limit-elsewhere.js';
import { missedUnnamed } from './missed-unnamed.js';
import { negativeChange } from './negative-change.js';
import { outOfStep } from './out-of-step.js';
import { percentOfRatio } from './percent-of-ratio.js';
import { pointsOfAmount } from './points-of-amount.js';
import { respectively } from './respectively.js';
import { spokenNumber } from './spoken-number.js';
import { targetClaim } from './target-claim.js';
import { targetDistance } from './target-distance.js';
import { zeroChange } from './zero-change.js';

export const statementRules: readonly Rule[] = [
  targetClaim,
  missedUnnamed,
  groupClaim,
  claimNotCarried,
  targetDistance,
  fasterThan,
  outOfStep,
  allOfList,
  completionRate,
  negativeChange,
  zeroChange,
  directionReversed,
  levelsReversed,
  spokenNumber,
  limitBesideValue,
  limitElsewhere,
  respectively,
  pointsOfAmount,
  percentOfRatio,
  headAgainstRole,
  estimateOrOutcome,
];
