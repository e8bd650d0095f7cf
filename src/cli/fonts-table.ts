/** `baogao fonts status` as a table for people. */
import { columnsOf, displayed } from '../core/display-width.js';
import { fontWords, type FontWord } from '../core/messages/fonts.js';
import type { Language } from '../core/messages/message.js';
import { embeddingOf } from '../fonts/embedding.js';
import { GB2312_HAN_COUNT } from '../fonts/gb2312.js';
import type { FontStatus } from '../fonts/status.js';

/** Copyright notices stand where licences of bought fonts are not known, and may be long. */
const WIDEST_CELL = 36;

/** A line for each font, under a line of heads; a star marks what a PDF takes. `withText`: reports were named. */
export function fontsTable(
  fonts: readonly FontStatus[],
  language: Language,
  withText: boolean,
): readonly string[] {
  const word = (key: FontWord): string => fontWords[key][language];
  const heads = ['', ...HEADS.map(word), ...(withText ? [word('text')] : []), word('path')];
  const rows = fonts.map((font) => [
    font.chosen ? '*' : '',
    font.face,
    word(font.use),
    font.postScript === undefined ? font.name : `${font.name} (${font.postScript})`,
    sourceOf(font, word),
    font.licence,
    // What follows are the tools that made it.
    font.version?.split(';')[0] ?? '',
    font.gb2312 === undefined ? '' : `${font.gb2312}/${GB2312_HAN_COUNT}`,
    embedding(font, word),
    font.office ?? '',
    ...(withText ? [lacking(font, word)] : []),
    font.path ?? '',
  ]);
  return aligned([heads, ...rows]);
}

const HEADS = [
  'role',
  'use',
  'face',
  'source',
  'licence',
  'version',
  'coverage',
  'embedding',
  'office',
] as const;

function sourceOf({ state, source, package: from }: FontStatus, word: Word): string {
  if (state === 'ready' && source !== undefined) return word(source);
  return from ? `${word(state)} (${from})` : word(state);
}

function embedding({ fsType }: FontStatus, word: Word): string {
  if (fsType === undefined) return '';
  const { level, wholeOnly, bitmapsOnly } = embeddingOf(fsType);
  const limits = [
    word(level),
    ...(wholeOnly ? [word('wholeOnly')] : []),
    ...(bitmapsOnly ? [word('bitmapsOnly')] : []),
  ];
  return `${limits.join('，')} 0x${fsType.toString(16).padStart(4, '0')}`;
}

/** What the fonts before a supplement have needs no supplement: it says what it does not help with. */
function lacking({ state, chosen, lacks }: FontStatus, word: Word): string {
  if (state !== 'ready' || !chosen) return '';
  return lacks.length === 0 ? word('complete') : `${word('lacks')} ${lacks.join('')}`;
}

type Word = (key: FontWord) => string;

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const cells = rows.map((row) =>
    row.map((cell, index) => (index === row.length - 1 ? displayed(cell) : shortened(cell))),
  );
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => widthOf(row[column] ?? ''))),
  );
  return cells.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/** On one line, and no wider than a cell. */
function shortened(cell: string): string {
  let text = '';
  for (const character of displayed(cell.replace(/\s+/g, ' '))) {
    if (widthOf(text) >= WIDEST_CELL) return `${text}…`;
    text += character;
  }
  return text;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + columnsOf(character), 0);
}
