/** A block and its translation: the two cells of a row, each pair a row of one table, which may break over pages. */
import { Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import type { Panel, Parallel, Side } from '../../../doc/nodes.js';
import { twips } from '../../../core/lengths.js';
import { parallelOf, translationStyle } from '../../../style/parallel.js';
import { enclose, ends } from '../bookmarks.js';
import { inSide, within, type Context } from '../context.js';
import { inlines } from '../inline.js';
import { measure } from '../lengths.js';
import { paragraph, ReportParagraph, type Look } from '../paragraph.js';
import { rowMark } from '../row-mark.js';
import {
  DERIVED_STYLES,
  PARAGRAPH_STYLES,
  TABLE_STYLES,
  translationStyleName,
} from '../style-names.js';

/** Writes one side by itself; panels are written here. */
export type SideWriter = (
  side: Exclude<Side, Panel>,
  context: Context,
) => readonly (Paragraph | Table)[];

export function isPanelPair({ source, target }: Parallel): boolean {
  return source?.type === 'panel' || target?.type === 'panel';
}

/** One table for all; a pair with a panel comes alone, and is a box round both columns. */
export function parallel(
  pairs: readonly Parallel[],
  context: Context,
  write: SideWriter,
): readonly (Paragraph | Table)[] {
  const rows = pairs.flatMap((pair) => rowsOf(pair, context, write));
  const { style } = context;
  if (!pairs.some(isPanelPair)) return [twoColumns(rows, TABLE_STYLES.parallel.id, 0, context)];
  const beside = twips(style.panel.paddingHorizontal);
  return [
    paragraph(DERIVED_STYLES.panelAbove, [], context.change),
    twoColumns(rows, TABLE_STYLES.parallelPanel.id, beside, context),
    paragraph(DERIVED_STYLES.panelBelow, [], context.change),
  ];
}

type Row = readonly [source: readonly ReportParagraph[], target: readonly ReportParagraph[]];

/** A row for each two paragraphs; where one side has more, the others stand beside an empty cell. */
function rowsOf(
  { source, target, language }: Parallel,
  context: Context,
  write: SideWriter,
): Row[] {
  const own = source === undefined ? [] : paragraphsOf(source, context, write);
  const inLanguage = { ...context, style: translationStyle(context.style), ...inSide(language) };
  const translation = target === undefined ? [] : paragraphsOf(target, inLanguage, write);
  return Array.from({ length: Math.max(own.length, translation.length) }, (_, at): Row => {
    const [left, right] = [own[at], translation[at]];
    return [left === undefined ? [] : [left], right === undefined ? [] : [translated(right)]];
  });
}

function paragraphsOf(side: Side, context: Context, write: SideWriter): ReportParagraph[] {
  const written =
    side.type === 'panel' ? panelParagraphs(side, context) : write(side, within(context, side));
  return written.filter((child) => child instanceof ReportParagraph);
}

function panelParagraphs(panel: Panel, context: Context): readonly Paragraph[] {
  const texts = [panel.title, ...panel.content.map(({ content }) => content)];
  const contents = texts.map((content) => inlines(content, context));
  return enclose(ends(context.bookmarks.of(panel)), contents).map((children, at) =>
    paragraph(at === 0 ? PARAGRAPH_STYLES.panelTitle : PARAGRAPH_STYLES.panelBody, children),
  );
}

function translated({
  look,
  children,
  mark: { change, former },
}: ReportParagraph): ReportParagraph {
  const own = (one: Look): Look => ({ ...one, style: translationStyleName(one.style) });
  return new ReportParagraph(own(look), children, { change, former: former && own(former) });
}

/** As wide as the type area, with so many twips between its edges and the text. */
function twoColumns(
  rows: readonly Row[],
  tableStyle: string,
  beside: number,
  { style, change }: Context,
): Table {
  const total = measure(style.page);
  const { gutter: between, sourceShare } = parallelOf(style);
  const gutter = Math.round(twips(between) / 2);
  const margins = [
    { left: beside, right: gutter },
    { left: gutter, right: beside },
  ];
  // Each cell has half of the gutter, and in a box its padding.
  const around = beside + gutter;
  const source = around + Math.round((total - 2 * around) * sourceShare);
  const widths = [source, total - source];
  return new Table({
    style: tableStyle,
    layout: TableLayoutType.FIXED,
    width: { size: total, type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map(
      (row) =>
        new TableRow({
          ...rowMark(change),
          children: row.map((paragraphs, column) => {
            const width = { size: widths[column] ?? source, type: WidthType.DXA };
            // A cell without a paragraph would make the file a damaged one.
            const empty = [paragraph(PARAGRAPH_STYLES.tableName, [])];
            return new TableCell({
              width,
              margins: { marginUnitType: WidthType.DXA, ...margins[column] },
              children: paragraphs.length > 0 ? paragraphs : empty,
            });
          }),
        }),
    ),
  });
}
