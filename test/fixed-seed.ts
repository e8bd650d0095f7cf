/** Properties draw the same values in every run, so that a change fails by what it changed. */
import fc from 'fast-check';

const SEED = 20220108;

/** What `BAOGAO_SEED` asks for: `random` draws new values in every run, a number those that a failure has told. */
export function seedFor(asked = ''): { readonly seed?: number } {
  if (asked === 'random') return {};
  if (asked === '') return { seed: SEED };
  const seed = Number(asked);
  if (Number.isSafeInteger(seed)) return { seed };
  throw new Error(`BAOGAO_SEED is “random” or a whole number, and not “${asked}”`);
}

// What a test gives of its own, a seed or how many runs, counts before this.
fc.configureGlobal(seedFor(process.env['BAOGAO_SEED']));
