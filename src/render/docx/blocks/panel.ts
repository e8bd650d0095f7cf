/** Panels (专栏): a box of two rows, the title and the text, which may break over pages. Word itself closes the frame there or does not. */
import { Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import type { Panel, PanelText } from '../../../doc/nodes.js';
import { enclose, ends } from '../bookmarks.js';
import { within, type Context } from '../context.js';
import { inlines } from '../inline.js';
import { measure } from '../lengths.js';
import { DERIVED_STYLES, PARAGRAPH_STYLES, TABLE_STYLES } from '../style-names.js';
import { placedParagraph, withLastMark } from '../last-mark.js';
import { paragraph } from '../paragraph.js';
import { rowMark } from '../row-mark.js';

type Text = Pick<PanelText, 'content' | 'change'>;

export function panel(node: Panel, context: Context): readonly (Paragraph | Table)[] {
  const total = measure(context.style.page);
  const width = { size: total, type: WidthType.DXA } as const;
  // A cell without a paragraph would make the file a damaged one.
  const texts: readonly Text[] = node.content.length > 0 ? node.content : [{ content: [] }];
  const [title = [], ...body] = enclose(
    ends(context.bookmarks.of(node)),
    [{ content: node.title }, ...texts].map((text: Text) =>
      inlines(text.content, within(context, text)),
    ),
  );
  const cell = (children: readonly Paragraph[]): TableCell => new TableCell({ width, children });
  const titleCell = cell([paragraph(PARAGRAPH_STYLES.panelTitle, title)]);
  const paragraphs = body.map((content, index) =>
    paragraph(PARAGRAPH_STYLES.panelBody, content, texts[index]?.change),
  );
  const textCell = cell(withLastMark(paragraphs.map(placedParagraph)));
  const mark = rowMark(context.change);
  return [
    paragraph(DERIVED_STYLES.panelAbove, [], context.change),
    new Table({
      style: TABLE_STYLES.panel.id,
      layout: TableLayoutType.FIXED,
      width,
      columnWidths: [total],
      rows: [
        new TableRow({ cantSplit: true, ...mark, children: [titleCell] }),
        new TableRow({ ...mark, children: [textCell] }),
      ],
    }),
    paragraph(DERIVED_STYLES.panelBelow, [], context.change),
  ];
}
