/** Literal and folded block scalars decoded from their tokens (YAML 1.2.2, section 8.1), with our rule for folds. */
import type { CST } from 'yaml';
import { type MappedText, MappedTextBuilder } from './mapped-text.js';
import type { Written } from './script.js';

interface Line {
  /** Offset in the file. */
  readonly start: number;
  /** Where the text ends, before the line break. */
  readonly end: number;
  /** Where the next line starts. */
  readonly next: number;
  readonly indent: number;
  readonly blank: boolean;
}

export interface DecodedBlock {
  readonly mapped: MappedText;
  /** Where the last line with text ends. */
  readonly end: number;
}

export function decodeBlockScalar(
  { file: { text: source }, script }: Written,
  token: CST.BlockScalar,
): DecodedBlock {
  const header = readHeader(token);
  const start = token.offset + header.length;
  const lines = splitLines(source, start, start + token.source.length);
  const indent = header.indent > 0 ? token.indent + header.indent : indentOfText(lines);
  // White space that is indented further than the text counts as text, as in YAML.
  const isText = (line: Line): boolean => !line.blank || line.indent > indent;
  const end = lines.findLastIndex((line) => !line.blank) + 1;
  const textEnd = end === 0 ? 0 : lines.findLastIndex(isText) + 1;

  const text = new MappedTextBuilder(source, script);
  let previous: { readonly line: Line; readonly spaced: boolean } | undefined;
  let breaks: Line[] = [];
  for (const line of lines.slice(0, textEnd)) {
    if (!isText(line)) {
      breaks.push(line);
      continue;
    }
    const from = Math.min(line.start + indent, line.end);
    const spaced = line.indent > indent || source[line.start + line.indent] === '\t';
    if (previous !== undefined) {
      const kept = header.literal || previous.spaced || spaced;
      if (kept) addBreak(text, previous.line);
      else if (breaks.length === 0) text.fold(previous.line.end, from);
    }
    for (const empty of breaks) addBreak(text, empty);
    text.copy(from, line.end);
    previous = { line, spaced };
    breaks = [];
  }
  chomp(text, header.chomp, previous?.line, lines.slice(textEnd));
  return { mapped: text.build(start), end: lines[end - 1]?.end ?? start };
}

function addBreak(text: MappedTextBuilder, line: Line): void {
  text.put('\n', line.end, line.next);
}

/** `-` drops the last line break, `+` keeps all of them, otherwise there is one. */
function chomp(
  text: MappedTextBuilder,
  mode: Header['chomp'],
  last: Line | undefined,
  empty: readonly Line[],
): void {
  if (mode !== 'strip' && last !== undefined) addBreak(text, last);
  if (mode === 'keep') for (const line of empty) if (line.next > line.end) addBreak(text, line);
}

interface Header {
  readonly literal: boolean;
  readonly chomp: 'strip' | 'clip' | 'keep';
  /** As given by a digit, or 0. */
  readonly indent: number;
  /** Up to the first line of the text, comment and line break included. */
  readonly length: number;
}

function readHeader(token: CST.BlockScalar): Header {
  let length = 0;
  for (const part of token.props) length += 'source' in part ? part.source.length : 0;
  const [first] = token.props;
  const marks = first !== undefined && 'source' in first ? first.source : '';
  return {
    literal: marks.startsWith('|'),
    chomp: marks.includes('-') ? 'strip' : marks.includes('+') ? 'keep' : 'clip',
    indent: Number(/[1-9]/.exec(marks)?.[0] ?? 0),
    length,
  };
}

function splitLines(source: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to;) {
    const feed = source.indexOf('\n', start);
    const next = feed === -1 || feed >= to ? to : feed + 1;
    const line = source.slice(start, next).replace(/\r?\n$/, '');
    const indent = line.length - line.replace(/^ +/, '').length;
    lines.push({ start, end: start + line.length, next, indent, blank: indent === line.length });
    start = next;
  }
  return lines;
}

function indentOfText(lines: readonly Line[]): number {
  return lines.find((line) => !line.blank)?.indent ?? 0;
}
