/** A translation memory asked for one text: found as it is, with figures by kind and place, or not at all. */
import type { SourceRange } from '../../core/position.js';
import { codesOf, piecesOf, type Code } from '../pieces.js';
import type { RememberedPair } from './read-tmx.js';

/** The text is there, but what stands for it is not certain. */
export interface Unclear {
  readonly detail: string;
  readonly range: SourceRange;
}

export class Memory {
  readonly #pairs = new Map<string, RememberedPair[]>();
  readonly #notes: ReadonlySet<string>;

  /** `notes` are the ids of notes that only the translation has: they are the same every year. */
  constructor(pairs: readonly RememberedPair[], notes: ReadonlySet<string>) {
    this.#notes = notes;
    for (const pair of pairs) {
      const key = shapeOf(pair.source);
      const same = this.#pairs.get(key);
      if (same === undefined) this.#pairs.set(key, [pair]);
      else same.push(pair);
    }
  }

  /** The translation with the calls of `source`; undefined where it is not known. */
  recall(source: string): string | Unclear | undefined {
    const pairs = this.#pairs.get(shapeOf(source)) ?? [];
    const adapted = pairs.map((pair) => this.#adapted(pair, source));
    const unclear = adapted.find((item) => typeof item !== 'string');
    if (unclear !== undefined) return unclear;
    const texts = [...new Set(adapted.filter((item) => typeof item === 'string'))];
    const [pair] = pairs;
    if (texts.length < 2 || pair === undefined) return texts[0];
    return { detail: texts.join(' | '), range: pair.range };
  }

  #adapted({ source: former, target, range }: RememberedPair, source: string): string | Unclear {
    const pieces = piecesOf(target);
    const ids = idsByFormer(codesOf(former), codesOf(source));
    if (pieces === undefined || ids === undefined) return { detail: target, range };
    const texts = pieces.map((piece) => {
      if (piece.type === 'words') return piece.text;
      if (piece.name === 'note' && this.#notes.has(piece.args[0] ?? '')) return piece.text;
      return renamed(piece, ids);
    });
    const complete = texts.every((text) => text !== undefined);
    return complete ? texts.join('') : { detail: target, range };
  }
}

/** The text with its calls by kind alone, and any white space as one space. */
function shapeOf(text: string): string {
  const pieces = piecesOf(text) ?? [{ type: 'words' as const, text }];
  return pieces
    .map((piece) =>
      piece.type === 'words'
        ? piece.text
        : `{{${piece.name} ${piece.args.length} ${piece.options.get('show') ?? ''}}}`,
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Undefined where one former figure would have to be two. */
function idsByFormer(
  former: readonly Code[],
  present: readonly Code[],
): ReadonlyMap<string, string> | undefined {
  const ids = new Map<string, string>();
  for (const [at, { name, args }] of former.entries()) {
    for (const [index, id] of args.entries()) {
      const now = present[at]?.args[index] ?? id;
      const key = `${kindOf(name)} ${id}`;
      if ((ids.get(key) ?? now) !== now) return undefined;
      ids.set(key, now);
    }
  }
  return ids;
}

/** A list of figures names them as single calls do. */
function kindOf(name: string): string {
  return name === 'qs' ? 'q' : name;
}

/** The call with its ids exchanged, all else as it is; undefined where one is of no figure of the source. */
function renamed({ text, name, args }: Code, ids: ReadonlyMap<string, string>): string | undefined {
  const now = args.map((id) => ids.get(`${kindOf(name)} ${id}`));
  if (now.some((id) => id === undefined)) return undefined;
  let at = 0;
  // Arguments stand before options, each in double quotes.
  return text.replace(/(\s)"[^"]*"/g, (quoted: string, space: string) => {
    const id = now[at];
    at += 1;
    return id === undefined ? quoted : `${space}"${id}"`;
  });
}
