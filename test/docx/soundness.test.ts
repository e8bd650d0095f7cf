/** Sixteen ways in which a Word file breaks, looked for in files that have everything, each found where it is planted. */
import { beforeAll, describe, expect, it } from 'vitest';
import { points } from '../../src/core/lengths.js';
import { STAGES } from '../../src/model/stage.js';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import { everything, type EverythingOptions } from '../support/everything.js';
import { testHouseStyle, testOfficeFaces } from '../support/house-style.js';
import { absoluteBoxes, picturesWithoutWords } from './checks/drawings.js';
import { fieldsInOneRun, updatePrompts } from './checks/fields.js';
import { stylesWithoutEastAsia, themeFonts } from './checks/fonts.js';
import { emptyParagraphs, handFormatting } from './checks/formatting.js';
import { collidingIds, danglingLists, unpairedBookmarks } from './checks/ids.js';
import { wrongOrder } from './checks/order.js';
import { partsOf, withFault, type Check, type Parts } from './checks/parts.js';
import { gridMismatches, headsNotRepeated } from './checks/tables.js';
import { lostSpaces, missingHints } from './checks/text.js';

/** The part of a file in which the fault is planted, what is changed there, and into what. */
type Fault = readonly [part: string, from: string | RegExp, to: string];

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const SETTINGS = 'word/settings.xml';

const CHECKS: Readonly<Record<string, readonly [Check, ...Fault[]]>> = {
  'a list that is nowhere defined': [
    danglingLists,
    [DOCUMENT, /<w:numId w:val="[2-9]"\/>/, '<w:numId w:val="77"/>'],
    [STYLES, '<w:numId w:val="1"/>', '<w:numId w:val="77"/>'],
    ['word/numbering.xml', '<w:abstractNumId w:val="1"/>', '<w:abstractNumId w:val="7"/>'],
  ],
  'two that share a number': [
    collidingIds,
    [
      DOCUMENT,
      /<w:bookmarkStart w:name="([^"]*)" w:id="2"\/>/,
      '<w:bookmarkStart w:name="$1" w:id="1"/>',
    ],
    [DOCUMENT, 'w:name="b_opening"', 'w:name="B_COVER"'],
    [DOCUMENT, '<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="99"/>'],
    ['word/header2.xml', /PowerPlusWaterMarkObject\d+/, 'PowerPlusWaterMarkObject1001'],
    [DOCUMENT, /<w:commentRangeStart w:id="\d+"\/>/, '<w:commentRangeStart w:id="1"/>'],
    [DOCUMENT, /<w:commentReference w:id="\d+"\/>/, '<w:commentReference w:id="1"/>'],
    ['word/comments.xml', /(<w:comment w:id=")\d+/, '$11'],
  ],
  'a field in one run': [
    fieldsInOneRun,
    [
      DOCUMENT,
      '<w:fldChar w:fldCharType="begin"/></w:r><w:r>',
      '<w:fldChar w:fldCharType="begin"/>',
    ],
    ['word/footer1.xml', '<w:r><w:fldChar w:fldCharType="end"/></w:r>', ''],
  ],
  'Chinese without a hint at its face': [
    missingHints,
    [DOCUMENT, '<w:rFonts w:hint="eastAsia"/>', '<w:rFonts/>'],
    ['word/footnotes.xml', '<w:rFonts w:hint="eastAsia"/>', '<w:rFonts/>'],
  ],
  'cells that do not fill the grid': [
    gridMismatches,
    [DOCUMENT, /<w:gridCol w:w="\d+"\/>/, ''],
    [DOCUMENT, '<w:gridSpan w:val="3"/>', '<w:gridSpan w:val="2"/>'],
    [DOCUMENT, /(<w:tcW w:type="dxa" w:w=")\d+"/, '$1999"'],
    [DOCUMENT, '<w:vMerge w:val="restart"/>', ''],
  ],
  'a table whose head is not repeated': [headsNotRepeated, [DOCUMENT, '<w:tblHeader/>', '']],
  'formatting by hand': [
    handFormatting,
    [
      DOCUMENT,
      '<w:pStyle w:val="BodyText"/>',
      '<w:pStyle w:val="BodyText"/><w:jc w:val="center"/>',
    ],
    [DOCUMENT, '<w:rStyle w:val="RunInHeading"/>', '<w:b/>'],
    ['word/footnotes.xml', '<w:pStyle w:val="FootnoteText"/>', ''],
  ],
  'empty paragraphs for space': [
    emptyParagraphs,
    [
      DOCUMENT,
      '<w:p><w:pPr><w:pStyle w:val="Signature"/>',
      '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p>$&',
    ],
  ],
  'fonts of a theme': [
    themeFonts,
    [STYLES, 'w:eastAsia="仿宋_GB2312"', 'w:eastAsiaTheme="minorEastAsia"'],
  ],
  'a style without a Chinese face': [
    stylesWithoutEastAsia,
    [STYLES, / w:eastAsia="黑体"/, ''],
    [STYLES, /<w:basedOn w:val="TableName"\/>/, '<w:basedOn w:val="Nowhere"/>'],
  ],
  'a bookmark or a comment without its other end': [
    unpairedBookmarks,
    [DOCUMENT, /<w:bookmarkEnd w:id="3"\/>/, ''],
    [DOCUMENT, /<w:bookmarkStart [^>]*w:id="3"\/>/, ''],
    [DOCUMENT, /<w:commentRangeEnd w:id="\d+"\/>/, ''],
  ],
  'spaces that may be lost': [
    lostSpaces,
    [DOCUMENT, /<w:instrText xml:space="preserve">/, '<w:instrText>'],
    ['word/footer1.xml', /<w:t xml:space="preserve"> /, '<w:t> '],
  ],
  'children in the wrong order': [
    wrongOrder,
    [DOCUMENT, /(<w:pgSz [^>]*>)(<w:pgMar [^>]*>)/, '$2$1'],
    [STYLES, /(<w:spacing [^>]*>)(<w:ind [^>]*>)/, '$2$1'],
    [SETTINGS, /(<w:footnotePr>.*<\/w:footnotePr>)(<w:compat>.*<\/w:compat>)/, '$2$1'],
    ['word/numbering.xml', /(<w:suff [^>]*>)(<w:lvlText [^>]*>)/, '$2$1'],
  ],
  'a question whether to update fields': [
    updatePrompts,
    [SETTINGS, '<w:compat>', '<w:updateFields/><w:compat>'],
    [DOCUMENT, 'w:fldCharType="begin"/>', 'w:fldCharType="begin" w:dirty="true"/>'],
  ],
  'boxes by their place': [
    absoluteBoxes,
    [DOCUMENT, '<wp:inline', '<wp:anchor/><wp:inline'],
    ['word/header1.xml', '<v:shape id="PowerPlus', '<v:shape id="TextBox'],
  ],
  'a picture without words': [picturesWithoutWords, [DOCUMENT, / descr="[^"]*"/, '']],
};

const VARIANTS: Readonly<Record<string, EverythingOptions>> = {
  ...Object.fromEntries(STAGES.map((stage) => [stage, { stage }])),
  'without a stage': { stage: 'none' },
  'with contents': { contents: true },
  'with endnotes': { notes: 'endnote' },
  'with an adjustment in both places, and endnotes': { adjustments: 'both', notes: 'endnote' },
  'with notes in an annex': { notes: 'annex' },
  'for review': { review: true },
  'as a proof': { proof: true, contents: true, notes: 'endnote' },
};

async function files(options: EverythingOptions): Promise<Parts> {
  const review = options.review === true && { lineNumbers: { every: 1, distance: points(14) } };
  const style = { ...testHouseStyle, ...review };
  return partsOf(await renderDocx(await everything(options), style, testOfficeFaces));
}

let variants: ReadonlyMap<string, Parts>;
/** With everything that a fault may be planted in. */
let whole: Parts;

beforeAll(async () => {
  const made = new Map<string, Parts>();
  for (const [name, options] of Object.entries(VARIANTS)) made.set(name, await files(options));
  variants = made;
  whole = await files({ stage: '征求意见稿', contents: true, proof: true });
}, 60_000);

describe.each(Object.entries(CHECKS))('%s', (_, [check, ...faults]) => {
  it('is in no file', () => {
    for (const [name, parts] of variants) expect([name, check(parts)]).toEqual([name, []]);
    expect(check(whole)).toEqual([]);
  });

  it('would be found', () => {
    for (const [part, from, to] of faults) {
      expect([part, String(from), check(withFault(whole, part, from, to)).length > 0]).toEqual([
        part,
        String(from),
        true,
      ]);
    }
  });
});
