/** What the rules of converted editions look at: each text as it will be printed, with what conversion chose in it. */
import type { ConvertedEdition } from '../../core/edition.js';
import type { SourceRange } from '../../core/position.js';
import { PLACEHOLDER, type Choice } from '../../resolve/hant/convert.js';
import type { ReportText } from '../../resolve/hant/report-texts.js';
import { convertPieces, passageOf } from '../../resolve/hant/convert-pieces.js';
import type { Converter } from '../../resolve/hant/converter.js';

export interface HantText {
  /** As printed; calls are U+FFFC. */
  readonly text: string;
  /** Where a stretch of `text` was written. */
  readonly at: (offset: number, length: number) => SourceRange;
  /** Empty for a text that a person wrote for the edition. */
  readonly choices: readonly Choice[];
  /** What was converted; the offsets of choices are in it. */
  readonly passage: string;
  /** Where a place of the passage stands in `text`. */
  readonly resultOf: (offset: number) => number;
}

export interface HantSubject {
  readonly edition: ConvertedEdition;
  readonly converter: Converter;
  readonly texts: readonly HantText[];
  /** What people have looked at: text to form, of `conversions.yaml`. */
  readonly reviewed: Readonly<Record<string, string>>;
}

export function hantText({ pieces }: Pick<ReportText, 'pieces'>, converter: Converter): HantText {
  const { pieces: converted, passage, choices, resultOf } = convertPieces(pieces, converter);
  return { ...writtenText(converted), passage, choices, resultOf };
}

/** A text as it stands: what a person wrote for the edition. */
export function writtenText(pieces: ReportText['pieces']): HantText {
  const starts: number[] = [];
  let start = 0;
  for (const piece of pieces) {
    starts.push(start);
    start += piece.type === 'text' ? piece.text.length : PLACEHOLDER.length;
  }
  const text = passageOf(pieces);
  return {
    text,
    passage: text,
    choices: [],
    resultOf: (offset) => offset,
    at(offset, length) {
      const index = starts.findLastIndex((begin) => begin <= offset);
      const piece = pieces[index];
      const begin = starts[index];
      if (piece === undefined || begin === undefined) throw new Error(`no text at ${offset}`);
      return piece.type === 'text' ? piece.at(offset - begin, length) : piece.range;
    },
  };
}

/** Stretches of a text that registered names cover: what stands in them is a matter of record. */
export function inName(text: string, offset: number, { layers }: Converter): boolean {
  return layers
    .filter(({ why }) => why === 'name')
    .some(({ words }) => [...words.entries].some(([, form]) => coversAt(text, offset, form)));
}

function coversAt(text: string, offset: number, form: string): boolean {
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) {
    if (at <= offset && offset < at + form.length) return true;
  }
  return false;
}
