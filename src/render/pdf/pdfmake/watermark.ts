/** A watermark as outlines, so that it stands in nobody's way who reads, searches or copies the text. */
import type { Page } from 'pdfmake/js/DocumentContext.js';
import type { GlyphPath } from 'pdfmake/js/PDFDocument.js';
import { wholeWidth } from './inline-widths.js';
import type { Run, TextNode } from './nodes.js';
import type { ReportDocument } from './report-document.js';
import { LIGHT_GREY } from './rules.js';
import { setInlines } from './set-inlines.js';

/** Degrees by which a watermark rises. */
const WATERMARK_RISES = 45;
/** From a line's baseline to the middle of its characters, in ems. */
const MIDDLE = 0.38;

/** Operators for the middle of a page. */
export function watermark(runs: readonly Run[], document: ReportDocument, page: Page): string {
  const inlines = setInlines(runs, PLAIN, (file) => document.fontFor(file));
  const angle = (WATERMARK_RISES * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const { width, height } = page.pageSize;
  let along = -wholeWidth(inlines) / 2;
  const outlines = inlines.flatMap(({ font: { font }, fontSize, text, width: wide }) => {
    const scale = fontSize / font.unitsPerEm;
    const down = fontSize * MIDDLE;
    let pen = along;
    along += wide;
    return font.layout(text).glyphs.map(({ path, advanceWidth }) => {
      const x = width / 2 + pen * cos + down * sin;
      const y = height / 2 - pen * sin + down * cos;
      pen += advanceWidth * scale;
      return outline(path.transform(scale * cos, -scale * sin, -scale * sin, -scale * cos, x, y));
    });
  });
  return ['q', LIGHT_GREY, ...outlines, 'f', 'Q'].join('\n');
}

const PLAIN: TextNode['setting'] = {
  pitch: 0,
  baseline: 0,
  align: 'left',
  firstLine: 0,
  hanging: 0,
  latinGap: 0,
};

/** PDF has curves of the third degree alone. */
function outline({ commands }: GlyphPath): string {
  let [x, y] = [0, 0];
  return commands
    .map(({ command, args }) => {
      const points = command === 'quadraticCurveTo' ? cubic(x, y, args) : args;
      [x, y] = [points.at(-2) ?? x, points.at(-1) ?? y];
      const written = points.map((value) => Math.round(value * 100) / 100);
      return [...written, OPERATORS[command]].join(' ');
    })
    .join('\n');
}

const OPERATORS = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'c',
  bezierCurveTo: 'c',
  closePath: 'h',
} as const;

/** Points of the curve of the third degree that is the same as one of the second from this point on. */
function cubic(
  fromX: number,
  fromY: number,
  [cx = 0, cy = 0, x = 0, y = 0]: readonly number[],
): number[] {
  const toward = (from: number, control: number): number => from + ((control - from) * 2) / 3;
  return [toward(fromX, cx), toward(fromY, cy), toward(x, cx), toward(y, cy), x, y];
}
