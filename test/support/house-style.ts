/** A house style for tests, after GB/T 9704: resolved already, so that renderers are tested without the style stage. */
import { millimetres, millimetresToPoints, points, type Points } from '../../src/core/lengths.js';
import type { OfficeFaces } from '../../src/fonts/face.js';
import type { HouseStyle, ParagraphStyle } from '../../src/style/style.js';

const mm = (value: number): Points => millimetresToPoints(millimetres(value));

/** 225 mm ÷ 22 lines, as the trade writes it. */
const PITCH = points(28.99);
const SIZE_2 = points(22);
const SIZE_3 = points(16);
const SIZE_4 = points(14);
const SIZE_5 = points(10.5);

const plain: ParagraphStyle = {
  face: 'fangsong',
  size: SIZE_3,
  bold: false,
  pitch: PITCH,
  onGrid: true,
  align: 'justify',
  firstLine: points(0),
  left: points(0),
  right: points(0),
  before: points(0),
  after: points(0),
  latinGap: true,
  keepWithNext: false,
};

const body: ParagraphStyle = { ...plain, firstLine: points(32), firstLineCharacters: 2 };
const heading: ParagraphStyle = { ...body, keepWithNext: true };
const contents: ParagraphStyle = { ...plain, align: 'left' };
const title: ParagraphStyle = {
  ...plain,
  face: 'xiaobiaosong',
  size: SIZE_2,
  pitch: points(36),
  onGrid: false,
  align: 'center',
};
const small: ParagraphStyle = {
  ...plain,
  face: 'songti',
  size: SIZE_5,
  pitch: points(16),
  onGrid: false,
};
const smallCentred: ParagraphStyle = { ...small, align: 'center' };

export const testHouseStyle: HouseStyle = {
  name: '党政机关公文格式',
  page: {
    width: mm(210),
    height: mm(297),
    top: mm(37),
    bottom: mm(35),
    left: mm(28),
    right: mm(26),
    lines: 22,
    characters: 28,
    linePitch: PITCH,
  },
  paragraphs: {
    body,
    closing: body,
    series: { ...plain, face: 'heiti', align: 'left' },
    title,
    subtitle: { ...plain, face: 'kaiti', align: 'center' },
    organ: { ...plain, align: 'center' },
    heading1: { ...heading, face: 'heiti' },
    heading2: { ...heading, face: 'kaiti' },
    heading3: heading,
    heading4: heading,
    contentsTitle: { ...title, after: PITCH, keepWithNext: true },
    contents1: { ...contents, face: 'heiti' },
    contents2: { ...contents, left: points(32) },
    contents3: { ...contents, left: points(64) },
    contents4: { ...contents, left: points(96) },
    caption: { ...plain, face: 'heiti', size: SIZE_4, align: 'center', keepWithNext: true },
    tableHead: { ...smallCentred, face: 'heiti', keepWithNext: true },
    tableNumber: smallCentred,
    tableName: { ...small, align: 'left' },
    tableFigure: smallCentred,
    tableNote: { ...small, firstLine: points(21), firstLineCharacters: 2 },
    panelTitle: {
      ...plain,
      face: 'heiti',
      size: SIZE_4,
      pitch: points(24),
      onGrid: false,
      align: 'center',
      keepWithNext: true,
    },
    panelBody: {
      ...plain,
      size: SIZE_4,
      pitch: points(24),
      onGrid: false,
      firstLine: points(28),
      firstLineCharacters: 2,
    },
    list: body,
    pictureCaption: { ...plain, face: 'heiti', size: SIZE_4, align: 'center' },
    annexList: { ...plain, left: points(32), before: PITCH },
    annexLabel: { ...plain, face: 'heiti', align: 'left', keepWithNext: true },
    annexTitle: { ...title, before: PITCH, after: PITCH, keepWithNext: true },
    note: { ...small, size: points(12), pitch: points(18) },
    signature: { ...plain, align: 'right', right: points(32), before: PITCH },
    imprint: { ...plain, size: SIZE_4, align: 'left' },
    pageNumber: { ...plain, face: 'songti', size: SIZE_4, align: 'left', onGrid: false },
    corner: { ...plain, face: 'heiti', align: 'right' },
    runningHead: { ...small, face: 'kaiti', align: 'right' },
    watermark: { ...plain, face: 'heiti', size: points(96), pitch: points(96), onGrid: false },
    reviewFoot: small,
    lineNumber: { ...small, align: 'right' },
  },
  characters: { lead: { bold: true }, emphasis: { bold: true }, noteMark: {} },
  table: {
    outerRule: points(1.5),
    innerRule: points(0.5),
    paddingVertical: points(2),
    paddingHorizontal: points(4),
    partIndent: points(10.5),
  },
  panel: {
    outerRule: points(0.75),
    paddingVertical: points(4),
    paddingHorizontal: points(7),
    atPageBreak: 'closed',
  },
  imprint: { outerRule: mm(0.35), indent: points(14) },
  pageNumber: { form: '— {n} —', distance: mm(7), indent: points(14), position: 'outer' },
  footnoteMarks: 'circled',
};

/** The office's own names for the faces above, as the DOCX renderer is given them. */
export const testOfficeFaces: OfficeFaces = new Map(
  (
    [
      ['fangsong', '仿宋_GB2312'],
      ['heiti', '黑体'],
      ['kaiti', '楷体_GB2312'],
      ['songti', '宋体'],
      ['xiaobiaosong', '方正小标宋简体'],
    ] as const
  ).map(([role, eastAsian]) => [role, { eastAsian, latin: 'Times New Roman' }]),
);
