/** Walks the token tree and names each mistake by what its author will have meant. */
import type { CST } from 'yaml';
import type { SourceFile } from '../core/position.js';
import * as broken from './check-broken.js';
import * as quote from './check-quote.js';
import * as refused from './check-refused.js';
import type { Check, Finding } from './finding.js';
import { isCollection, rootSlot, type Slot, slotsOf } from './slot.js';

/** The first that finds something speaks: from what is sure to what is likely. */
const CHECKS: readonly Check[] = [
  refused.mergeKey,
  refused.anchor,
  refused.tag,
  refused.alias,
  broken.wideSpace,
  quote.hashInBrackets,
  quote.hashAtStart,
  quote.hashInside,
  quote.doubleBrace,
  quote.reservedStart,
  quote.blockMark,
  quote.dashAtStart,
  broken.unclosedQuote,
  broken.unclosedBracket,
  quote.textBehind,
  broken.deeperKey,
  quote.colonInside,
  broken.unevenKey,
  refused.complexKey,
  broken.deeperItem,
  broken.missingColon,
];

/** All mistakes, in the order of the source; what follows from one is not looked at. */
export function findMistakes(file: SourceFile, document: CST.Document): Finding[] {
  const found: Finding[] = [];
  let explained = 0;
  const visit = (slot: Slot): void => {
    const start = slot.token?.offset ?? slot.before[0]?.offset ?? 0;
    if (start < explained) return;
    for (const check of CHECKS) {
      const finding = check(file, slot);
      if (finding === undefined) continue;
      found.push(finding);
      explained = Math.max(explained, finding.end);
      break;
    }
    if (isCollection(slot.token) && slot.token.offset >= explained) {
      slotsOf(slot.token, slot.flow).forEach(visit);
    }
  };
  visit(rootSlot(document));
  return found;
}
