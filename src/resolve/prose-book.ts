/** All prose of a report, parsed once: quantities defined in place must be known before any reference is resolved. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { Places } from '../core/places.js';
import type { Report } from '../model/content.js';
import { parseProse } from '../prose/parse-prose.js';
import type { ProseCall, ProsePiece } from '../prose/prose.js';

export class ProseBook {
  readonly #pieces = new Map<object, Map<string | number, readonly ProsePiece[]>>();
  readonly #places: Places;
  readonly #diagnostics: Diagnostics;

  constructor(report: Report, places: Places, diagnostics: Diagnostics) {
    this.#places = places;
    this.#diagnostics = diagnostics;
    for (const [owner, key] of proseOf(report)) this.#parse(owner, key);
  }

  /** The pieces of the prose at a key of a validated object. */
  pieces(owner: object, key: string | number): readonly ProsePiece[] {
    const pieces = this.#pieces.get(owner)?.get(key);
    if (pieces === undefined) throw new Error(`prose at ${key} was not listed in proseOf`);
    return pieces;
  }

  get all(): readonly (readonly ProsePiece[])[] {
    return [...this.#pieces.values()].flatMap((keys) => [...keys.values()]);
  }

  get calls(): readonly ProseCall[] {
    return this.all.flat().filter((piece): piece is ProseCall => piece.type === 'call');
  }

  #parse(owner: object, key: string | number): void {
    const { pieces, diagnostics } = parseProse(this.#places.text(owner, key));
    this.#diagnostics.addAll(diagnostics);
    const keys = this.#pieces.get(owner) ?? new Map<string | number, readonly ProsePiece[]>();
    keys.set(key, pieces);
    this.#pieces.set(owner, keys);
  }
}

/** Where prose stands in a report, in the order of print. */
function* proseOf(report: Report): Generator<[owner: object, key: string | number]> {
  const { cover } = report.report;
  for (const lines of [cover.series ?? [], cover.title]) {
    for (const index of lines.keys()) yield [lines, index];
  }
  if (cover.subtitle !== undefined) yield [cover, 'subtitle'];
  yield [cover, 'organ'];
  for (const { blocks } of report.body) {
    for (const block of blocks) {
      if ('table' in block) {
        yield [block, 'caption'];
        for (const column of block.columns) yield [column, 'head'];
        for (const note of block.notes ?? []) {
          for (const part of note.parts) if ('text' in part) yield [part, 'text'];
        }
        continue;
      }
      if ('panel' in block) yield [block, 'panel'];
      if ('lead' in block && block.lead !== undefined) yield [block, 'lead'];
      yield [block, 'text'];
    }
  }
  for (const indicator of report.indicators.indicators) {
    for (const adjustment of indicator.adjustments ?? []) {
      if (adjustment.note !== undefined) yield [adjustment, 'note'];
    }
  }
}
