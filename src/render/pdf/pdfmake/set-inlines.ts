/** Cuts a text into the stretches that pdfmake fills lines with: where lines may break, where fonts change, where a gap stands. */
import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import type { Inline } from 'pdfmake/js/Line.js';
import type { FontFile } from '../../../fonts/face.js';
import { latinGaps } from '../latin-gaps.js';
import { lineBreaks } from '../line-breaks.js';
import type { LineSetting, Run } from './nodes.js';
import { shape } from './shaping.js';

export function setInlines(
  runs: readonly Run[],
  setting: LineSetting,
  fontFor: (file: FontFile) => EmbeddedFont,
): Inline[] {
  const text = stretch(runs);
  const breaks = lineBreaks(text);
  const gaps = setting.latinGap > 0 ? latinGaps(text) : new Set<number>();
  const inlines: Inline[] = [];
  let offset = 0;
  for (const run of runs) {
    const font = fontFor(run.font);
    const end = offset + run.text.length;
    let start = offset;
    for (let at = start + 1; at <= end; at++) {
      if (at < end && !breaks.has(at) && !gaps.has(at)) continue;
      const mayBreak = (breaks.has(at) || at === text.length) && run.leader !== true;
      const gap = gaps.has(at) ? setting.latinGap : 0;
      const written = run.text.slice(start - offset, at - offset);
      inlines.push(inline(written, run, setting, font, gap, mayBreak));
      start = at;
    }
    offset = end;
  }
  const [first] = inlines;
  if (first === undefined) return emptyLine(runs, setting, fontFor);
  first.leadingCut = -setting.firstLine;
  return inlines;
}

/** Stands for the marks of notes where lines are broken: never apart from what is before it, never set off by a gap. */
const MARK = '①';

/** The text of runs as it matters for breaks and gaps, of the same length. */
export function stretch(runs: readonly Run[]): string {
  return runs.map((run) => (run.mark === true ? MARK.repeat(run.text.length) : run.text)).join('');
}

function inline(
  written: string,
  run: Run,
  setting: LineSetting,
  font: EmbeddedFont,
  gap: number,
  mayBreak: boolean,
): Inline {
  const lineEnd = written.endsWith('\n');
  const text = lineEnd ? written.slice(0, -1) : written;
  const spaces = text.length - text.trimEnd().length;
  const width = widthOf(text, run, font);
  const hanging = spaces === 0 ? 0 : width - widthOf(text.trimEnd(), run, font);
  return {
    text,
    run,
    font,
    fontSize: run.size,
    characterSpacing: run.spacing,
    width: width + gap,
    height: setting.pitch,
    baseline: setting.baseline,
    x: 0,
    alignment: setting.align,
    leadingCut: 0,
    // Neither a gap nor a space counts at the end of a line.
    trailingCut: mayBreak ? gap + hanging : 0,
    lineEnd,
    noNewLine: !mayBreak,
  };
}

function widthOf(text: string, run: Run, font: EmbeddedFont): number {
  if (text === '') return 0;
  const spacing = run.spacing === 0 ? 0 : run.spacing * Array.from(text).length;
  return (shape(text, font).width * run.size) / 1000 + spacing;
}

/** An empty text still is one line high. */
function emptyLine(
  runs: readonly Run[],
  setting: LineSetting,
  fontFor: (file: FontFile) => EmbeddedFont,
): Inline[] {
  const [run] = runs;
  return run === undefined ? [] : [inline('', run, setting, fontFor(run.font), 0, true)];
}
