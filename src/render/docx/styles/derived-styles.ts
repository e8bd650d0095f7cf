/** Styles that change one thing of a role's own, so that no paragraph needs to be formatted by hand. */
import { points, twips } from '../../../core/lengths.js';
import type { HouseStyle } from '../../../style/style.js';
import { DERIVED_STYLES, PARAGRAPH_STYLES } from '../style-names.js';
import { toggle, val, xml } from '../xml.js';
import { indent } from './indent.js';
import { styleElement } from './paragraph-styles.js';

const keepNext = xml('w:pPr', {}, xml('w:keepNext'));

export function derivedStyles(style: HouseStyle): string {
  const { tableNumber, tableName, tableFigure, pageNumber } = PARAGRAPH_STYLES;
  const names = style.paragraphs.tableName;
  const part = points(names.left + style.table.partIndent);
  return [
    derived('tablePart', tableName.id, xml('w:pPr', {}, indent({ ...names, left: part }))),
    derived('tableNumberKept', tableNumber.id, keepNext),
    derived('tableNameKept', tableName.id, keepNext),
    derived('tableFigureKept', tableFigure.id, keepNext),
    derived('tablePartKept', DERIVED_STYLES.tablePart.id, keepNext),
    derived('pageNumberOdd', pageNumber.id, outer('right', style)),
    derived('pageNumberEven', pageNumber.id, outer('left', style)),
    // Between two boxes as much room as within them.
    derived('tableGap', 'Normal', lineOf(Math.max(20, 2 * twips(style.panel.paddingVertical)))),
    derived('pageBreak', 'Normal', lineOf(20)),
  ].join('');
}

function derived(key: keyof typeof DERIVED_STYLES, basedOn: string, paragraph: string): string {
  return styleElement(DERIVED_STYLES[key], undefined, paragraph, '', basedOn);
}

/** A page number at the outer edge of its page, set in from it. */
function outer(side: 'left' | 'right', style: HouseStyle): string {
  const distance = twips(style.pageNumber.indent);
  return xml('w:pPr', {}, xml('w:ind', { [`w:${side}`]: distance }), val('w:jc', side));
}

/** A line of exactly so many twips: 20 are a point, the least that Word sets apart. */
function lineOf(height: number): string {
  return xml(
    'w:pPr',
    {},
    toggle('w:snapToGrid', false),
    xml('w:spacing', { 'w:line': height, 'w:lineRule': 'exact' }),
  );
}
