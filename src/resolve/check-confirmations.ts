/** Records of who answers for a figure and who confirmed it: each names something that there is, and one department answers for it. */
import { related, type Diagnostics } from '../core/diagnostic.js';
import { nearest } from '../core/nearest.js';
import type { Places } from '../core/places.js';
import type { SourceRange } from '../core/position.js';
import type { Report } from '../model/content.js';

export function checkConfirmations(
  report: Report,
  definitions: readonly { readonly id: string }[],
  places: Places,
  diagnostics: Diagnostics,
): void {
  const { departments = {}, confirmations = {} } = report.confirmations;
  const quantities = new Set(definitions.map(({ id }) => id));
  const holders = new Set([
    ...quantities,
    ...report.indicators.indicators.map(({ id }) => id),
    ...report.body.flatMap(({ blocks }) => blocks.map(({ id }) => id)),
  ]);
  const first = new Map<string, { readonly place: SourceRange; readonly department: string }>();
  for (const [department, ids] of Object.entries(departments)) {
    for (const [index, id] of ids.entries()) {
      const place = places.of(ids, index);
      const earlier = first.get(id);
      if (!holders.has(id)) unknown(id, holders, place, diagnostics);
      else if (earlier === undefined) first.set(id, { place, department });
      else {
        const params = { id, first: earlier.department, second: department };
        diagnostics.report('figure-two-departments', place, params, [
          related('first-here', earlier.place, {}),
        ]);
      }
    }
  }
  for (const id of Object.keys(confirmations)) {
    if (quantities.has(id)) continue;
    unknown(id, quantities, places.keyOf(confirmations, id), diagnostics);
  }
}

/** A warning: the figure is gone, or has another id, and nothing that prints is wrong for it. */
function unknown(
  id: string,
  known: ReadonlySet<string>,
  place: SourceRange,
  diagnostics: Diagnostics,
): void {
  const near = nearest(id, known);
  if (near === undefined) diagnostics.report('confirmation-unknown', place, { id });
  else diagnostics.report('confirmation-unknown-nearest', place, { id, nearest: near });
}
