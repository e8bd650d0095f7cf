/** What is told of an edition whose translation lags behind its source: one warning for each state, however many texts. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { Edition } from '../core/edition.js';
import type { Lagging } from '../resolve/translation/lagging.js';

/** So many are named; the others are counted. */
const NAMED = 3;

const RULES = { missing: 'edition-untranslated', stale: 'edition-stale' } as const;

export function tellLagging(
  lagging: readonly Lagging[],
  edition: Edition,
  diagnostics: Diagnostics,
): void {
  for (const state of ['missing', 'stale'] as const) {
    const found = lagging.filter((unit) => unit.state === state);
    const [first] = found;
    if (first === undefined) continue;
    const named = found.slice(0, NAMED).map(({ id }) => id);
    const ids = [...named, ...(found.length > NAMED ? ['…'] : [])].join('、');
    diagnostics.report(RULES[state], first.printed[0], {
      edition,
      count: String(found.length),
      ids,
    });
  }
}
