/** A report in the words of another edition: the same data with other texts, each of which knows where it is written. */
import type { LocatedText } from '../../core/located.js';
import type { Places } from '../../core/places.js';
import type { SourceRange } from '../../core/position.js';
import type { Report } from '../../model/content.js';
import type { Field, Unit } from './translatable.js';
import { translatables } from './translatable.js';

/** What a field says in the edition: line by line, or undefined where it says what the source says. */
export type TextOf = (unit: Unit, field: Field) => readonly LocatedText[] | undefined;

export interface Localised {
  readonly report: Report;
  /** Of the localised report; what it took over from the source stands where it stood. */
  readonly places: Places;
}

export function localise(source: Report, places: Places, textOf: TextOf): Localised {
  const copier = new Copier(places);
  for (const unit of translatables(source)) {
    for (const field of unit.fields) {
      const lines = textOf(unit, field);
      if (lines !== undefined) copier.replace(field, lines);
    }
  }
  const { report, body, indicators, notes } = source;
  return {
    report: {
      ...source,
      report: copier.copy(report),
      body: copier.copy(body),
      indicators: copier.copy(indicators),
      notes: copier.copy(notes),
    },
    places: copier,
  };
}

/** Copies data with texts put in their place; the copies are known to it by what they were copied from. */
class Copier implements Places {
  readonly #places: Places;
  readonly #fields = new Map<object, Map<string | number, ReplacedField>>();
  readonly #originals = new WeakMap<object, object>();
  readonly #texts = new WeakMap<object, Map<string | number, LocatedText>>();

  constructor(places: Places) {
    this.#places = places;
  }

  replace({ owner, key, lines: listed }: Field, lines: readonly LocatedText[]): void {
    const keys = this.#fields.get(owner) ?? new Map<string | number, ReplacedField>();
    keys.set(key, { listed, lines });
    this.#fields.set(owner, keys);
  }

  copy<T extends object>(original: T): T {
    const replaced = this.#fields.get(original);
    const texts = new Map<string | number, LocatedText>();
    const valueAt = (key: string | number, value: unknown): unknown => {
      const field = replaced?.get(key);
      if (field === undefined) return isObject(value) ? this.copy(value) : value;
      if (field.listed && isObject(value)) return this.#list(value, field.lines);
      const [line] = field.lines;
      if (line === undefined) return value;
      texts.set(key, line);
      return line.text;
    };
    const copied: object = Array.isArray(original)
      ? original.map((value: unknown, key) => valueAt(key, value))
      : Object.fromEntries(
          Object.entries(original).map(([key, value]) => [key, valueAt(key, value)]),
        );
    this.#originals.set(copied, original);
    this.#texts.set(copied, texts);
    // Only texts were put in the place of texts: the shape is the original's.
    return copied as T;
  }

  of(owner: object, key?: string | number): SourceRange {
    const text = key === undefined ? undefined : this.#texts.get(owner)?.get(key);
    return text?.range ?? this.#places.of(this.#originalOf(owner), key);
  }

  keyOf(owner: object, key: string): SourceRange {
    return this.#places.keyOf(this.#originalOf(owner), key);
  }

  text(owner: object, key: string | number): LocatedText {
    const text = this.#texts.get(owner)?.get(key);
    return text ?? this.#places.text(this.#originalOf(owner), key);
  }

  #originalOf(owner: object): object {
    return this.#originals.get(owner) ?? owner;
  }

  #list(original: object, lines: readonly LocatedText[]): readonly string[] {
    const list = lines.map(({ text }) => text);
    this.#originals.set(list, original);
    this.#texts.set(list, new Map(lines.map((line, at) => [at, line])));
    return list;
  }
}

interface ReplacedField {
  readonly listed: boolean;
  readonly lines: readonly LocatedText[];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
