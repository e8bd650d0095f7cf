/** Where validated data stands in its file, asked by the object itself: data stays plain, positions travel beside it. */
import type { DataPath, Located, LocatedText } from './located.js';
import type { SourceRange } from './position.js';

/** Looks places up by validated objects, which were registered when they were read. */
export interface Places {
  /** The range of an object, or of the value at one of its keys. */
  of(owner: object, key?: string | number): SourceRange;
  keyOf(owner: object, key: string): SourceRange;
  /** The text at a key; it must be there, since the data was validated. */
  text(owner: object, key: string | number): LocatedText;
}

/** Places of objects from any number of files. */
export class PlaceRegister implements Places {
  readonly #known = new WeakMap<object, { located: Located; path: DataPath }>();

  /** Registers `value` and all that it holds; `located` is the file it came from. */
  register(value: unknown, located: Located, path: DataPath = []): void {
    if (typeof value !== 'object' || value === null) return;
    this.#known.set(value, { located, path });
    const entries: [string | number, unknown][] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    for (const [key, item] of entries) this.register(item, located, [...path, key]);
  }

  of(owner: object, key?: string | number): SourceRange {
    const { located, path } = this.#find(owner);
    return located.locate(key === undefined ? path : [...path, key], 'value');
  }

  keyOf(owner: object, key: string): SourceRange {
    const { located, path } = this.#find(owner);
    return located.locate([...path, key], 'key');
  }

  text(owner: object, key: string | number): LocatedText {
    const { located, path } = this.#find(owner);
    const text = located.scalarAt([...path, key]);
    if (text === undefined) throw new Error(`no text at ${[...path, key].join('.')}`);
    return text;
  }

  #find(owner: object): { located: Located; path: DataPath } {
    const known = this.#known.get(owner);
    if (known === undefined)
      throw new Error('an object that no file holds was asked for its place');
    return known;
  }
}
