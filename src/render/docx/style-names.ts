/** What each role's style is called in Word: the name Word translates by itself where it has one, else a Chinese name. */
import type { Tag } from '../../doc/nodes.js';
import type { CharacterRole, ParagraphRole } from '../../style/style.js';

export interface StyleName {
  /** ASCII; what paragraphs refer to. */
  readonly id: string;
  /** What people see in the list of styles. */
  readonly name: string;
  /** True where Word knows the style itself. */
  readonly builtIn?: true;
  /** A second name, found by typing it. */
  readonly alias?: string;
}

/** Roles of paragraphs that are none in Word: a watermark is a drawing, the others are words beside something else. */
type WithoutParagraph = 'watermark' | 'lineNumber' | 'reviewFoot';
export type WordRole = Exclude<ParagraphRole, WithoutParagraph>;

export const PARAGRAPH_STYLES: Readonly<Record<WordRole, StyleName>> = {
  body: { id: 'BodyText', name: 'Body Text', builtIn: true },
  closing: { id: 'ReportClosing', name: '结束语' },
  series: { id: 'CoverSeries', name: '封面文件号' },
  title: { id: 'Title', name: 'Title', builtIn: true },
  subtitle: { id: 'Subtitle', name: 'Subtitle', builtIn: true },
  organ: { id: 'CoverOrgan', name: '封面报告机关' },
  heading1: { id: 'Heading1', name: 'heading 1', builtIn: true },
  heading2: { id: 'Heading2', name: 'heading 2', builtIn: true },
  heading3: { id: 'Heading3', name: 'heading 3', builtIn: true },
  heading4: { id: 'Heading4', name: 'heading 4', builtIn: true },
  contentsTitle: { id: 'TOCHeading', name: 'TOC Heading', builtIn: true },
  contents1: { id: 'TOC1', name: 'toc 1', builtIn: true },
  contents2: { id: 'TOC2', name: 'toc 2', builtIn: true },
  contents3: { id: 'TOC3', name: 'toc 3', builtIn: true },
  contents4: { id: 'TOC4', name: 'toc 4', builtIn: true },
  caption: { id: 'Caption', name: 'caption', builtIn: true },
  tableHead: { id: 'TableHead', name: '表头' },
  tableNumber: { id: 'TableNumber', name: '表内序号' },
  tableName: { id: 'TableName', name: '表内名称' },
  tableFigure: { id: 'TableFigure', name: '表内数值' },
  tableNote: { id: 'TableNote', name: '表注' },
  panelTitle: { id: 'PanelTitle', name: '专栏标题' },
  panelBody: { id: 'PanelBody', name: '专栏正文' },
  list: { id: 'ReportList', name: '列项' },
  pictureCaption: { id: 'PictureCaption', name: '图题' },
  annexList: { id: 'AnnexList', name: '附件说明' },
  annexLabel: { id: 'AnnexLabel', name: '附件序号' },
  annexTitle: { id: 'AnnexTitle', name: '附件标题' },
  note: { id: 'FootnoteText', name: 'footnote text', builtIn: true },
  signature: { id: 'Signature', name: 'Signature', builtIn: true },
  imprint: { id: 'Imprint', name: '版记' },
  pageNumber: { id: 'Footer', name: 'footer', builtIn: true },
  corner: { id: 'CoverCorner', name: '封面角注' },
  runningHead: { id: 'Header', name: 'header', builtIn: true },
};

export const CHARACTER_STYLES: Readonly<Record<CharacterRole, StyleName>> = {
  lead: { id: 'RunInHeading', name: '段首标题', alias: 'Run-in Heading' },
  emphasis: { id: 'Emphasis', name: 'Emphasis', builtIn: true },
  noteMark: { id: 'FootnoteReference', name: 'footnote reference', builtIn: true },
};

/** Character styles that are made of other roles. Word sets line numbers in its own style by that name. */
export const DERIVED_CHARACTER_STYLES = {
  endnoteMark: { id: 'EndnoteReference', name: 'endnote reference', builtIn: true },
  lineNumber: { id: 'LineNumber', name: 'line number', builtIn: true },
  reviewFoot: { id: 'ReviewFoot', name: '审阅件页脚' },
} as const satisfies Readonly<Record<string, StyleName>>;

/** Styles that stand on a role's own: the same look with one thing changed. */
export const DERIVED_STYLES = {
  /** The name of a part or component, set in. */
  tablePart: { id: 'TablePart', name: '表内分项名称' },
  /** Rows that may not be parted from the next one: kept by style, not by hand. */
  tableNumberKept: { id: 'TableNumberKept', name: '表内序号（与下行同页）' },
  tableNameKept: { id: 'TableNameKept', name: '表内名称（与下行同页）' },
  tableFigureKept: { id: 'TableFigureKept', name: '表内数值（与下行同页）' },
  tablePartKept: { id: 'TablePartKept', name: '表内分项名称（与下行同页）' },
  pageNumberOdd: { id: 'FooterOdd', name: '页码（单页）' },
  pageNumberEven: { id: 'FooterEven', name: '页码（双页）' },
  picture: { id: 'Picture', name: '图' },
  pictureAlone: { id: 'PictureAlone', name: '图（无题）' },
  endnote: { id: 'EndnoteText', name: 'endnote text', builtIn: true },
  endnotesHere: { id: 'EndnotesHere', name: '尾注位置' },
  noteSeparator: { id: 'NoteSeparator', name: '注释分隔线' },
  annexNote: { id: 'AnnexNote', name: '注释' },
  signatureDate: { id: 'SignatureDate', name: '成文日期' },
  /** Parts two tables, which Word would else make into one. */
  tableGap: { id: 'TableGap', name: '表间' },
  /** As far as a panel stands from the text: no style of a table can say so. */
  panelAbove: { id: 'PanelAbove', name: '专栏前空' },
  panelBelow: { id: 'PanelBelow', name: '专栏后空' },
  /** Stands behind the text on the page that the imprint is at the foot of. */
  imprintPlace: { id: 'ImprintPlace', name: '版记位置' },
  /** Holds a page break and takes no room of its own. */
  pageBreak: { id: 'PageBreak', name: '分页' },
} as const satisfies Readonly<Record<string, StyleName>>;

/** Of a role in the other language of a document in two. */
export function translationStyleName({ id, name }: StyleName): StyleName {
  return { id: `${id}Translation`, name: `${name}（译文）` };
}

/** Of comments, which only a proof has. */
export const COMMENT_STYLES = {
  text: { id: 'CommentText', name: 'annotation text', builtIn: true },
  mark: { id: 'CommentReference', name: 'annotation reference', builtIn: true },
} as const satisfies Readonly<Record<string, StyleName>>;

/** Of tags, which only a copy that is worked on has. */
export const TAG_STYLES = {
  code: { id: 'PlaceholderCode', name: '占位符' },
  mark: { id: 'HiddenMark', name: '记号' },
} as const satisfies Readonly<Record<Tag['role'], StyleName>>;

export const TABLE_STYLES = {
  table: { id: 'ReportTable', name: '报告表格' },
  panel: { id: 'ReportPanel', name: '专栏' },
  /** Of rows that hold whole paragraphs, which begin beside each other. */
  long: { id: 'ReportLongTable', name: '报告长表' },
  /** Two columns, a row for each pair. */
  parallel: { id: 'ReportParallel', name: '对照' },
  parallelPanel: { id: 'ReportParallelPanel', name: '对照专栏' },
} as const satisfies Readonly<Record<string, StyleName>>;
