/** Children in the order of the schema (ISO/IEC 29500-1, wml.xsd): Word reports a file as damaged where they are not. */
import { elements, type Element } from '../read-docx.js';
import type { Check } from './parts.js';

/** Of each type the children that a report has or may come to have, and no others. */
const ORDERS: Readonly<Record<string, string>> = {
  // CT_PPr
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents jc textAlignment outlineLvl rPr sectPr pPrChange',
  // EG_RPrBase: a choice in the schema, but the order in which Word writes it
  'w:rPr':
    'ins del rStyle rFonts b bCs i iCs strike color spacing w kern position sz szCs highlight u bdr shd vertAlign lang eastAsianLayout rPrChange',
  // CT_SectPr
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar pgBorders lnNumType pgNumType cols vAlign noEndnote titlePg textDirection docGrid',
  // CT_FtnProps and CT_EdnProps, also with the separators of settings.xml
  'w:footnotePr': 'pos numFmt numStart numRestart footnote',
  'w:endnotePr': 'pos numFmt numStart numRestart endnote',
  // CT_Tbl, CT_TblPr, CT_TrPr (a choice: no order), CT_TcPr
  'w:tbl': 'tblPr tblGrid tr',
  'w:tblPr': 'tblStyle tblpPr tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd noWrap tcMar vAlign',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tblCellMar': 'top left bottom right',
  'w:pBdr': 'top left bottom right between bar',
  // CT_Style, CT_Styles, CT_DocDefaults
  'w:style':
    'name aliases basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr trPr tcPr',
  'w:styles': 'docDefaults latentStyles style',
  'w:docDefaults': 'rPrDefault pPrDefault',
  // CT_Numbering, CT_AbstractNum, CT_Num, CT_Lvl
  'w:numbering': 'abstractNum num',
  'w:abstractNum': 'nsid multiLevelType tmpl name lvl',
  'w:num': 'abstractNumId lvlOverride',
  'w:lvl': 'start numFmt lvlRestart pStyle suff lvlText lvlJc pPr rPr',
  'w:numPr': 'ilvl numId',
  // CT_Settings
  'w:settings':
    'zoom bordersDoNotSurroundHeader bordersDoNotSurroundFooter trackRevisions defaultTabStop evenAndOddHeaders drawingGridVerticalSpacing characterSpacingControl noLineBreaksAfter noLineBreaksBefore updateFields footnotePr endnotePr compat themeFontLang decimalSymbol listSeparator',
  // CT_Font
  'w:font': 'charset family',
};

export const wrongOrder: Check = (parts) =>
  [...parts.xml]
    .filter(([name]) => name.startsWith('word/'))
    .flatMap(([name, root]) => misplaced(root).map((fault) => `${name}: ${fault}`));

function misplaced(element: Element): readonly string[] {
  const order = ORDERS[element.name]?.split(' ').map((name) => `w:${name}`);
  const children = elements(element);
  const faults = order === undefined ? [] : faultsIn(element.name, children, order);
  return [...faults, ...children.flatMap(misplaced)];
}

function faultsIn(
  parent: string,
  children: readonly Element[],
  order: readonly string[],
): readonly string[] {
  return children.flatMap(({ name }, index) => {
    const place = order.indexOf(name);
    if (place < 0) return [`${name} in ${parent} has no place in the table of this test`];
    const before = children[index - 1];
    return before !== undefined && order.indexOf(before.name) > place
      ? [`${name} in ${parent} stands behind ${before.name}`]
      : [];
  });
}
