/** The table styles: a full grid for tables, a box for panels. */
import { twips, type Points } from '../../../core/lengths.js';
import type { HouseStyle } from '../../../style/style.js';
import { eighths } from '../lengths.js';
import { TABLE_STYLES, type StyleName } from '../style-names.js';
import { val, xml } from '../xml.js';

export function tableStyles(style: HouseStyle): string {
  const { table, panel } = style;
  return (
    tableStyle(
      TABLE_STYLES.table,
      [
        ...OUTER.map((side) => rule(side, table.outerRule)),
        ...INNER.map((side) => rule(side, table.innerRule)),
      ],
      padding(table.paddingVertical, table.paddingHorizontal),
    ) +
    tableStyle(
      TABLE_STYLES.panel,
      OUTER.map((side) => rule(side, panel.outerRule)),
      padding(panel.paddingVertical, panel.paddingHorizontal),
    )
  );
}

const OUTER = ['top', 'left', 'bottom', 'right'] as const;
const INNER = ['insideH', 'insideV'] as const;

/** Centred, since Word and WPS do not agree on where a table that is set flush left begins. */
function tableStyle(name: StyleName, rules: readonly string[], cellPadding: string): string {
  return xml(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': name.id },
    val('w:name', name.name),
    val('w:basedOn', 'TableNormal'),
    xml('w:qFormat'),
    xml('w:tblPr', {}, val('w:jc', 'center'), xml('w:tblBorders', {}, ...rules), cellPadding),
    xml('w:tcPr', {}, val('w:vAlign', 'center')),
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

export function padding(vertical: Points, horizontal: Points): string {
  const edges = [
    ['top', vertical],
    ['left', horizontal],
    ['bottom', vertical],
    ['right', horizontal],
  ] as const;
  return xml(
    'w:tblCellMar',
    {},
    ...edges.map(([side, width]) => xml(`w:${side}`, { 'w:w': twips(width), 'w:type': 'dxa' })),
  );
}
