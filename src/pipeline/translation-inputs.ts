/** What a state of a report has in other languages and scripts, to be compared with another state. */
import type { Hash } from '../core/world.js';
import { unitRegister } from '../quantity/units.js';
import { statesOf } from '../resolve/translation/state.js';
import type { StateInput } from '../revise/impact/impact.js';
import type { State } from './load-state.js';

export function translationInputs(
  { report, places, editions }: State,
  hash: Hash,
): Pick<StateInput, 'translation' | 'fixed'> {
  const all = [...editions];
  // Editions that are translated are made from the same files.
  const [overlay] = all.flatMap(([, { words }]) => words.overlay ?? []);
  const files = new Map(
    all.flatMap(([edition, { words }]) => (words.fixed ? [[edition, words.fixed] as const] : [])),
  );
  const fixed = { report, places, files };
  if (overlay === undefined) return { fixed };
  const units = statesOf(report, places, overlay, hash);
  const { units: measures } = unitRegister(report.units.units);
  return { fixed, translation: { units, places, measures } };
}
