/** The texts of a row as reviewers left them → the translation with its calls, and whether the source was edited. */
import type { Diagnostics } from '../../core/diagnostic.js';
import type { Hash } from '../../core/world.js';
import type { SourceRange } from '../../core/position.js';
import { numberedPieces } from '../inline.js';
import { printOf, type Mark } from '../mark.js';
import { exchangeCodes, strayBracket, type RowCode } from './code.js';

type Codes = ReadonlyMap<number, RowCode>;

export interface TargetInput {
  readonly id: string;
  readonly range: SourceRange;
  readonly codes: Codes;
  /** What was handed out. */
  readonly mark: Mark | undefined;
  readonly hash: Hash;
}

/** With calls in the place of codes; undefined where a code is not one of the row's, which is told. */
export function readTarget(
  cell: string,
  { id, range, codes, mark, hash }: TargetInput,
  diagnostics: Diagnostics,
): string | undefined {
  const faulty: number[] = [];
  const text = exchangeCodes(straightCalls(cell), (number, print) => {
    const code = codes.get(number);
    if (code === undefined) {
      diagnostics.report('bilingual-code-unknown', range, { id, number: String(number) });
    } else if (!isPrintOf(code, print)) {
      const params = { id, number: String(number), found: print ?? '' };
      diagnostics.report('bilingual-code-changed', range, { ...params, print: shownBy(code) });
    } else return code.call;
    faulty.push(number);
    return '';
  });
  const found = strayBracket(text);
  if (found !== undefined) diagnostics.report('bilingual-code-broken', range, { id, found });
  if (faulty.length > 0 || found !== undefined) return undefined;
  // Spaces that do not break are a matter of the page; what was handed out with them is as it was.
  return printOf(text, hash) === mark?.target ? text : text.replace(/[\u00a0\u202f]/g, ' ');
}

/** Office programs make quotation marks round, also in a call that was typed. */
function straightCalls(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, (call) =>
    call.replace(/[“”„‟]/g, '"').replace(/\u00a0/g, ' '),
  );
}

/** Whether the words beside its number are those that it was handed out with. */
function isPrintOf({ prints }: RowCode, print: string | undefined): boolean {
  return print === undefined || prints.map(unspaced).includes(unspaced(print));
}

function shownBy({ prints }: RowCode): string {
  return prints.at(-1) ?? '';
}

/** Whether the column of the source says something else than the present source does. */
export function isSourceEdited(cell: string, codes: Codes, source: string): boolean {
  const said = exchangeCodes(cell, (number, print) => {
    const code = codes.get(number);
    return `〖${number}${code && isPrintOf(code, print) ? '' : (print ?? '')}〗`;
  });
  const expected = numberedPieces(source, source)
    .map((piece) => (piece.type === 'words' ? piece.text : `〖${piece.number}〗`))
    .join('');
  return unspaced(said) !== unspaced(expected);
}

/** Programs break lines and mend spaces. */
function unspaced(text: string): string {
  return text.replace(/\s+/g, '');
}
