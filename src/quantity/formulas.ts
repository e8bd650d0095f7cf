/** The expressions among the definitions: read, with what they depend on, and in the order to work them out. */
import { type Diagnostics, related } from '../core/diagnostic.js';
import type { LocatedText } from '../core/located.js';
import type { Definition } from './definition.js';
import { dependencyOrder } from './dependencies.js';
import { dependenciesOf, type Functions } from './evaluate.js';
import { type Expression, parseExpression } from './expression.js';
import { faultDiagnostic } from './fault.js';

/** An expression that could be read, with the ids that it depends on. */
export interface Formula {
  readonly text: LocatedText;
  readonly expression: Expression;
  readonly dependencies: readonly string[];
}

/** The definitions by id, in their order; reports a second one with the id of a first. */
export function firstOfEachId(
  definitions: readonly Definition[],
  diagnostics: Diagnostics,
): ReadonlyMap<string, Definition> {
  const unique = new Map<string, Definition>();
  for (const definition of definitions) {
    const { id, range } = definition;
    const first = unique.get(id);
    if (first === undefined) unique.set(id, definition);
    else {
      const place = related('quantity-id-first', first.range, { id });
      diagnostics.report('quantity-id-twice', range, { id }, [place]);
    }
  }
  return unique;
}

/** By id; reports what cannot be read and leaves it out. */
export function readFormulas(
  definitions: Iterable<Definition>,
  functions: Functions,
  diagnostics: Diagnostics,
): ReadonlyMap<string, Formula> {
  const formulas = new Map<string, Formula>();
  for (const definition of definitions) {
    if (definition.type === 'given') continue;
    const text = definition.type === 'computed' ? definition.expression : definition.by;
    const parsed = parseExpression(text.text);
    if (parsed.ok) {
      const expression = parsed.value;
      const dependencies = dependenciesOf(expression, functions);
      formulas.set(definition.id, { text, expression, dependencies });
    } else diagnostics.add(faultDiagnostic(parsed.fault, text));
  }
  return formulas;
}

/** The ids in the order in which they can be worked out; reports each cycle once, at its first member. */
export function calculationOrder(
  formulas: ReadonlyMap<string, Formula>,
  definitions: ReadonlyMap<string, Definition>,
  diagnostics: Diagnostics,
): readonly string[] {
  const graph = new Map([...formulas].map(([id, { dependencies }]) => [id, dependencies]));
  const { order, cycles } = dependencyOrder(graph);
  for (const ids of cycles) {
    const [first, ...others] = ids.flatMap((id) => definitions.get(id)?.range ?? []);
    const places = others.map((range) => related('quantity-cycle-member', range, {}));
    diagnostics.report('quantity-cycle', first, { ids: ids.join('、') }, places);
  }
  return order;
}
