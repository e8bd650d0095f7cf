/** The whole of numbering.xml: one list of four levels, each linked to a heading style, which Word counts by itself. */
import type { HeadingLevel } from '../../../doc/nodes.js';
import type { HouseStyle, ParagraphRole } from '../../../style/style.js';
import { PARAGRAPH_STYLES } from '../style-names.js';
import { indent } from '../styles/indent.js';
import { val, WORD_NAMESPACE, xml, xmlPart } from '../xml.js';

/** The one list's number, by which the heading styles refer to it. */
export const HEADING_NUMBERING = 1;

export const HEADING_ROLES: readonly ParagraphRole[] = [
  'heading1',
  'heading2',
  'heading3',
  'heading4',
];

interface Level {
  readonly role: ParagraphRole;
  readonly format: 'chineseCountingThousand' | 'decimal';
  readonly before: string;
  readonly after: string;
}

/** The order of numbers in official documents: 一、（一）1.（1）, GB/T 9704-2012, 7.3.3. */
export const LEVELS: Readonly<Record<HeadingLevel, Level>> = {
  1: { role: 'heading1', format: 'chineseCountingThousand', before: '', after: '、' },
  2: { role: 'heading2', format: 'chineseCountingThousand', before: '（', after: '）' },
  3: { role: 'heading3', format: 'decimal', before: '', after: '.' },
  4: { role: 'heading4', format: 'decimal', before: '（', after: '）' },
};

export function numberingXml(style: HouseStyle): string {
  return xmlPart(
    xml(
      'w:numbering',
      WORD_NAMESPACE,
      xml(
        'w:abstractNum',
        { 'w:abstractNumId': 0 },
        val('w:multiLevelType', 'multilevel'),
        ...Object.values(LEVELS).map((level, index) => levelXml(level, index, style)),
      ),
      xml('w:num', { 'w:numId': HEADING_NUMBERING }, val('w:abstractNumId', 0)),
    ),
  );
}

/** The indent stands here and in the style: Word and LibreOffice do not agree on which of the two counts. */
function levelXml(level: Level, index: number, style: HouseStyle): string {
  return xml(
    'w:lvl',
    { 'w:ilvl': index },
    val('w:start', 1),
    val('w:numFmt', level.format),
    val('w:pStyle', PARAGRAPH_STYLES[level.role].id),
    val('w:suff', 'nothing'),
    val('w:lvlText', `${level.before}%${index + 1}${level.after}`),
    val('w:lvlJc', 'left'),
    xml('w:pPr', {}, indent(style.paragraphs[level.role])),
    xml('w:rPr', {}, xml('w:rFonts', { 'w:hint': 'eastAsia' })),
  );
}
