/** Cuts a text into inlines, one for each unit that the composition of lines places. */
import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import type { Inline } from 'pdfmake/js/Line.js';
import type { FontFile } from '../../../fonts/face.js';
import { prepare } from '../composition/compose.js';
import type { Joint } from '../composition/joints.js';
import type { Piece, Unit } from '../composition/units.js';
import { emptyAround } from './glyph-table.js';
import { KeptTexts } from './kept-texts.js';
import type { LineSetting, Run } from './nodes.js';
import { shape } from './shaping.js';

/** The text's inlines in order; an empty text has one, since it is one line high. Texts that are `kept` are not cut again. */
export function setInlines(
  runs: readonly Run[],
  setting: LineSetting,
  fontFor: (file: FontFile) => EmbeddedFont,
  kept = new KeptTexts(),
): Inline[] {
  const written = runs.some(({ text }) => text !== '')
    ? runs
    : runs.slice(0, 1).map((run) => ({ ...run, text: '\n' }));
  const looks = written.map((run): Look => ({ run, font: fontFor(run.font) }));
  const text = kept.text(written, setting, () => {
    const { region = 'zh-Hans', latinGap } = setting;
    const pieces = looks.map(({ run, font }) => pieceOf(run, font, setting));
    return { pieces, ...prepare(pieces, { region, latinGap }) };
  });
  const lookOf = new Map(text.pieces.map((piece, at) => [piece, looks[at]]));
  const inlines = text.units.flatMap((unit, at): Inline[] => {
    const look = lookOf.get(unit.piece);
    return look === undefined ? [] : [inline(unit, text.joints[at], look, setting)];
  });
  const [first] = inlines;
  if (first !== undefined) first.leadingCut = -setting.firstLine;
  return inlines;
}

interface Look {
  readonly run: Run;
  readonly font: EmbeddedFont;
}

function pieceOf(
  { text, size, spacing, mark, leader, language }: Run,
  { font }: EmbeddedFont,
  setting: LineSetting,
): Piece {
  const { region, hyphenate } = language ?? setting;
  const points = size / 1000;
  return {
    text,
    size,
    spacing,
    widthOf: (part) => shape(part, font).width * points,
    emptyAround: (sign) => {
      const { before, after } = emptyAround(sign, font);
      return { before: before * points, after: after * points };
    },
    ...(region !== undefined && { region }),
    ...(hyphenate !== undefined && { hyphenate }),
    ...(mark === true && { binds: 'before' }),
    ...(leader === true && { binds: 'both' }),
  };
}

function inline(
  unit: Unit,
  joint: Joint | undefined,
  { run, font }: Look,
  { pitch, baseline, align }: LineSetting,
): Inline {
  return {
    text: unit.text,
    run,
    font,
    fontSize: run.size,
    characterSpacing: run.spacing,
    width: unit.width + (joint?.width ?? 0),
    height: pitch,
    baseline,
    x: 0,
    alignment: align,
    leadingCut: 0,
    trailingCut: 0,
    unit,
    joint,
  };
}

/** Stands for the marks of notes: no figure reaches into them. */
const MARK = '①';

/** The text of runs as it matters for figures, of the same length. */
export function stretch(runs: readonly Run[]): string {
  return runs.map((run) => (run.mark === true ? MARK.repeat(run.text.length) : run.text)).join('');
}
