/** Styles that change one thing of a role's own, so that no paragraph needs to be formatted by hand. */
import { points, twips, type Points } from '../../../core/lengths.js';
import type { HouseStyle } from '../../../style/style.js';
import type { FigureStyle } from '../figures.js';
import { DERIVED_STYLES, PARAGRAPH_STYLES, type StyleName } from '../style-names.js';
import { toggle, val, xml } from '../xml.js';
import { indent } from './indent.js';
import { styleElement, type Sheet } from './paragraph-styles.js';

const keepNext = xml('w:pPr', {}, xml('w:keepNext'));

export function derivedStyles({ style, indents }: Sheet, figures: readonly FigureStyle[]): string {
  const { tableNumber, tableName, tableFigure, note, signature, pageNumber } = PARAGRAPH_STYLES;
  const names = style.paragraphs.tableName;
  const part = points(names.left + style.table.partIndent);
  // The organ's line is kept with the date's, which stands right below and is the last.
  const dated =
    toggle('w:keepNext', false) +
    xml('w:spacing', { 'w:before': 0 }) +
    indent(indents.signatureDate);
  return [
    derived('tablePart', tableName.id, xml('w:pPr', {}, indent({ ...names, left: part }))),
    derived('tableNumberKept', tableNumber.id, keepNext),
    derived('tableNameKept', tableName.id, keepNext),
    derived('tableFigureKept', tableFigure.id, keepNext),
    derived('tablePartKept', DERIVED_STYLES.tablePart.id, keepNext),
    ...figures.map(aligned),
    derived('pageNumberOdd', pageNumber.id, outer('right', style)),
    derived('pageNumberEven', pageNumber.id, outer('left', style)),
    derived('picture', 'Normal', pictureLine(style)),
    derived('pictureAlone', DERIVED_STYLES.picture.id, lonePictureLine(style)),
    derived('endnote', note.id, ''),
    derived(
      'noteSeparator',
      note.id,
      xml('w:pPr', {}, xml('w:ind', { 'w:left': 0, 'w:firstLine': 0 })),
    ),
    derived('annexNote', note.id, ''),
    derived('signatureDate', signature.id, xml('w:pPr', {}, dated)),
    // Between two boxes as much room as within them.
    derived('tableGap', 'Normal', lineOf(Math.max(20, 2 * twips(style.panel.paddingVertical)))),
    derived('panelAbove', 'Normal', gap(style.paragraphs.panelTitle.before, xml('w:keepNext'))),
    derived('panelBelow', 'Normal', gap(style.paragraphs.panelBody.after)),
    derived('imprintPlace', 'Normal', lineOf(20, xml('w:suppressLineNumbers'))),
    derived('pageBreak', 'Normal', lineOf(20)),
    derived('endnotesHere', 'Normal', lineOf(20)),
  ].join('');
}

/** As high as its picture, as far from the text above as the caption from the text below, and on one page with the caption. */
function pictureLine({ paragraphs }: HouseStyle): string {
  return xml(
    'w:pPr',
    {},
    xml('w:keepNext'),
    toggle('w:snapToGrid', false),
    xml('w:spacing', { 'w:before': twips(paragraphs.pictureCaption.after) }),
    val('w:jc', 'center'),
  );
}

/** A picture without a caption. */
function lonePictureLine({ paragraphs }: HouseStyle): string {
  const after = twips(paragraphs.pictureCaption.after);
  return xml('w:pPr', {}, toggle('w:keepNext', false), xml('w:spacing', { 'w:after': after }));
}

function derived(key: keyof typeof DERIVED_STYLES, basedOn: string, paragraph: string): string {
  return named(DERIVED_STYLES[key], basedOn, paragraph);
}

function named(name: StyleName, basedOn: string, paragraph: string): string {
  return styleElement(name, undefined, paragraph, '', basedOn);
}

/** Figures set by their decimal points: a left-set line, which Word hangs on the one decimal tab stop in the cell. */
function aligned({ point, left, plain, kept }: FigureStyle): string {
  const stop = xml('w:tab', { 'w:val': 'decimal', 'w:pos': point });
  const paragraph = xml(
    'w:pPr',
    {},
    xml('w:tabs', {}, stop),
    xml('w:ind', { 'w:left': left }),
    val('w:jc', 'left'),
  );
  return named(plain, PARAGRAPH_STYLES.tableFigure.id, paragraph) + named(kept, plain.id, keepNext);
}

/** A page number in the middle, or at the outer edge of its page, set in from it. */
function outer(side: 'left' | 'right', style: HouseStyle): string {
  if (style.pageNumber.position === 'center') return xml('w:pPr', {}, val('w:jc', 'center'));
  const distance = twips(style.pageNumber.indent);
  return xml('w:pPr', {}, xml('w:ind', { [`w:${side}`]: distance }), val('w:jc', side));
}

/** Space of so many points, in which nobody counts a line. `before` is what the schema wants to stand first. */
function gap(height: Points, before = ''): string {
  return lineOf(Math.max(20, twips(height)), before + xml('w:suppressLineNumbers'));
}

/** A line of exactly so many twips: 20 are a point, the least that Word sets apart. */
function lineOf(height: number, before = ''): string {
  return xml(
    'w:pPr',
    {},
    before,
    toggle('w:snapToGrid', false),
    xml('w:spacing', { 'w:line': height, 'w:lineRule': 'exact' }),
  );
}
