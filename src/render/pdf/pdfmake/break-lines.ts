/** Composes the lines of a text whose inlines and width are known, as pdfmake's lines. */
import type { Inline, Line as PlacedLine } from 'pdfmake/js/Line.js';
import type { Joint } from '../composition/joints.js';
import { Line } from './classes.js';
import { KeptLines } from './kept-lines.js';

/** Points; distances that differ by less are the same. */
const SAME = 0.001;

/** The first inline's indent and alignment are the paragraph's. The inlines are left as they are, and can be set again. */
export function breakLines(
  inlines: readonly Inline[],
  width: number,
  kept = new KeptLines(),
): PlacedLine[] {
  const [first] = inlines;
  if (first === undefined) return [];
  const units = inlines.map(({ unit }) => unit);
  const joints = inlines.flatMap(jointOf);
  const frame = {
    measure: width,
    firstLine: -first.leadingCut,
    justified: first.alignment === 'justify',
  };
  return kept.lines(units, joints, frame).map((placed) => {
    const line = new Line(width);
    line.inlines = placed.units.flatMap(({ unit, at, x, advance }) => {
      const inline = inlines[at];
      return inline === undefined ? [] : [{ ...inline, unit, text: unit.text, x, width: advance }];
    });
    const last = line.inlines.at(-1);
    if (last !== undefined && placed.hyphen !== undefined) {
      line.inlines.push(hyphenBehind(last, placed.hyphen));
    }
    line.inlineWidths = placed.width;
    line.to = placed.to;
    line.lastLineInParagraph = true;
    return line;
  });
}

/** Parts a word, and is no part of it: whoever reads the text reads a soft hyphen, and so the whole word. */
function hyphenBehind(word: Inline, x: number): Inline {
  const width = word.unit.hyphen ?? 0;
  const unit = { ...word.unit, text: '-', width };
  return { ...word, unit, text: '-', reads: '\u00ad', x, width };
}

/** What was added to an inline's width, to set a label off, keeps the next away. */
function jointOf({ joint, unit, width }: Inline): Joint | readonly [] {
  if (joint === undefined) return [];
  const apart = width - unit.width;
  return Math.abs(apart - joint.width) < SAME ? joint : { ...joint, width: apart };
}
