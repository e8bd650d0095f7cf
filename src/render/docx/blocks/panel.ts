/** Panels (专栏): a box of two rows, the title and the text, which may break over pages. Word itself closes the frame there or does not. */
import { Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import type { Panel } from '../../../doc/nodes.js';
import { enclose, ends } from '../bookmarks.js';
import type { Context } from '../context.js';
import { inlines } from '../inline.js';
import { measure } from '../lengths.js';
import { DERIVED_STYLES, PARAGRAPH_STYLES, TABLE_STYLES } from '../style-names.js';
import { paragraph } from '../paragraph.js';

export function panel(node: Panel, context: Context): readonly (Paragraph | Table)[] {
  const total = measure(context.style.page);
  const width = { size: total, type: WidthType.DXA } as const;
  // A cell without a paragraph would make the file a damaged one.
  const texts = node.content.length > 0 ? node.content : [[]];
  const [title = [], ...body] = enclose(
    ends(context.bookmarks.of(node)),
    [node.title, ...texts].map((content) => inlines(content, context)),
  );
  const cell = (children: readonly Paragraph[]): TableCell => new TableCell({ width, children });
  const titleCell = cell([paragraph(PARAGRAPH_STYLES.panelTitle, title)]);
  const textCell = cell(body.map((content) => paragraph(PARAGRAPH_STYLES.panelBody, content)));
  return [
    paragraph(DERIVED_STYLES.panelAbove, []),
    new Table({
      style: TABLE_STYLES.panel.id,
      layout: TableLayoutType.FIXED,
      width,
      columnWidths: [total],
      rows: [
        new TableRow({ cantSplit: true, children: [titleCell] }),
        new TableRow({ children: [textCell] }),
      ],
    }),
    paragraph(DERIVED_STYLES.panelBelow, []),
  ];
}
