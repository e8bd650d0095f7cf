/** All prose of a report, parsed once: quantities defined in place must be known before any reference is resolved. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { Places } from '../core/places.js';
import type { BlockData } from '../model/body.js';
import type { Report } from '../model/content.js';
import { parseProse } from '../prose/parse-prose.js';
import type { ProseCall, ProsePiece, ProseText } from '../prose/prose.js';
import { proseOfCells } from './cells.js';

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

  #parse({ owner, key, inNumberColumn }: WrittenProse): void {
    const { pieces, diagnostics } = parseProse(this.#places.text(owner, key));
    this.#diagnostics.addAll(diagnostics);
    if (inNumberColumn === true) for (const piece of pieces) this.#rowNumbers.add(piece);
    const keys = this.#pieces.get(owner) ?? new Map<string | number, readonly ProsePiece[]>();
    keys.set(key, pieces);
    this.#pieces.set(owner, keys);
  }
}

interface WrittenProse {
  readonly owner: object;
  readonly key: string | number;
  readonly inNumberColumn?: boolean;
}

/** Where prose stands in a report, in the order of its files. */
function* proseOf(report: Report): Generator<WrittenProse> {
  const { cover } = report.report;
  for (const lines of [cover.series ?? [], cover.title]) yield* proseOfLines(lines);
  if (cover.subtitle !== undefined) yield { owner: cover, key: 'subtitle' };
  yield { owner: cover, key: 'organ' };
  for (const { blocks } of report.body) {
    for (const block of blocks) yield* proseOfBlock(block);
  }
  for (const indicator of report.indicators.indicators) {
    for (const adjustment of indicator.adjustments ?? []) {
      if (adjustment.note !== undefined) yield { owner: adjustment, key: 'note' };
    }
  }
  for (const note of report.notes.notes) {
    if (note.term !== undefined) yield { owner: note, key: 'term' };
    yield { owner: note, key: 'text' };
  }
}

/** The fields of blocks that hold prose, in the order of print. */
const PROSE_FIELDS = ['caption', 'panel', 'annex', 'signature', 'lead', 'text'] as const;

function* proseOfBlock(block: BlockData): Generator<WrittenProse> {
  for (const key of PROSE_FIELDS) if (key in block) yield { owner: block, key };
  if ('items' in block) yield* proseOfLines(block.items);
  if (!('table' in block)) return;
  if (block.table === 'plain') yield* proseOfCells(block);
  else for (const column of block.columns) yield { owner: column, key: 'head' };
  for (const note of block.notes ?? []) {
    for (const part of note.parts) if ('text' in part) yield { owner: part, key: 'text' };
  }
}

function* proseOfLines(lines: readonly string[]): Generator<WrittenProse> {
  for (const key of lines.keys()) yield { owner: lines, key };
}
