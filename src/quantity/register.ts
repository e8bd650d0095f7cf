/** Resolves the definitions of a report's quantities into quantities, whatever order they stand in. */
import { type Diagnostic, diagnostic, Diagnostics } from '../core/diagnostic.js';
import type { LocatedText } from '../core/located.js';
import { agrees } from './agreement.js';
import type { Computed, Definition, ResolvedQuantity, Stated } from './definition.js';
import { evaluate, type Functions, type Scope } from './evaluate.js';
import { type Fault, faultDiagnostic, type Finding, type Result } from './fault.js';
import { calculationOrder, firstOfEachId, type Formula, readFormulas } from './formulas.js';
import { parseQuantity } from './grammar.js';
import { printFigure } from './print.js';
import type { Figure, Measure, Quantity } from './quantity.js';
import { printMeasure, sameMeasure, type UnitRegister } from './units.js';
import { inMeasure, toFigure, type Value } from './value.js';

export interface Environment {
  readonly units: UnitRegister;
  readonly functions: Functions;
}

export interface Resolution {
  /** In the order of the definitions; those in error are missing. */
  readonly values: ReadonlyMap<string, ResolvedQuantity>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Resolves all definitions. An error is reported once, at its place, and not again at what depends on
 * it. Of definitions with one id the first counts. Expressions go on with the printed form of what they
 * read, so that a reader who recalculates from the page arrives at the same figures.
 */
export function resolveQuantities(
  definitions: readonly Definition[],
  environment: Environment,
): Resolution {
  return new Resolver(definitions, environment).resolve();
}

class Resolver {
  readonly #environment: Environment;
  readonly #diagnostics = new Diagnostics();
  readonly #definitions: ReadonlyMap<string, Definition>;
  readonly #formulas: ReadonlyMap<string, Formula>;
  readonly #quantities = new Map<string, Quantity>();
  readonly #scope: Scope;

  constructor(definitions: readonly Definition[], environment: Environment) {
    this.#environment = environment;
    this.#definitions = firstOfEachId(definitions, this.#diagnostics);
    this.#formulas = readFormulas(
      this.#definitions.values(),
      environment.functions,
      this.#diagnostics,
    );
    this.#scope = {
      ...environment,
      ids: [...this.#definitions.keys()],
      quantity: (id) =>
        this.#quantities.get(id) ?? (this.#definitions.has(id) ? 'failed' : 'unknown'),
    };
  }

  /** What is written comes first, since it waits for nothing; then results, then the checks of statements. */
  resolve(): Resolution {
    for (const definition of this.#definitions.values())
      this.#settle(definition.id, this.#written(definition));
    for (const id of calculationOrder(this.#formulas, this.#definitions, this.#diagnostics)) {
      const definition = this.#definitions.get(id);
      if (definition?.type === 'computed') this.#settle(id, this.#compute(definition));
    }
    for (const definition of this.#definitions.values())
      if (definition.type === 'stated') this.#check(definition);
    return { values: this.#values(), diagnostics: this.#diagnostics.all };
  }

  #written(definition: Definition): Quantity | undefined {
    switch (definition.type) {
      case 'given':
        return 'text' in definition.value
          ? this.#readFigure(definition.value, definition.measure)
          : definition.value;
      case 'stated':
        return this.#readFigure(definition.printed, definition.measure);
      case 'computed':
        return undefined;
    }
  }

  #compute(definition: Computed): Figure | undefined {
    const { expression, unit, approved } = definition;
    const value = this.#evaluate(definition.id);
    const measure = this.#printingMeasure(definition);
    if (value === undefined || measure === undefined) return undefined;
    const target = measure === 'own' ? value.measure : measure;
    const fitted = this.#fit(value, target, unit ?? expression);
    if (fitted === undefined) return undefined;
    const expected = approved && this.#readFigure(approved, target);
    const figure = toFigure(fitted, expected?.number);
    if (approved === undefined || expected === undefined) return figure;
    const [printed, wanted] = [printFigure(figure).text, printFigure(expected).text];
    if (printed !== wanted) {
      const params = { computed: printed, approved: wanted };
      const found = diagnostic('computed-differs', approved.range, params);
      this.#diagnostics.add({ ...found, about: definition.id });
    }
    return figure;
  }

  /** The measure of the definition's unit or of its surroundings; `own` leaves it to the result. */
  #printingMeasure({ unit, measure }: Computed): Measure | 'own' | undefined {
    if (unit === undefined) return measure ?? 'own';
    const wanted = this.#read(this.#environment.units.parseMeasure(unit.text), unit);
    if (wanted === undefined || measure === undefined || sameMeasure(wanted, measure))
      return wanted;
    this.#diagnostics.report('quantity-unit-differs', unit.range, {
      written: printMeasure(wanted),
      expected: printMeasure(measure),
    });
    return undefined;
  }

  #check(definition: Stated): void {
    const { id, printed, by } = definition;
    const value = this.#evaluate(id);
    const stated = this.#quantities.get(id);
    if (value === undefined || stated?.type !== 'figure') return;
    const fitted = this.#fit(value, stated.measure, by);
    if (fitted === undefined || agrees(stated, fitted)) return;
    const params = {
      stated: printFigure(stated).text,
      computed: printFigure(toFigure(fitted, stated.number)).text,
    };
    this.#diagnostics.add({ ...diagnostic('stated-differs', printed.range, params), about: id });
  }

  /** Reports what is wrong with the expression of a definition; an expression that could not be read has been reported. */
  #evaluate(id: string): Value | undefined {
    const formula = this.#formulas.get(id);
    if (formula === undefined) return undefined;
    const { value, faults } = evaluate(formula.expression, this.#scope);
    for (const fault of faults) this.#diagnostics.add(faultDiagnostic(fault, formula.text));
    return value;
  }

  #fit(value: Value, measure: Measure, text: LocatedText): Value | undefined {
    const fitted: Result<Value, Finding> = inMeasure(value, measure, this.#environment.units);
    if (fitted.ok) return fitted.value;
    this.#diagnostics.add({ ...fitted.fault, range: text.range, related: [] });
    return undefined;
  }

  #readFigure(text: LocatedText, measure: Measure | undefined): Figure | undefined {
    return this.#read(parseQuantity(text.text, this.#environment.units, measure), text);
  }

  #read<Value>(result: Result<Value, Fault>, text: LocatedText): Value | undefined {
    if (result.ok) return result.value;
    this.#diagnostics.add(faultDiagnostic(result.fault, text));
    return undefined;
  }

  #settle(id: string, quantity: Quantity | undefined): void {
    if (quantity !== undefined) this.#quantities.set(id, quantity);
  }

  #values(): ReadonlyMap<string, ResolvedQuantity> {
    const values = new Map<string, ResolvedQuantity>();
    for (const [id, definition] of this.#definitions) {
      const quantity = this.#quantities.get(id);
      const dependencies = this.#formulas.get(id)?.dependencies ?? [];
      if (quantity !== undefined) values.set(id, { quantity, definition, dependencies });
    }
    return values;
  }
}
