/** Rules about facts that stand in several places. */
import type { Rule } from '../../rule.js';
import { factAgainstRegister } from './fact-against-register.js';
import { factStatedTwice } from './fact-stated-twice.js';
import { likeNames } from './like-names.js';

export const factRules: readonly Rule[] = [factAgainstRegister, factStatedTwice, likeNames];
