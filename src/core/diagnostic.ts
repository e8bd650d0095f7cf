/** What can be wrong with an input, as values: a rule, its parameters, a place, and further places. */
import type { SourceRange } from './position.js';
import type { RuleId, RuleParams } from './messages/table.js';

export type { Severity } from './messages/message.js';

/** A second place that belongs to a finding, such as the first of two equal ids. */
export interface Related {
  readonly range: SourceRange;
  readonly rule: RuleId;
  readonly params: Readonly<Record<string, string>>;
}

export interface Diagnostic {
  readonly rule: RuleId;
  readonly params: Readonly<Record<string, string>>;
  /** Absent where no file is concerned, such as an unknown report id on the command line. */
  readonly range?: SourceRange;
  readonly related: readonly Related[];
  /** Counts as an error whatever its rule says: the run is strict. */
  readonly raised?: true;
  /** What a finding of a check is about, by which a record of acceptance names it: ids, or the words in question. */
  readonly about?: string;
  /** The office knows and accepts it, for this reason: it does not count. */
  readonly accepted?: string;
}

/** Makes a diagnostic; the parameters that the rule's message names are checked by the compiler. */
export function diagnostic<Id extends RuleId>(
  rule: Id,
  range: SourceRange | undefined,
  params: RuleParams<Id>,
  related: readonly Related[] = [],
): Diagnostic {
  return range === undefined ? { rule, params, related } : { rule, params, range, related };
}

/** A further place for a diagnostic, with a message of its own. */
export function related<Id extends RuleId>(
  rule: Id,
  range: SourceRange,
  params: RuleParams<Id>,
): Related {
  return { rule, range, params };
}

/** Collects diagnostics while a stage runs, so that one run shows all of them. */
export class Diagnostics {
  readonly #items: Diagnostic[] = [];

  add(item: Diagnostic): void {
    this.#items.push(item);
  }

  addAll(items: readonly Diagnostic[]): void {
    this.#items.push(...items);
  }

  /** What another run of the same stage over the same input has told is not told again; nor is anything told twice. */
  addNew(items: readonly Diagnostic[]): void {
    const told = new Set(this.#items.map(identity));
    for (const item of items) {
      if (told.has(identity(item))) continue;
      told.add(identity(item));
      this.#items.push(item);
    }
  }

  report<Id extends RuleId>(
    rule: Id,
    range: SourceRange | undefined,
    params: RuleParams<Id>,
    related: readonly Related[] = [],
  ): void {
    this.add(diagnostic(rule, range, params, related));
  }

  get all(): readonly Diagnostic[] {
    return this.#items;
  }
}

/** What was not told before, each once. */
export function news(
  items: readonly Diagnostic[],
  told: readonly Diagnostic[],
): readonly Diagnostic[] {
  const diagnostics = new Diagnostics();
  diagnostics.addAll(told);
  diagnostics.addNew(items);
  return diagnostics.all.slice(told.length);
}

/** What was not said before wherever it stood: for files that were edited between, so that all in them has moved. */
export function newsInWords(
  items: readonly Diagnostic[],
  told: readonly Diagnostic[],
): readonly Diagnostic[] {
  const known = new Set(told.map(wordsOf));
  return items.filter((item) => !known.has(wordsOf(item)));
}

function identity({ rule, params, range }: Diagnostic): string {
  return JSON.stringify([rule, params, range?.file.path, range?.start, range?.end]);
}

function wordsOf({ rule, params }: Diagnostic): string {
  return JSON.stringify([rule, params]);
}
