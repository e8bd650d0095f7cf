/** What an expression is worked out in: what its names mean, and where faults go. */
import type { Decimal } from 'decimal.js';
import { nearest } from '../core/nearest.js';
import type { Expression, Reference } from './expression.js';
import { type Fault, type Finding, finding, placed, type Result } from './fault.js';
import type { Quantity } from './quantity.js';
import type { UnitRegister } from './units.js';
import type { Value } from './value.js';

/** A function that the caller knows how to work out, such as `rows(2021)`; its arguments are plain numbers. */
export interface QuantityFunction {
  /** The ids whose values the result depends on, for these arguments; never fails. */
  uses(args: readonly Decimal[]): readonly string[];
  /** The result, a bare number. It is asked only when every quantity of `uses` that is defined has a value. */
  apply(
    args: readonly Decimal[],
    quantity: (id: string) => Quantity | undefined,
  ): Result<Decimal, Finding>;
}

export type Functions = ReadonlyMap<string, QuantityFunction>;

/** What the names of an expression mean. */
export interface Scope {
  readonly units: UnitRegister;
  readonly functions: Functions;
  /** All ids that are defined, in any order. */
  readonly ids: Iterable<string>;
  /** The quantity of an id; `failed` where its definition has an error, which has been reported there. */
  quantity(id: string): Quantity | 'unknown' | 'failed';
}

export interface Context {
  readonly scope: Scope;
  readonly report: (fault: Fault) => void;
  /** Of an operand or argument; what is wrong with it has been reported where there is none. */
  readonly evaluate: (expression: Expression) => Value | undefined;
}

/** What to say about an id that is not defined. */
export function unknownId({ id }: Reference, scope: Scope): Finding {
  const known = new Set(scope.ids);
  for (let at = id.indexOf('-'); at !== -1; at = id.indexOf('-', at + 1))
    if (known.has(id.slice(0, at)) && known.has(id.slice(at + 1)))
      return finding('expression-minus-spaces', {});
  const near = nearest(id, known);
  return near === undefined
    ? finding('expression-id-unknown', { id })
    : finding('expression-id-unknown-nearest', { id, nearest: near });
}

/** The arguments that are plain numbers. */
export function numbers(args: readonly Expression[]): readonly Decimal[] {
  return args.flatMap((argument) => (argument.type === 'number' ? [argument.value] : []));
}

/** A fault at the place of a part of the expression. */
export function on(node: Expression, found: Finding): Fault {
  return placed(found, node.start, node.length);
}
