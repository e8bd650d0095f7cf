/** Works out an expression, and reports each place where it cannot be. */
import { handle, type Handlers } from '../core/handlers.js';
import type { Expression } from './expression.js';
import { type Fault, finding } from './fault.js';
import { evaluateCall, operate } from './operations.js';
import { type Context, type Functions, numbers, on, type Scope, unknownId } from './scope.js';
import { bareValue, type Value, valueOf } from './value.js';

export type { Functions, QuantityFunction, Scope } from './scope.js';

/**
 * The value of an expression and what is wrong with it, in the order of the text. Without a value and
 * without a fault it needs a quantity that failed.
 */
export function evaluate(
  expression: Expression,
  scope: Scope,
): { readonly value: Value | undefined; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const context: Context = {
    scope,
    report: (fault) => faults.push(fault),
    evaluate: (part) => handle(evaluators, part, context),
  };
  return { value: context.evaluate(expression), faults };
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
      context.evaluate(first),
    ),

  call: evaluateCall,
};
