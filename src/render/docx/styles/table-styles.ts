/** The table styles: a full grid for tables, a box for panels. */
import { points, twips, type Points } from '../../../core/lengths.js';
import type { HouseStyle } from '../../../style/style.js';
import { parallelOf } from '../../../style/parallel.js';
import { eighths } from '../lengths.js';
import { TABLE_STYLES, type StyleName } from '../style-names.js';
import { val, xml } from '../xml.js';

export function tableStyles(style: HouseStyle): string {
  const { panel } = style;
  return (
    gridStyle(TABLE_STYLES.table, style, 'center') +
    tableStyle(
      TABLE_STYLES.panel,
      OUTER.map((side) => rule(side, panel.outerRule)),
      padding(panel.paddingVertical, panel.paddingHorizontal),
    )
  );
}

/** Of tables whose rows hold whole paragraphs. */
export function longTableStyle(style: HouseStyle): string {
  return gridStyle(TABLE_STYLES.long, style, 'top');
}

function gridStyle(name: StyleName, { table }: HouseStyle, align: 'center' | 'top'): string {
  return tableStyle(
    name,
    [
      ...OUTER.map((side) => rule(side, table.outerRule)),
      ...INNER.map((side) => rule(side, table.innerRule)),
    ],
    padding(table.paddingVertical, table.paddingHorizontal),
    align,
  );
}

/** Of a document in two languages. What stands beside the text of a column is the cell's own affair: a gutter is on one side. */
export function parallelTableStyles(style: HouseStyle): string {
  const { panel } = style;
  const { rule: between, between: below } = parallelOf(style);
  const middle = between > 0 ? [rule('insideV', between)] : [];
  return (
    tableStyle(TABLE_STYLES.parallel, middle, padding(points(0), points(0), below), 'top') +
    tableStyle(
      TABLE_STYLES.parallelPanel,
      OUTER.map((side) => rule(side, panel.outerRule)),
      padding(panel.paddingVertical, points(0)),
      'top',
    )
  );
}

const OUTER = ['top', 'left', 'bottom', 'right'] as const;
const INNER = ['insideH', 'insideV'] as const;

/** Centred, since Word and WPS do not agree on where a table that is set flush left begins. */
function tableStyle(
  name: StyleName,
  rules: readonly string[],
  cellPadding: string,
  align: 'center' | 'top' = 'center',
): string {
  return xml(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': name.id },
    val('w:name', name.name),
    val('w:basedOn', 'TableNormal'),
    xml('w:qFormat'),
    xml('w:tblPr', {}, val('w:jc', 'center'), xml('w:tblBorders', {}, ...rules), cellPadding),
    xml('w:tcPr', {}, val('w:vAlign', align)),
  );
}

function rule(side: (typeof OUTER | typeof INNER)[number], width: Points): string {
  return xml(`w:${side}`, {
    'w:val': 'single',
    'w:sz': eighths(width),
    'w:space': 0,
    'w:color': 'auto',
  });
}

export function padding(top: Points, horizontal: Points, bottom = top): string {
  const edges = [
    ['top', top],
    ['left', horizontal],
    ['bottom', bottom],
    ['right', horizontal],
  ] as const;
  return xml(
    'w:tblCellMar',
    {},
    ...edges.map(([side, width]) => xml(`w:${side}`, { 'w:w': twips(width), 'w:type': 'dxa' })),
  );
}
