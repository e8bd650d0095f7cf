/** What a page draws, and in which marked content: faults of its nesting, and the text of each number. */
import type { PdfFile } from './read-pdf.js';
import {
  isDictionary,
  isList,
  isText,
  plain,
  readValues,
  type Dictionary,
  type Value,
} from './pdf-values.js';

export interface PageContent {
  /** Text by its number (MCID); a picture is ▣. */
  readonly marked: ReadonlyMap<number, string>;
  /** Kind and text of each artifact that has any. */
  readonly artifacts: readonly { readonly kind: string; readonly text: string }[];
  readonly faults: readonly string[];
}

interface Sequence {
  /** Undefined for what is neither in the structure nor an artifact. */
  readonly owner: number | string | undefined;
  text: string;
}

const PAINTS = new Set(['TJ', 'Tj', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

export function readContent(file: PdfFile, page: number): PageContent {
  const fonts = file.fonts(page);
  const marked = new Map<number, string>();
  const artifacts: { kind: string; text: string }[] = [];
  const faults: string[] = [];
  const open: Sequence[] = [];
  let characters: readonly string[] = [];
  let operands: Value[] = [];
  let outside: number | undefined;

  const draw = (operator: string, text: string): void => {
    const owners = open.filter(({ owner }) => owner !== undefined);
    if (owners.length !== 1) faults.push(`${operator} “${text}” lies in ${owners.length} contents`);
    for (const owner of owners) owner.text += text;
  };
  const close = (): void => {
    const ended = open.pop();
    if (ended === undefined || open.length < (outside ?? 0)) faults.push('EMC without its BDC');
    if (typeof ended?.owner === 'number') {
      if (marked.has(ended.owner)) faults.push(`number ${ended.owner} stands there twice`);
      marked.set(ended.owner, ended.text);
    } else if (typeof ended?.owner === 'string' && ended.text !== '') {
      artifacts.push({ kind: ended.owner, text: ended.text });
    }
  };

  for (const value of readValues(file.content(page))) {
    if (typeof value !== 'string' || value.startsWith('/')) {
      operands.push(value);
      continue;
    }
    if (value === 'BDC' || value === 'BMC') open.push({ owner: ownerOf(operands), text: '' });
    if (value === 'EMC') close();
    if (value === 'BT') outside = open.length;
    if (value === 'ET') {
      if (open.length !== outside) faults.push('ET within marked content that began behind BT');
      outside = undefined;
    }
    if (value === 'Tf') characters = fonts.get(plain(operands[0]).slice(1)) ?? [];
    if (PAINTS.has(value)) draw(value, value === 'Do' ? '▣' : shown(operands[0], characters));
    operands = [];
  }
  if (open.length > 0) faults.push(`${open.length} contents without EMC`);
  return { marked, artifacts, faults };
}

function ownerOf([tag, properties]: readonly Value[]): number | string | undefined {
  const known: Dictionary = isDictionary(properties) ? properties : new Map<string, Value>();
  const number = known.get('MCID');
  if (typeof number === 'number') return number;
  if (tag !== '/Artifact') return undefined;
  return plain(known.get('Type')) + plain(known.get('Subtype'));
}

function shown(operand: Value | undefined, characters: readonly string[]): string {
  if (!isList(operand)) return '';
  return operand
    .flatMap((part) => (isText(part) ? (part.text.match(/[\s\S]{2}/g) ?? []) : []))
    .map((code) => characters[code.charCodeAt(0) * 256 + code.charCodeAt(1)] ?? '')
    .join('');
}
