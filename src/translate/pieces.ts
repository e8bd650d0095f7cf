/** A text as a translator's tools see it: words, and calls that are to be carried over as they are. */
import type { LocatedText } from '../core/located.js';
import { range, SourceFile } from '../core/position.js';
import { parseProse } from '../prose/parse-prose.js';
import type { ProseCall } from '../prose/prose.js';

export type TextPiece = Words | Code;

export interface Words {
  readonly type: 'words';
  readonly text: string;
}

export interface Code {
  readonly type: 'code';
  /** As it is written: `{{q "tech-firms"}}`. */
  readonly text: string;
  readonly name: string;
  readonly args: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  /** What must not be lost: one a figure that it prints, whatever its options. */
  readonly keys: readonly string[];
}

/** The texts of the pieces together are the text; undefined where one of its calls cannot be read. */
export function piecesOf(text: string): readonly TextPiece[] | undefined {
  const pieces: TextPiece[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) pieces.push({ type: 'words', text: '\n' });
    const parsed = parseProse(unplaced(line));
    if (parsed.diagnostics.length > 0) return undefined;
    for (const piece of parsed.pieces) {
      pieces.push(piece.type === 'text' ? { type: 'words', text: piece.text } : codeOf(piece));
    }
  }
  return pieces.filter((piece) => piece.text !== '');
}

/** The calls of a text in their order; none where it cannot be read. */
export function codesOf(text: string): readonly Code[] {
  return (piecesOf(text) ?? []).filter((piece) => piece.type === 'code');
}

/** The text without its calls. */
export function wordsOf(text: string): string {
  const pieces = piecesOf(text) ?? [];
  return pieces.flatMap((piece) => (piece.type === 'words' ? [piece.text] : [])).join('');
}

function codeOf({ name, args, options, range: { file, start, end } }: ProseCall): Code {
  const words = args.map(({ text }) => text);
  const text = file.text.slice(start, end);
  return {
    type: 'code',
    text,
    name,
    args: words,
    options: new Map(Array.from(options, ([option, value]) => [option, value.text])),
    keys: keysOf(name, words),
  };
}

/** A list of figures is the same figures one by one. */
function keysOf(name: string, args: readonly string[]): readonly string[] {
  switch (name) {
    case 'q':
      return args.slice(0, 1).map((id) => `q ${id}`);
    case 'qs':
      return args.map((id) => `q ${id}`);
    default:
      return [[name, ...args].join(' ')];
  }
}

/** A text that no file holds. */
function unplaced(text: string): LocatedText {
  const file = new SourceFile('', text);
  const at = (offset: number, length: number): LocatedText['range'] =>
    range(file, offset, offset + length);
  return { text, range: at(0, text.length), at };
}
