/** All prose of a report, parsed once: quantities defined in place must be known before any reference is resolved. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { Places } from '../core/places.js';
import type { Report } from '../model/content.js';
import { parseProse } from '../prose/parse-prose.js';
import type { ProseCall, ProsePiece, ProseText } from '../prose/prose.js';
import { textsIn, textUnits } from './translation/translatable.js';

export class ProseBook {
  readonly #pieces = new Map<object, Map<string | number, readonly ProsePiece[]>>();
  readonly #rowNumbers = new Set<ProsePiece>();
  readonly #places: Places;
  readonly #diagnostics: Diagnostics;

  constructor(report: Report, places: Places, diagnostics: Diagnostics) {
    this.#places = places;
    this.#diagnostics = diagnostics;
    for (const written of proseOf(report)) this.#parse(written);
  }

  /** The pieces of the prose at a key of a validated object. */
  pieces(owner: object, key: string | number): readonly ProsePiece[] {
    const pieces = this.#pieces.get(owner)?.get(key);
    if (pieces === undefined) throw new Error(`prose at ${key} was not listed in proseOf`);
    return pieces;
  }

  get calls(): readonly ProseCall[] {
    return this.#all.filter((piece) => piece.type === 'call');
  }

  /** Text whose numerals should be quantities. */
  get statements(): readonly ProseText[] {
    return this.#all
      .filter((piece) => piece.type === 'text')
      .filter((piece) => !this.#rowNumbers.has(piece));
  }

  get #all(): readonly ProsePiece[] {
    return [...this.#pieces.values()].flatMap((keys) => [...keys.values()].flat());
  }

  #parse({ owner, key, rowNumber }: WrittenProse): void {
    const { pieces, diagnostics } = parseProse(this.#places.text(owner, key));
    this.#diagnostics.addAll(diagnostics);
    if (rowNumber) for (const piece of pieces) this.#rowNumbers.add(piece);
    const keys = this.#pieces.get(owner) ?? new Map<string | number, readonly ProsePiece[]>();
    keys.set(key, pieces);
    this.#pieces.set(owner, keys);
  }
}

interface WrittenProse {
  readonly owner: object;
  readonly key: string | number;
  readonly rowNumber: boolean;
}

function proseOf(report: Report): readonly WrittenProse[] {
  return textUnits(report)
    .flatMap(({ fields }) => fields)
    .filter(({ prose }) => prose)
    .flatMap((field): WrittenProse[] => textsIn(field).map((text) => ({ ...field, ...text })));
}
