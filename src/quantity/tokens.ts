/** Cuts an expression into tokens: names with dots and hyphens, numbers, and marks. */
import { failure, type Fault, finding, placed, type Result, success } from './fault.js';

export interface Token {
  readonly type: 'number' | 'name' | 'mark' | 'end';
  readonly text: string;
  readonly start: number;
}

const TOKEN = /(?<number>\d+(?:\.\d+)?)|(?<name>[A-Za-z_][\w.-]*)|(?<mark>[-+*/(),])/y;

/** What people type for the marks that the grammar knows. */
const OTHER_MARKS: Readonly<Record<string, string>> = {
  '×': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '、': ',',
};

/** The tokens, with an `end` after the last. */
export function tokenize(text: string): Result<readonly Token[], Fault> {
  const tokens: Token[] = [];
  for (let start = skipSpace(text, 0); start < text.length;) {
    TOKEN.lastIndex = start;
    const groups = TOKEN.exec(text)?.groups;
    const type = groups?.['number'] ? 'number' : groups?.['name'] ? 'name' : 'mark';
    const found = groups?.[type];
    if (found === undefined) return failure(strange(text, start));
    const hyphen = tightMinus(text, start, found);
    if (hyphen !== undefined)
      return failure(placed(finding('expression-minus-spaces', {}), hyphen, 1));
    tokens.push({ type, text: found, start });
    start = skipSpace(text, start + found.length);
  }
  return success([...tokens, { type: 'end', text: '', start: text.length }]);
}

function skipSpace(text: string, from: number): number {
  const length = /^\s*/.exec(text.slice(from))?.[0].length ?? 0;
  return from + length;
}

/** The place of a minus without spaces around it: ids hold hyphens, so that `a-b` and `a- b` could be either. */
function tightMinus(text: string, start: number, token: string): number | undefined {
  const end = start + token.length;
  if (token === '-') return /^\s-\s/.test(text.slice(start - 1, end + 1)) ? undefined : start;
  return token.endsWith('-') ? end - 1 : undefined;
}

function strange(text: string, start: number): Fault {
  const found = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const instead = OTHER_MARKS[found] ?? found.normalize('NFKC');
  const known = instead !== found && /^[\w+*/(),.-]$/.test(instead);
  return placed(
    known
      ? finding('expression-mark', { found, instead })
      : finding('expression-unexpected', { found }),
    start,
    found.length,
  );
}
