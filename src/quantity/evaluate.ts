/** Works out an expression, and reports each place where it cannot be. */
import type { Decimal } from 'decimal.js';
import { handle, type Handlers } from '../core/handlers.js';
import { nearest } from '../core/nearest.js';
import type { Call, Expression, Operator, Reference } from './expression.js';
import { type Fault, type Finding, finding, placed, type Result } from './fault.js';
import type { Quantity } from './quantity.js';
import type { UnitRegister } from './units.js';
import { apply, bareValue, type Value, valueOf } from './value.js';

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

/**
 * The value of an expression and what is wrong with it, in the order of the text. Without a value and
 * without a fault it needs a quantity that failed.
 */
export function evaluate(
  expression: Expression,
  scope: Scope,
): { readonly value: Value | undefined; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const value = handle(evaluators, expression, { scope, report: (fault) => faults.push(fault) });
  return { value, faults };
}

/** The ids that the result of an expression depends on, each once, in the order of the text. */
export function dependenciesOf(expression: Expression, functions: Functions): readonly string[] {
  return [...new Set(handle(dependencies, expression, functions))];
}

const dependencies: Handlers<Expression, Functions, readonly string[]> = {
  number: () => [],
  reference: ({ id }) => [id],
  chain: ({ first, steps }, functions) =>
    [first, ...steps.map(({ operand }) => operand)].flatMap((operand) =>
      handle(dependencies, operand, functions),
    ),
  call: ({ name, args }, functions) => [
    ...args.flatMap((argument) => handle(dependencies, argument, functions)),
    ...(functions.get(name)?.uses(numbers(args)) ?? []),
  ],
};

interface Context {
  readonly scope: Scope;
  readonly report: (fault: Fault) => void;
}

const evaluators: Handlers<Expression, Context, Value | undefined> = {
  number: ({ value }) => bareValue(value),

  reference: (node, { scope, report }) => {
    const quantity = scope.quantity(node.id);
    if (quantity === 'failed') return undefined;
    if (quantity === 'unknown') report(on(node, unknownId(node, scope)));
    else if (quantity.type === 'figure') return valueOf(quantity);
    else report(on(node, finding('expression-status', { id: node.id, status: quantity.status })));
    return undefined;
  },

  chain: ({ first, steps }, context) =>
    steps.reduce(
      (left, { operator, operand }) => operate(operator, left, operand, context),
      handle(evaluators, first, context),
    ),

  call: (node, context) => (node.name === SUM ? sum(node, context) : callFunction(node, context)),
};

const SUM = 'sum';

/** A fault of the operation stands at its right operand. */
function operate(
  operator: Operator,
  left: Value | undefined,
  operand: Expression,
  context: Context,
): Value | undefined {
  const right = handle(evaluators, operand, context);
  if (left === undefined || right === undefined) return undefined;
  const result = apply(operator, left, right, context.scope.units);
  if (result.ok) return result.value;
  context.report(on(operand, result.fault));
  return undefined;
}

function sum({ args: [first, ...others] }: Call, context: Context): Value | undefined {
  if (first === undefined) return undefined;
  return others.reduce(
    (left, operand) => operate('+', left, operand, context),
    handle(evaluators, first, context),
  );
}

function callFunction(node: Call, { scope, report }: Context): Value | undefined {
  const { name, args } = node;
  const called = scope.functions.get(name);
  if (called === undefined) {
    const known = nearest(name, [SUM, ...scope.functions.keys()]);
    const found =
      known === undefined
        ? finding('expression-function-unknown', { name })
        : finding('expression-function-unknown-nearest', { name, nearest: known });
    report({ ...placed(found, node.start, name.length) });
    return undefined;
  }
  const strange = args.find(({ type }) => type !== 'number');
  if (strange !== undefined) {
    report(on(strange, finding('expression-argument', { name })));
    return undefined;
  }
  if (called.uses(numbers(args)).some((id) => scope.quantity(id) === 'failed')) return undefined;
  const result = called.apply(numbers(args), (id) => {
    const quantity = scope.quantity(id);
    return typeof quantity === 'string' ? undefined : quantity;
  });
  if (result.ok) return bareValue(result.value);
  report(on(node, result.fault));
  return undefined;
}

function unknownId({ id }: Reference, scope: Scope): Finding {
  const known = new Set(scope.ids);
  for (let at = id.indexOf('-'); at !== -1; at = id.indexOf('-', at + 1))
    if (known.has(id.slice(0, at)) && known.has(id.slice(at + 1)))
      return finding('expression-minus-spaces', {});
  const near = nearest(id, known);
  return near === undefined
    ? finding('expression-id-unknown', { id })
    : finding('expression-id-unknown-nearest', { id, nearest: near });
}

function numbers(args: readonly Expression[]): readonly Decimal[] {
  return args.flatMap((argument) => (argument.type === 'number' ? [argument.value] : []));
}

function on(node: Expression, found: Finding): Fault {
  return placed(found, node.start, node.length);
}
