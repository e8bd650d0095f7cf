/** The names that an indicator goes by: its own, those of single years, and those before a rename. */
import type { Indicator } from '../../../model/indicators.js';

export function namesOf({ name, years, adjustments = [] }: Indicator): ReadonlySet<string> {
  return new Set([
    name,
    ...Object.values(years).map((entry) => entry.name ?? name),
    ...adjustments.map((record) => record['former-name'] ?? name),
  ]);
}
