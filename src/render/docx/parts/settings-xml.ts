/** The whole of settings.xml: line breaking rules, punctuation, compatibility. Elements stand in the order of CT_Settings. */
import { languageOf, type Edition } from '../../../core/edition.js';
import { twips } from '../../../core/lengths.js';
import type { HouseStyle } from '../../../style/style.js';
import { gridPitch } from '../lengths.js';
import { tagsOf } from '../styles/run-properties.js';
import { SEPARATOR_IDS } from './notes-xml.js';
import { toggle, val, WORD_NAMESPACE, xml, xmlPart } from '../xml.js';

/** What may not end a line: opening marks and signs of currency (Word's own list for Chinese). */
const NO_BREAK_AFTER = '$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥';
/** What may not begin a line (Word's own list for Chinese, and the connectors — and ～: CLREQ 3.1.3). */
const NO_BREAK_BEFORE =
  '!%),.:;>?]}¢¨°·ˇˉ―‖’”…—‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠';

const WORD_2013 = 15;

/** What the document has that its settings must speak of. */
export interface SettingsContent {
  readonly footnotes: boolean;
  readonly endnotes: boolean;
}

export function settingsXml(
  edition: Edition,
  style: HouseStyle,
  { footnotes, endnotes }: SettingsContent,
): string {
  const { latin, eastAsian } = tagsOf(edition);
  const isEnglish = languageOf(edition) === 'en';
  return xmlPart(
    xml(
      'w:settings',
      WORD_NAMESPACE,
      xml('w:zoom', { 'w:percent': 100 }),
      toggle('w:bordersDoNotSurroundHeader', true),
      toggle('w:bordersDoNotSurroundFooter', true),
      val('w:defaultTabStop', twips(style.paragraphs.body.size) * 2),
      // A column is narrow for words that are never parted.
      ...(isEnglish || edition === 'zh-en' ? HYPHENATION : []),
      toggle('w:evenAndOddHeaders', true),
      val('w:drawingGridVerticalSpacing', gridPitch(style.page)),
      val('w:characterSpacingControl', isEnglish ? 'doNotCompress' : 'compressPunctuation'),
      ...(isEnglish ? [] : lineEnds(eastAsian)),
      footnotes ? noteSettings('footnote', '') : '',
      // At the end of the section that prints them: see document-xml.ts.
      endnotes ? noteSettings('endnote', val('w:pos', 'sectEnd')) : '',
      xml('w:compat', {}, ...(isEnglish ? [] : COMPATIBILITY), ...COMPATIBILITY_SETTINGS),
      xml('w:themeFontLang', { 'w:val': latin, 'w:eastAsia': eastAsian }),
      val('w:decimalSymbol', '.'),
      val('w:listSeparator', ','),
    ),
  );
}

/** As in the PDF: not more than two lines in a row, and no word in capitals. */
const HYPHENATION = [
  toggle('w:autoHyphenation', true),
  val('w:consecutiveHyphenLimit', 2),
  toggle('w:doNotHyphenateCaps', true),
];

function lineEnds(language: string): readonly string[] {
  return [
    xml('w:noLineBreaksAfter', { 'w:lang': language, 'w:val': NO_BREAK_AFTER }),
    xml('w:noLineBreaksBefore', { 'w:lang': language, 'w:val': NO_BREAK_BEFORE }),
  ];
}

/** Where notes stand, and the two separators between text and notes, which notes-xml.ts writes. */
function noteSettings(kind: 'footnote' | 'endnote', position: string): string {
  const separators = SEPARATOR_IDS.map((id) => xml(`w:${kind}`, { 'w:id': id }));
  return xml(`w:${kind}Pr`, {}, position, ...separators);
}

/** As Word's Chinese template has them; the last keeps a line before a manual break from being spread. */
const COMPATIBILITY = [
  'w:spaceForUL',
  'w:balanceSingleByteDoubleByteWidth',
  'w:doNotLeaveBackslashAlone',
  'w:ulTrailSpace',
  'w:doNotExpandShiftReturn',
].map((name) => xml(name));

const COMPATIBILITY_SETTINGS = [
  ['compatibilityMode', WORD_2013],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
].map(([name, value]) =>
  xml('w:compatSetting', {
    'w:name': name,
    'w:uri': 'http://schemas.microsoft.com/office/word',
    'w:val': value,
  }),
);
