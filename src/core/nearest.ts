/** "Did you mean": the known word nearest to an unknown one. */
import { distance } from 'fastest-levenshtein';

/** The nearest candidate if it is near enough to be meant, else undefined; of equals, the first. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    const d = distance(word, candidate);
    if (d < bestDistance) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}
