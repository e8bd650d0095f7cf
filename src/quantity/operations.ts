/** Operators and functions of expressions, with what can be wrong at their operands. */
import { nearest } from '../core/nearest.js';
import type { Call, Expression, Operator } from './expression.js';
import { type Finding, finding, placed } from './fault.js';
import { type Context, numbers, on, type Scope, unknownId } from './scope.js';
import { apply, bareValue, type Value } from './value.js';
import { VALUE_FUNCTIONS, type ValueFunction } from './value-functions.js';
import { wholeNumber } from './whole-number.js';

const SUM = 'sum';
const COUNT = 'count';

export function evaluateCall(node: Call, context: Context): Value | undefined {
  if (node.name === SUM) return sum(node, context);
  if (node.name === COUNT) return count(node, context);
  const called = VALUE_FUNCTIONS.get(node.name);
  return called === undefined ? callFunction(node, context) : callOnValues(called, node, context);
}

/** A fault of the operation stands at its right operand. */
export function operate(
  operator: Operator,
  left: Value | undefined,
  operand: Expression,
  context: Context,
): Value | undefined {
  const right = context.evaluate(operand);
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
    context.evaluate(first),
  );
}

/** How many quantities are named, each once; whether they have a number is not asked. */
function count({ name, args }: Call, { scope, report }: Context): Value | undefined {
  const ids = new Set<string>();
  let failed = false;
  for (const argument of args) {
    const fault = countFault(argument, name, ids, scope);
    if (fault !== undefined) report(on(argument, fault));
    failed ||= fault !== undefined;
  }
  return failed ? undefined : bareValue(wholeNumber(args.length));
}

function countFault(
  argument: Expression,
  name: string,
  ids: Set<string>,
  scope: Scope,
): Finding | undefined {
  if (argument.type !== 'reference') return finding('expression-argument-id', { name });
  const { id } = argument;
  if (scope.quantity(id) === 'unknown') return unknownId(argument, scope);
  if (ids.has(id)) return finding('expression-argument-twice', { id });
  ids.add(id);
  return undefined;
}

/** A fault of the function stands at the argument that it names, or at the call. */
function callOnValues(called: ValueFunction, node: Call, context: Context): Value | undefined {
  const { name, args } = node;
  const { least, most } = called;
  if (args.length < least || args.length > most) {
    const params = { name, wanted: String(least), found: String(args.length) };
    context.report(on(node, finding('expression-argument-count', params)));
    return undefined;
  }
  const values = args.map(context.evaluate);
  if (values.some((value) => value === undefined)) return undefined;
  const result = called.apply(
    values.flatMap((value) => value ?? []),
    context.scope.units,
  );
  if (result.ok) return result.value;
  const { argument, ...found } = result.fault;
  context.report(on((argument === undefined ? undefined : args[argument]) ?? node, found));
  return undefined;
}

function callFunction(node: Call, { scope, report }: Context): Value | undefined {
  const { name, args } = node;
  const called = scope.functions.get(name);
  if (called === undefined) {
    const known = nearest(name, [
      ...[SUM, COUNT],
      ...VALUE_FUNCTIONS.keys(),
      ...scope.functions.keys(),
    ]);
    const found =
      known === undefined
        ? finding('expression-function-unknown', { name })
        : finding('expression-function-unknown-nearest', { name, nearest: known });
    report(placed(found, node.start, name.length));
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
