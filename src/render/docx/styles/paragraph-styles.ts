/** A paragraph style of Word for each role of the house style. */
import { twips } from '../../../core/lengths.js';
import type { OfficeFaces } from '../../../fonts/face.js';
import type { HouseStyle, PageStyle, ParagraphStyle } from '../../../style/style.js';
import { characterFit, eighths, gridPitch, hasGrid, measure } from '../lengths.js';
import { HEADING_NUMBERING, HEADING_ROLES } from '../list-forms.js';
import { PARAGRAPH_STYLES, type StyleName, type WordRole } from '../style-names.js';
import type { TextIndents } from '../text-indents.js';
import { toggle, val, xml } from '../xml.js';
import { indent, type Indent } from './indent.js';
import { bold, fonts, size } from './run-properties.js';

/** What must not stand last on a page, whatever the house style says: it announces what follows. */
const ANNOUNCING: ReadonlySet<WordRole> = new Set([
  ...HEADING_ROLES,
  'contentsTitle',
  'caption',
  'tableHead',
  'panelTitle',
  'annexLabel',
  'annexTitle',
  'signature',
]);

const CONTENTS: readonly WordRole[] = ['contents1', 'contents2', 'contents3', 'contents4'];

export const JUSTIFICATION = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'both',
} as const;

/** What a style sheet is made of. */
export interface Sheet {
  readonly style: HouseStyle;
  readonly faces: OfficeFaces;
  readonly indents: TextIndents;
}

/** The `w:style` of a role, its look written in full. */
export function paragraphStyle(role: WordRole, sheet: Sheet): string {
  const { style, faces } = sheet;
  const look = style.paragraphs[role];
  const heading = HEADING_ROLES.indexOf(role);
  const outline = role === 'annexTitle' ? 0 : heading;
  return styleElement(
    PARAGRAPH_STYLES[role],
    outline < 0 ? undefined : PARAGRAPH_STYLES.body.id,
    xml(
      'w:pPr',
      {},
      keeping(role, look),
      role === 'annexLabel' ? xml('w:pageBreakBefore') : '',
      heading < 0 ? '' : numbered(heading),
      role === 'imprint' ? imprintRules(style) : '',
      tabs(role, sheet),
      look.latinGap ? '' : toggle('w:autoSpaceDE', false) + toggle('w:autoSpaceDN', false),
      // Headers and footers stand outside the type area and so outside its grid.
      (look.onGrid && !OUTSIDE.has(role)) || !hasGrid(style.page)
        ? ''
        : toggle('w:snapToGrid', false),
      spacing(role, look, style.page),
      indent(indentOf(role, sheet)),
      together(look),
      val('w:jc', JUSTIFICATION[look.align]),
      outline < 0 ? '' : val('w:outlineLvl', outline),
    ),
    runProperties(look, style, faces),
  );
}

export function runProperties(look: ParagraphStyle, style: HouseStyle, faces: OfficeFaces): string {
  return xml(
    'w:rPr',
    {},
    fonts(faces, look.face),
    bold(look.bold),
    val('w:spacing', characterFit(style, look)),
    size(look.size),
  );
}

/** A style of our own or one of Word's, by its name; `next` is the style of the paragraph typed after it. */
export function styleElement(
  { id, name, builtIn, alias }: StyleName,
  next: string | undefined,
  paragraph: string,
  run: string,
  basedOn = 'Normal',
): string {
  return xml(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': builtIn ? undefined : 1, 'w:styleId': id },
    val('w:name', name),
    alias === undefined ? '' : val('w:aliases', alias),
    val('w:basedOn', basedOn),
    next === undefined ? '' : val('w:next', next),
    xml('w:qFormat'),
    paragraph,
    run,
  );
}

function keeping(role: WordRole, look: ParagraphStyle): string {
  if (ANNOUNCING.has(role)) return xml('w:keepNext') + xml('w:keepLines');
  return look.keepWithNext ? xml('w:keepNext') : '';
}

function numbered(level: number): string {
  return xml('w:numPr', {}, val('w:ilvl', level), val('w:numId', HEADING_NUMBERING));
}

const OUTSIDE: ReadonlySet<WordRole> = new Set(['pageNumber', 'runningHead']);

/**
 * Lines on the grid take the grid's pitch; others are told theirs exactly.
 * A page number is one line: its pitch would only shift it, so it has its natural height.
 */
export function spacing(role: WordRole, look: ParagraphStyle, page: PageStyle): string {
  const snaps = look.onGrid && hasGrid(page);
  const exact = !snaps && role !== 'pageNumber';
  const pitch = look.onGrid ? gridPitch(page) : twips(look.pitch);
  return xml('w:spacing', {
    'w:before': twips(look.before),
    'w:after': twips(look.after),
    'w:line': exact ? pitch : 240,
    'w:lineRule': exact ? 'exact' : 'auto',
  });
}

/** Between neighbours of one style there is no space. */
export function together({ before, after }: ParagraphStyle): string {
  return before > 0 || after > 0 ? xml('w:contextualSpacing') : '';
}

/** Of some roles the indent is not the house style's alone. */
function indentOf(role: WordRole, { style, indents }: Sheet): Indent {
  const look = style.paragraphs[role];
  if (role === 'annexList') return indents.annexList;
  if (role === 'signature') return indents.signature;
  if (role !== 'imprint') return look;
  return { left: look.left, right: look.right, firstLine: style.imprint.indent };
}

/** Rules as wide as the type area above and below: the text is set in by first line and tab stop, which rules ignore. */
function imprintRules(style: HouseStyle): string {
  const rule = {
    'w:val': 'single',
    'w:sz': eighths(style.imprint.outerRule),
    'w:space': 1,
    'w:color': 'auto',
  };
  return xml('w:pBdr', {}, xml('w:top', rule), xml('w:bottom', rule));
}

function tabs(role: WordRole, { style, indents }: Sheet): string {
  const right = measure(style.page);
  if (CONTENTS.includes(role)) {
    return xml('w:tabs', {}, xml('w:tab', { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': right }));
  }
  if (role === 'imprint') {
    const position = right - twips(style.imprint.indent);
    return xml('w:tabs', {}, xml('w:tab', { 'w:val': 'right', 'w:pos': position }));
  }
  if (role === 'annexList' && indents.annexLabels !== undefined) {
    const position = twips(indents.annexLabels);
    return xml('w:tabs', {}, xml('w:tab', { 'w:val': 'left', 'w:pos': position }));
  }
  return '';
}
