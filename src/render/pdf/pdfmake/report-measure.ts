/** pdfmake's measuring, with texts cut and measured by us. */
import type { Inline } from 'pdfmake/js/Line.js';
import { alignFigures } from './align-figures.js';
import { DocMeasure } from './classes.js';
import { widthUpTo, wholeWidth } from './inline-widths.js';
import type { ImageNode, PdfNode, Run, TableNode, TextNode } from './nodes.js';
import type { ReportDocument } from './report-document.js';
import { setInlines } from './set-inlines.js';

export class ReportMeasure extends DocMeasure<PdfNode> {
  readonly #document: ReportDocument;

  constructor(document: ReportDocument) {
    super(document, {}, {}, null, {});
    this.#document = document;
  }

  /** pdfmake calls this for nodes that have a text, and for no others. */
  override measureLeaf(node: TextNode): TextNode {
    if (node.sides !== undefined) {
      for (const { node: side } of node.sides.columns) this.measureDocument(side);
      node._minWidth = node._maxWidth = 0;
      return node;
    }
    const inlines = this.#inlines(node.text, node);
    node._inlines = inlines;
    this.#indent(node, inlines);
    // Columns are as wide as the style says; these serve pdfmake's sums.
    node._minWidth = inlines.reduce((most, { width }) => Math.max(most, width), 0);
    node._maxWidth = wholeWidth(inlines) + node.setting.firstLine;
    if (node.continued !== undefined) this.measureLeaf(node.continued);
    return node;
  }

  /** pdfmake calls this for nodes that have an image. It would look for one by name. */
  override measureImage(node: ImageNode): ImageNode {
    const { width, height } = node;
    return Object.assign(node, {
      _width: width,
      _height: height,
      _minWidth: width,
      _maxWidth: width,
      _alignment: 'center' as const,
    });
  }

  override measureTable(node: TableNode): PdfNode {
    const widths = node.grid?.widths ?? [];
    const measured = super.measureTable(node);
    widths.forEach((width, column) => {
      const cells = node.table.body.flatMap((row): TextNode[] => {
        const cell = row[column];
        return cell !== undefined && 'text' in cell && cell.figure === true ? [cell] : [];
      });
      const [left = 0, , right = 0] = cells[0]?._margin ?? [];
      alignFigures(cells, width - left - right);
    });
    return measured;
  }

  #inlines(runs: readonly Run[], { setting }: TextNode): Inline[] {
    const document = this.#document;
    return setInlines(runs, setting, (file) => document.fontFor(file), document.typeCase.texts);
  }

  /** Moves all lines in as far as the further ones stand, and the first back out. */
  #indent(node: TextNode, inlines: readonly Inline[]): void {
    const { setting, label = 0, labelGap = 0, hangs = false, under } = node;
    const [first] = inlines;
    if (first === undefined) return;
    const labelWidth = label === 0 ? 0 : widthUpTo(inlines, label);
    const hanging = hangs ? labelWidth + labelGap : setting.hanging;
    if (label > 0) fill(inlines, label, Math.max(labelGap, hanging - labelWidth));
    first.leadingCut = hanging - setting.firstLine;
    const further = hanging + (under === undefined ? 0 : wholeWidth(this.#inlines(under, node)));
    if (further === 0) return;
    const [left = 0, top = 0, right = 0, bottom = 0] = node._margin ?? [];
    node._margin = [left + further, top, right, bottom];
  }
}

/** Widens the label of so many characters, so that the text behind it begins where the lines below do. */
function fill(inlines: readonly Inline[], label: number, room: number): void {
  if (room <= 0) return;
  let end = 0;
  const last = inlines.find((inline) => (end += inline.text.length) >= label);
  if (last !== undefined) last.width += room;
}
