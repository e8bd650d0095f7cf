/** A call as reviewers see it in a cell: `〖1: 50 companies〗`, a number and what is printed. No office program changes such a text by itself. */
import type { NumberedPiece } from '../inline.js';

/** What a row's number stands for. */
export interface RowCode {
  readonly number: number;
  /** As it is to be written in the translation. */
  readonly call: string;
  /** In the source and in the translation, as they were handed out. */
  readonly prints: readonly string[];
}

export function codeText(number: number, print: string): string {
  return `〖${number}: ${print}〗`;
}

/** What stands in brackets, be it only the number; `print` is what it says it prints. */
const CODE = /〖\s*(\d+)\s*(?:[:：]([^〖〗]*))?〗/g;

/** The text with each code exchanged; what is left of brackets was no code. */
export function exchangeCodes(
  text: string,
  exchange: (number: number, print: string | undefined) => string,
): string {
  return text.replace(CODE, (_, number: string, print: string | undefined) =>
    exchange(Number(number), print?.trim()),
  );
}

/** A bracket that belongs to no code. */
export function strayBracket(text: string): string | undefined {
  return /〖[^〖〗]{0,20}〗?|〗/.exec(text)?.[0];
}

/** The codes of a row, for its mark: calls are not to be guessed from what the report says later. */
export function writeCodes(codes: readonly RowCode[]): string {
  return codes
    .map(({ number, call, prints }) => `〖${[number, call, ...prints].join('｜')}〗`)
    .join('');
}

export function readCodes(mark: string): ReadonlyMap<number, RowCode> {
  const found = mark.matchAll(/〖(\d+)｜([^｜〗]*)((?:｜[^｜〗]*)*)〗/g);
  return new Map(
    Array.from(found, ([, number, call = '', prints = '']) => [
      Number(number),
      { number: Number(number), call, prints: prints.split('｜').slice(1) },
    ]),
  );
}

/** What both texts of a row call; where the translation has a call, it is written as there. */
export function codesOfRow(
  source: readonly NumberedPiece[],
  target: readonly NumberedPiece[],
  printed: { readonly source: PrintedPiece; readonly target: PrintedPiece },
): readonly RowCode[] {
  const codes = new Map<number, RowCode>();
  for (const [pieces, print] of [
    [source, printed.source],
    [target, printed.target],
  ] as const) {
    for (const piece of pieces) {
      if (piece.type === 'words') continue;
      const { number, text } = piece;
      const prints = [...(codes.get(number)?.prints ?? []), print(piece)];
      codes.set(number, { number, call: text, prints });
    }
  }
  return [...codes.values()];
}

export type PrintedPiece = (piece: Extract<NumberedPiece, { readonly type: 'code' }>) => string;
