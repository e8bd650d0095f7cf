/** Values of the PDF syntax, as objects and the content of pages have them: read with nothing of what wrote them. */

/** A name keeps its `/`; an operator is a word. */
export type Value = number | string | Text | Reference | Dictionary | readonly Value[];
export type Dictionary = ReadonlyMap<string, Value>;

/** A string, decoded where it is UTF-16; else its bytes as Latin 1. */
export interface Text {
  readonly text: string;
}

export interface Reference {
  readonly object: number;
}

const TOKEN =
  /<<|>>|\[|\]|\((?:\\[\s\S]|[^\\()])*\)|<[\da-fA-F\s]*>|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;

/** All values of a text in order. */
export function readValues(written: string): readonly Value[] {
  const open: { readonly kind: '[' | '<<' | ''; readonly values: Value[] }[] = [
    { kind: '', values: [] },
  ];
  for (const [token] of written.matchAll(TOKEN)) {
    if (token === '[' || token === '<<') {
      open.push({ kind: token, values: [] });
    } else if (token === ']' || token === '>>') {
      const closed = open.pop()?.values ?? [];
      open.at(-1)?.values.push(token === ']' ? closed : dictionaryOf(closed));
    } else {
      const { values = [] } = open.at(-1) ?? {};
      if (token === 'R') values.splice(-2, 2, { object: Number(values.at(-2)) });
      else values.push(valueOf(token));
    }
  }
  return open[0]?.values ?? [];
}

function dictionaryOf(values: readonly Value[]): Dictionary {
  return new Map(
    values.flatMap((key, at) => {
      const value = values[at + 1];
      return at % 2 === 0 && typeof key === 'string' && value !== undefined
        ? [[key.slice(1), value] as const]
        : [];
    }),
  );
}

function valueOf(token: string): Value {
  if (token.startsWith('(')) return { text: decoded(unescaped(token.slice(1, -1))) };
  if (token.startsWith('<')) {
    const digits = token.slice(1, -1).replace(/\s/g, '');
    return { text: decoded(Buffer.from(digits, 'hex').toString('latin1')) };
  }
  const number = Number(token);
  return Number.isNaN(number) ? token : number;
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  return text.replace(/\\([\s\S])/g, (_, sign: string) => signs[sign] ?? sign);
}

function decoded(bytes: string): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  return Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le');
}

export const isDictionary = (value: Value | undefined): value is Dictionary => value instanceof Map;
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
export const isText = (value: Value | undefined): value is Text =>
  typeof value === 'object' && 'text' in value;
export const isReference = (value: Value | undefined): value is Reference =>
  typeof value === 'object' && 'object' in value;

/** Of a name, an operator or a number what is written; '' of anything else. */
export const plain = (value: Value | undefined): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
