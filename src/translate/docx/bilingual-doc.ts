/** Segments → a document of tables for reviewers: source and translation side by side, a row for each, a table for each part of the report. */
import type { Hash } from '../../core/world.js';
import { startOf, SourceFile } from '../../core/position.js';
import type { Block, Cell, Doc, Inline, Properties, Row, Tag } from '../../doc/nodes.js';
import { nameOf } from '../../resolve/translation/translatable.js';
import { fileOf, type Contexts } from '../context.js';
import { grouped } from '../grouped.js';
import { numberedPieces, type NumberedPiece, type Printed } from '../inline.js';
import { printOf, writeMark } from '../mark.js';
import { wordsOf } from '../pieces.js';
import type { Segment } from '../segment.js';
import { codesOfRow, codeText, writeCodes, type PrintedPiece } from './code.js';
import { BODY_TITLE, FILE_TITLES, HEADS, HOW_TO, STATE_WORDS, TITLE } from './words.js';

export interface BilingualInput {
  /** Of the report. */
  readonly properties: Properties;
  /** Whole fields, in the order of print. */
  readonly segments: readonly Segment[];
  readonly contexts: Contexts;
  /** What a call prints in the source, and in the translation. */
  readonly printed: { readonly source: Printed; readonly target: Printed };
  readonly hash: Hash;
}

/** Of the width of a turned page. */
const COLUMNS = [
  { role: 'name', share: 15 },
  { role: 'name', share: 31 },
  { role: 'name', share: 38 },
  { role: 'name', share: 16 },
] as const;

const ORIGIN = startOf(new SourceFile(TITLE, ''));

export function bilingualDoc(input: BilingualInput): Doc {
  const { properties, segments, contexts } = input;
  const title = `${properties.title}${TITLE}`;
  const parts = grouped(segments, ({ translated: { unit } }) => fileOf(unit, contexts));
  const ordered = parts.flatMap(([, own]) => own);
  const numbers = new Map(ordered.map((segment, at) => [segment, at + 1]));
  return {
    edition: 'zh-en',
    properties: { ...properties, title },
    furniture: { corner: [], runningHead: '', watermark: '', foot: '' },
    footnotes: { numbering: 'page' },
    tagged: true,
    blocks: [
      howTo(title),
      ...parts.map(([file, own], at): Block => {
        const caption = words(captionOf(file, own, contexts));
        const row = (segment: Segment): Row =>
          segmentRow(segment, `${numbers.get(segment) ?? 0}/${segments.length}`, input);
        return {
          type: 'table',
          id: `part-${at + 1}`,
          orientation: 'landscape',
          long: true,
          caption,
          continuation: caption,
          columns: COLUMNS,
          head: [rowOf('head', HEADS.map(words))],
          body: own.map(row),
          notes: [],
          origin: ORIGIN,
        };
      }),
    ],
  };
}

function howTo(title: string): Block {
  return {
    type: 'panel',
    id: 'how-to',
    title: words(title),
    content: HOW_TO.flatMap(({ zh, en }) => [
      { content: withCodes(zh), origin: ORIGIN },
      { content: english(withCodes(en)), origin: ORIGIN },
    ]),
    origin: ORIGIN,
  };
}

/** The heading over its texts, or what the file is for. */
function captionOf(file: string, segments: readonly Segment[], contexts: Contexts): string {
  for (const { translated } of segments) {
    const { above: [heading] = [], block } = contexts.get(nameOf(translated.unit)) ?? {};
    if (heading !== undefined) return heading;
    if (block !== undefined && 'heading' in block) return wordsOf(block.text);
  }
  return FILE_TITLES[file] ?? BODY_TITLE;
}

function segmentRow(segment: Segment, place: string, { printed, hash }: BilingualInput): Row {
  const { id, translated } = segment;
  const source = numberedPieces(segment.source, segment.source);
  const target = numberedPieces(segment.target, segment.source);
  const prints = { source: labelled(printed.source), target: labelled(printed.target) };
  const codes = codesOfRow(source, target, prints);
  const mark = writeMark({
    source: translated.source,
    target: printOf(segment.target, hash),
    state: translated.state,
  });
  return rowOf('item', [
    [
      ...words(`${place} ${STATE_WORDS[translated.state]}\n${id}`),
      tag('mark', ` ${mark} ${writeCodes(codes)}`),
    ],
    inlines(source, prints.source),
    english(inlines(target, prints.target)),
    [],
  ]);
}

/** Figures by what they print, other calls by their kind as well. */
function labelled(printed: Printed): PrintedPiece {
  return (code) => {
    const isFigure = code.name === 'q' || code.name === 'qs';
    const text = isFigure ? printed(code) : `${code.name} ${printed(code)}`;
    return text.replace(/\s+/g, ' ').trim();
  };
}

function inlines(pieces: readonly NumberedPiece[], print: PrintedPiece): readonly Inline[] {
  return pieces.flatMap((piece): readonly Inline[] =>
    piece.type === 'words'
      ? words(piece.text)
      : [tag('code', codeText(piece.number, print(piece)))],
  );
}

/** Lines are parted by line breaks. */
function words(text: string): readonly Inline[] {
  return text
    .split('\n')
    .flatMap((line, at): readonly Inline[] => [
      ...(at === 0 ? [] : [{ type: 'lineBreak', origin: ORIGIN } as const]),
      ...(line === '' ? [] : [{ type: 'text', text: line, origin: ORIGIN } as const]),
    ]);
}

/** A text of ours in which codes are shown as codes. */
function withCodes(text: string): readonly Inline[] {
  return text
    .split(/(〖[^〗]*〗)/)
    .flatMap((part) => (part.startsWith('〖') ? [tag('code', part)] : words(part)));
}

function tag(role: Tag['role'], text: string): Tag {
  return { type: 'tag', role, text, origin: ORIGIN };
}

function english(content: readonly Inline[]): readonly Inline[] {
  return [{ type: 'passage', language: 'en', content, origin: ORIGIN }];
}

function rowOf(role: Row['role'], contents: readonly (readonly Inline[])[]): Row {
  const cell = (content: readonly Inline[]): Cell => ({
    content,
    columns: 1,
    rows: 1,
    origin: ORIGIN,
  });
  return { role, cells: contents.map(cell), origin: ORIGIN };
}
