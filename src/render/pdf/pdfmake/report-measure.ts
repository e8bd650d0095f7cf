/** pdfmake's measuring, with texts cut and measured by us. */
import { DocMeasure } from './classes.js';
import type { PdfNode, TextNode } from './nodes.js';
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
    node._inlines = setInlines(node.text, node.setting, (file) => this.#document.fontFor(file));
    const widths = node._inlines.map((inline) => inline.width);
    // Columns are as wide as the style says; these serve pdfmake's sums, and tell what fits on one line.
    node._minWidth = widths.reduce((most, width) => Math.max(most, width), 0);
    node._maxWidth = widths.reduce((sum, width) => sum + width, node.setting.firstLine);
    if (node.continued !== undefined) this.measureLeaf(node.continued);
    return node;
  }
}
