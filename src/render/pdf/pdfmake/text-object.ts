/** Writes a line as one text object: fonts change within it, and glyphs stand where the layout put them. */
import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import type { Inline } from 'pdfmake/js/Line.js';
import { codeOf } from './glyph-table.js';
import { shape } from './shaping.js';

/** Width of the stroke that thickens a glyph, in parts of its size. */
const STROKE = 1 / 36;

/** PDF operators for a line, or a part of it, whose left edge is at `x` and whose baseline is at `baseline`, y downwards; '' for no text. */
export function textObject(inlines: readonly Inline[], x: number, baseline: number): string {
  const writer = new TextObjectWriter(baseline);
  for (const inline of inlines) writer.add(inline, x + inline.x);
  return writer.end();
}

/** Ems by which the cells of neighbours may overlap before programs that read text take them for two lines. */
const OVERLAP = 0.05;
/** And by which they may stand apart before a space is guessed between them: readers do from 0.15 on. */
const APART = 0.1;

/** Neighbours stand in one group where a program would misread them: a mark gave up the empty part of its cell, or a gap has grown. */
export function misread(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const groups: Inline[][] = [];
  let end = -Infinity;
  let canGrow = false;
  for (const inline of inlines) {
    const group = groups.at(-1);
    const em = inline.fontSize;
    const overlaps = inline.x < end - OVERLAP * em;
    const isApart = canGrow && inline.x > end + APART * em;
    if (group !== undefined && (overlaps || isApart)) group.push(inline);
    else groups.push([inline]);
    // A leader is wider than its unit.
    end = inline.x + Math.max(inline.unit.width, inline.run.leader === true ? inline.width : 0);
    // Not behind a space that was written, nor in a word, whose parts stand apart where one is a label.
    canGrow = inline.unit.kind !== 'space' && inline.joint?.stretches !== undefined;
  }
  return groups;
}

/** The text of inlines as a hexadecimal string: what they read as, wherever their glyphs stand (ISO 32000-1, 14.9.4). */
export function actualText(group: readonly Inline[]): string {
  return `<feff${utf16(group.map(({ text, reads = text }) => reads).join(''))}>`;
}

class TextObjectWriter {
  readonly #baseline: number;
  readonly #operators: string[] = [];
  #font: EmbeddedFont | undefined;
  #size = 0;
  #bold = false;
  #rise = 0;
  /** Where the next glyph would stand by itself. */
  #pen = 0;
  #shown = '';
  #glyphs = '';

  constructor(baseline: number) {
    this.#baseline = baseline;
  }

  add(inline: Inline, left: number): void {
    if (inline.text === '') return;
    const { font, fontSize: size, characterSpacing: spacing } = inline;
    const { bold, rise = 0 } = inline.run;
    const asBefore = font === this.#font && size === this.#size;
    if (!asBefore || bold !== this.#bold || rise !== this.#rise) {
      this.#flush();
      this.#rise = rise;
      this.#begin(font, size, bold, left);
    }
    const em = size / 1000;
    let x = left;
    for (const glyph of shape(inline.text, font.font).glyphs) {
      this.#moveTo(x + glyph.xOffset * em);
      this.#glyphs += codeOf(glyph, font);
      this.#pen += glyph.advance * em;
      x += glyph.xAdvance * em + spacing;
    }
  }

  end(): string {
    this.#flush();
    if (this.#operators.length === 0) return '';
    if (this.#bold) this.#operators.push('0 Tr');
    return ['BT', ...this.#operators, 'ET'].join('\n');
  }

  #begin(font: EmbeddedFont, size: number, bold: boolean, x: number): void {
    if (bold) this.#operators.push(`${decimal(size * STROKE)} w 2 Tr`);
    else if (this.#bold) this.#operators.push('0 Tr');
    // The page's space has y downwards: the text matrix turns the glyphs upright again.
    this.#operators.push(
      `/${font.id} ${decimal(size)} Tf`,
      `1 0 0 -1 ${decimal(x)} ${decimal(this.#baseline - this.#rise)} Tm`,
    );
    this.#font = font;
    this.#size = size;
    this.#bold = bold;
    this.#pen = x;
  }

  #moveTo(x: number): void {
    const back = decimal(((this.#pen - x) * 1000) / this.#size);
    if (back === '0') return;
    this.#show();
    this.#shown += back;
    this.#pen -= (Number(back) * this.#size) / 1000;
  }

  #show(): void {
    if (this.#glyphs !== '') this.#shown += `<${this.#glyphs}>`;
    this.#glyphs = '';
  }

  #flush(): void {
    this.#show();
    if (this.#shown !== '') this.#operators.push(`[${this.#shown}] TJ`);
    this.#shown = '';
  }
}

/** UTF-16 as hexadecimal digits. */
function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('');
}

/** To two places: a hundredth of a point, or of a thousandth of the size. */
function decimal(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
