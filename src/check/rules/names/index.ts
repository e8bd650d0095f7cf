/** Rules about names: one thing has one name, and a title is quoted as it stands. */
import type { Rule } from '../../rule.js';
import { endingDiffers } from './ending-differs.js';
import { factCalledOtherwise } from './fact-called-otherwise.js';
import { headsDiffer } from './heads-differ.js';
import { nameCutInList } from './name-cut-in-list.js';
import { nameOffByACharacter } from './name-off-by-a-character.js';
import { orderDiffers } from './order-differs.js';
import { phraseDiffers } from './phrase-differs.js';
import { quotedNameExtended } from './quoted-name-extended.js';
import { titleDiffers } from './title-differs.js';

export const nameRules: readonly Rule[] = [
  nameOffByACharacter,
  factCalledOtherwise,
  nameCutInList,
  quotedNameExtended,
  titleDiffers,
  phraseDiffers,
  endingDiffers,
  orderDiffers,
  headsDiffer,
];
