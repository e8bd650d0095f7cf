/** The whole of styles.xml, made from the house style: the docx library would mix in defaults of its own. */
import { points } from '../../../core/lengths.js';
import { languageOf, type Edition } from '../../../core/edition.js';
import type { Block, Doc } from '../../../doc/nodes.js';
import type { OfficeFaces } from '../../../fonts/face.js';
import type { HouseStyle } from '../../../style/style.js';
import type { FigureStyle } from '../figures.js';
import {
  CHARACTER_STYLES,
  DERIVED_CHARACTER_STYLES,
  DERIVED_STYLES,
  PARAGRAPH_STYLES,
  type StyleName,
  type WordRole,
} from '../style-names.js';
import { characterStyles, translatedCharacterStyles } from '../styles/character-styles.js';
import { commentStyles } from '../styles/comment-styles.js';
import { derivedStyles } from '../styles/derived-styles.js';
import { paragraphStyle, runProperties, type Sheet } from '../styles/paragraph-styles.js';
import { fonts, language, size } from '../styles/run-properties.js';
import { tagStyles } from '../styles/tag-styles.js';
import {
  longTableStyle,
  padding,
  parallelTableStyles,
  tableStyles,
} from '../styles/table-styles.js';
import { translationStyles } from '../styles/translation-styles.js';
import { toggle, val, WORD_NAMESPACE, xml, xmlPart } from '../xml.js';

// The table has exactly the roles as keys, which Object.keys forgets.
const WORD_ROLES = Object.keys(PARAGRAPH_STYLES) as WordRole[];

export function stylesXml(
  { blocks, edition, remarks, tagged }: Pick<Doc, 'blocks' | 'edition' | 'remarks' | 'tagged'>,
  sheet: Sheet,
  figures: readonly FigureStyle[],
): string {
  const { style, faces } = sheet;
  return xmlPart(
    xml(
      'w:styles',
      WORD_NAMESPACE,
      defaults(edition, style, faces),
      latentStyles(),
      normal(edition, style, faces),
      ...BASE_STYLES,
      ...WORD_ROLES.map((role) => paragraphStyle(role, sheet)),
      derivedStyles(sheet, figures),
      characterStyles(style, faces),
      remarks === undefined ? '' : commentStyles(),
      tagged === true ? tagStyles() : '',
      tableStyles(style),
      blocks.some(isLong) ? longTableStyle(style) : '',
      ...(edition === 'zh-en'
        ? [
            translationStyles(sheet),
            translatedCharacterStyles(style, faces),
            parallelTableStyles(style),
          ]
        : []),
    ),
  );
}

function isLong(block: Block): boolean {
  return block.type === 'table' && block.long === true;
}

function defaults(edition: Edition, style: HouseStyle, faces: OfficeFaces): string {
  const body = style.paragraphs.body;
  const run = xml(
    'w:rPr',
    {},
    fonts(faces, body.face),
    val('w:kern', 2),
    size(body.size),
    language(edition),
  );
  return xml(
    'w:docDefaults',
    {},
    xml('w:rPrDefault', {}, run),
    xml('w:pPrDefault', {}, xml('w:pPr')),
  );
}

/**
 * The composition that every paragraph shares. Marks do not hang over the margin, which Chinese books do not do
 * (CLREQ 3.1.4); an opening bracket at a line's start may lose its blank half.
 */
function normal(edition: Edition, style: HouseStyle, faces: OfficeFaces): string {
  return xml(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    val('w:name', 'Normal'),
    xml('w:qFormat'),
    xml(
      'w:pPr',
      {},
      toggle('w:widowControl', true),
      ...(languageOf(edition) === 'en' ? [] : CHINESE_COMPOSITION),
      val('w:jc', 'both'),
    ),
    runProperties(style.paragraphs.body, style, faces),
  );
}

const CHINESE_COMPOSITION = [
  toggle('w:kinsoku', true),
  toggle('w:overflowPunct', false),
  toggle('w:topLinePunct', true),
  toggle('w:autoSpaceDE', true),
  toggle('w:autoSpaceDN', true),
];

/** What Word expects of every document. */
const BASE_STYLES = [
  xml(
    'w:style',
    { 'w:type': 'character', 'w:default': 1, 'w:styleId': 'DefaultParagraphFont' },
    val('w:name', 'Default Paragraph Font'),
    val('w:uiPriority', 1),
    xml('w:semiHidden'),
  ),
  xml(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    val('w:name', 'Normal Table'),
    val('w:uiPriority', 99),
    xml('w:semiHidden'),
    xml(
      'w:tblPr',
      {},
      xml('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      padding(points(0), points(5.4)),
    ),
  ),
  xml(
    'w:style',
    { 'w:type': 'numbering', 'w:default': 1, 'w:styleId': 'NoList' },
    val('w:name', 'No List'),
    val('w:uiPriority', 99),
    xml('w:semiHidden'),
  ),
] as const;

/** Word's own styles stay out of sight, save those that the report uses. */
function latentStyles(): string {
  const all: readonly StyleName[] = [
    ...Object.values(PARAGRAPH_STYLES),
    ...Object.values(DERIVED_STYLES),
    ...Object.values(CHARACTER_STYLES),
    ...Object.values(DERIVED_CHARACTER_STYLES),
  ];
  const used = all.filter((style) => style.builtIn).map((style) => style.name);
  return xml(
    'w:latentStyles',
    {
      'w:defLockedState': 0,
      'w:defUIPriority': 99,
      'w:defSemiHidden': 1,
      'w:defUnhideWhenUsed': 1,
      'w:defQFormat': 0,
      'w:count': 376,
    },
    ...['Normal', ...used].map((name) =>
      xml('w:lsdException', {
        'w:name': name,
        'w:semiHidden': 0,
        'w:uiPriority': 0,
        'w:unhideWhenUsed': 0,
        'w:qFormat': 1,
      }),
    ),
  );
}
