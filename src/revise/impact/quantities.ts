/** Quantities of two states → those that print otherwise, and what about them is another. */
import type { ResolvedQuantity } from '../../quantity/definition.js';
import { printFigure } from '../../quantity/print.js';
import type { Figure, Quantity } from '../../quantity/quantity.js';
import { printMeasure } from '../../quantity/units.js';

export type Aspect = 'value' | 'unit' | 'basis' | 'comparison' | 'approximation' | 'status';

/** At least one of the two is there. */
export interface QuantityChange {
  readonly id: string;
  readonly old?: Quantity;
  readonly new?: Quantity;
  /** None where it came or went. */
  readonly aspects: readonly Aspect[];
  /** Nobody wrote it: it was worked out from others. */
  readonly derived: boolean;
  /** Ids of the changed quantities that it is worked out from. */
  readonly because: readonly string[];
}

type Quantities = ReadonlyMap<string, ResolvedQuantity>;

/** In the order of the new state; those that went come last. */
export function compareQuantities(old: Quantities, next: Quantities): readonly QuantityChange[] {
  const ids = [...new Set([...next.keys(), ...old.keys()])];
  const moved = ids.filter((id) => key(old.get(id)) !== key(next.get(id)));
  return moved.map((id) => {
    const [before, after] = [old.get(id), next.get(id)];
    const { definition, dependencies } = after ?? before ?? NOTHING;
    return {
      id,
      ...(before && { old: before.quantity }),
      ...(after && { new: after.quantity }),
      aspects: before && after ? aspects(before.quantity, after.quantity) : [],
      derived: definition?.type === 'computed',
      because: dependencies.filter((other) => moved.includes(other)),
    };
  });
}

const NOTHING = { definition: undefined, dependencies: [] } as const;

/** Two with the same key print the same. */
function key(resolved: ResolvedQuantity | undefined): string {
  if (resolved === undefined) return '';
  const { quantity } = resolved;
  return quantity.type === 'status'
    ? `status ${quantity.status}`
    : `= ${printFigure(quantity).text}`;
}

function aspects(old: Quantity, next: Quantity): readonly Aspect[] {
  if (old.type === 'status' || next.type === 'status') return ['status'];
  const parts: readonly (readonly [Aspect, (figure: Figure) => string])[] = [
    ['value', ({ number, more = '' }) => number.digits + more],
    ['unit', ({ measure }) => printMeasure(measure)],
    ['basis', ({ basis }) => basis?.form ?? ''],
    ['comparison', ({ comparison }) => comparison?.form ?? ''],
    ['approximation', ({ approximation }) => approximation?.form ?? ''],
  ];
  return parts.flatMap(([aspect, of]) => (of(old) === of(next) ? [] : [aspect]));
}
