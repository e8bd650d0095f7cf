/** The whole of numbering.xml: the list of the heading styles, and one for each list whose items Word counts. */
import type { Language } from '../../../core/edition.js';
import type { HouseStyle } from '../../../style/style.js';
import {
  formsOf,
  HEADING_NUMBERING,
  HEADING_ROLES,
  type LevelForm,
  type WordList,
} from '../list-forms.js';
import { PARAGRAPH_STYLES, type WordRole } from '../style-names.js';
import { indent } from '../styles/indent.js';
import { val, WORD_NAMESPACE, xml, xmlPart } from '../xml.js';

export function numberingXml(
  style: HouseStyle,
  language: Language,
  lists: readonly WordList[],
): string {
  const forms = formsOf(language);
  const { numbered, bracketed } = forms.lists;
  const headings = Object.values(forms.headings).map((form, index) =>
    levelXml(form, index, HEADING_ROLES[index] ?? 'heading4', style),
  );
  return xmlPart(
    xml(
      'w:numbering',
      WORD_NAMESPACE,
      abstractList('headings', headings),
      abstractList('numbered', [levelXml(numbered, 0, 'list', style)]),
      abstractList('bracketed', [levelXml(bracketed, 0, 'list', style)]),
      xml('w:num', { 'w:numId': HEADING_NUMBERING }, kindOf('headings')),
      ...lists.map(({ number, form }) =>
        xml('w:num', { 'w:numId': number }, kindOf(form), ...beginnings(form)),
      ),
    ),
  );
}

const KINDS: readonly WordList['form'][] = ['headings', 'numbered', 'bracketed'];

function kindOf(form: WordList['form']): string {
  return val('w:abstractNumId', KINDS.indexOf(form));
}

function abstractList(form: WordList['form'], levels: readonly string[]): string {
  return xml(
    'w:abstractNum',
    { 'w:abstractNumId': KINDS.indexOf(form) },
    val('w:multiLevelType', levels.length > 1 ? 'multilevel' : 'singleLevel'),
    ...levels,
  );
}

/** Without these a list would count on from the one before of the same kind. */
function beginnings(form: WordList['form']): readonly string[] {
  const levels = form === 'headings' ? [0, 1, 2, 3] : [0];
  return levels.map((level) =>
    xml('w:lvlOverride', { 'w:ilvl': level }, val('w:startOverride', 1)),
  );
}

/** The indent stands here and in the style: Word and LibreOffice do not agree on which of the two counts. */
function levelXml(form: LevelForm, index: number, role: WordRole, style: HouseStyle): string {
  const look = style.paragraphs[role];
  return xml(
    'w:lvl',
    { 'w:ilvl': index },
    val('w:start', 1),
    val('w:numFmt', form.format),
    // The style of a heading belongs to its level; items of a list are told theirs one by one.
    role === 'list' ? '' : val('w:pStyle', PARAGRAPH_STYLES[role].id),
    val('w:suff', look.hanging === undefined ? 'nothing' : 'tab'),
    val('w:lvlText', `${form.before}%${index + 1}${form.after}`),
    val('w:lvlJc', 'left'),
    xml('w:pPr', {}, indent(look)),
    xml('w:rPr', {}, xml('w:rFonts', { 'w:hint': 'eastAsia' })),
  );
}
