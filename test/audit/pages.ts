/** A small report as the pages of a PDF, set by hand: right in every clause, or wrong where a test says so. */
import type { PdfFile } from '../../src/audit/pdf/open-pdf.js';
import type { Glyph, PdfPage, Stroke } from '../../src/audit/pdf/page.js';

const MM = 72 / 25.4;

/** Lengths in millimetres for the page, in points for type. */
export interface Looks {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly lines: number;
  readonly characters: number;
  readonly bodyFace: string;
  readonly bodySize: number;
  readonly titleFace: string;
  readonly titleSize: number;
  readonly titleLeft: boolean;
  readonly heading1Face: string;
  readonly heading2Face: string;
  readonly heading3Face: string;
  readonly heading4Face: string;
  readonly headingSize: number;
  /** Characters. */
  readonly indent: number;
  readonly markFace: string;
  /** Begins and ends the second line of a paragraph. */
  readonly lineStart: string;
  readonly lineEnd: string;
  /** Begins the third. */
  readonly nextStart: string;
  readonly tableHead: boolean;
  readonly numbers: 'outside' | 'middle' | 'inside';
  readonly numberForm: string;
  readonly numberFace: string;
  readonly numberSize: number;
  /** Millimetres from the foot of the type area to the dash. */
  readonly numberDistance: number;
  readonly unnumberedPage: number;
  readonly imprintRule: number;
  readonly imprintSize: number;
  readonly imprintIndent: number;
  readonly imprintLift: number;
  readonly embedded: boolean;
  readonly lacking: string;
}

const GOOD: Looks = {
  width: 210,
  height: 297,
  left: 28,
  right: 26,
  top: 37,
  bottom: 35,
  lines: 22,
  characters: 28,
  bodyFace: 'FangSong_GB2312',
  bodySize: 16,
  titleFace: 'FZXBSJW--GB1-0',
  titleSize: 22,
  titleLeft: false,
  heading1Face: 'SimHei',
  heading2Face: 'KaiTi_GB2312',
  heading3Face: 'FangSong_GB2312',
  heading4Face: 'FangSong_GB2312',
  headingSize: 16,
  indent: 2,
  markFace: 'FangSong_GB2312',
  lineStart: '国',
  lineEnd: '况',
  nextStart: '国',
  tableHead: true,
  numbers: 'outside',
  numberForm: '— {n} —',
  numberFace: 'SimSun',
  numberSize: 14,
  numberDistance: 7,
  unnumberedPage: 0,
  imprintRule: 0.35,
  imprintSize: 14,
  imprintIndent: 1,
  imprintLift: 0,
  embedded: true,
  lacking: '',
};

const WORDS = '国民经济和社会发展计划执行情况';

export function reportPages(changes: Partial<Looks> = {}): PdfFile {
  const looks = { ...GOOD, ...changes };
  const pages = [
    cover(looks),
    ...[2, 3, 4].map((number) => textPage(looks, number)),
    tablePage(looks, 5, true),
    tablePage(looks, 6, looks.tableHead),
    lastPage(looks, 7),
  ];
  const faces = new Set(pages.flatMap(({ glyphs }) => glyphs.map(({ face }) => face)));
  return {
    pages,
    fonts: [...faces].map((name) => ({ name, embedded: looks.embedded || name !== 'SimSun' })),
  };
}

const pitchOf = ({ height, top, bottom, lines }: Looks): number =>
  ((height - top - bottom) * MM) / lines;

/** The baseline of a line of the grid, from 0. */
const baseline = (looks: Looks, line: number): number =>
  looks.top * MM + (line + 0.5) * pitchOf(looks) + 0.38 * looks.bodySize;

const rightEdge = ({ width, right }: Looks): number => (width - right) * MM;

const step = (looks: Looks): number =>
  (rightEdge(looks) - looks.left * MM - looks.bodySize) / (looks.characters - 1);

interface Type {
  readonly face: string;
  readonly size: number;
}

function set(text: string, x: number, y: number, { face, size }: Type, apart = size): Glyph[] {
  return [...text].map((character, at) => ({
    text: character,
    face,
    size,
    x: x + at * apart,
    y,
    advance: /[\x20-\x7e]/.test(character) ? size / 2 : size,
    present: true,
  }));
}

function page(
  { width, height }: Looks,
  number: number,
  glyphs: Glyph[],
  strokes: Stroke[],
): PdfPage {
  return { number, width: width * MM, height: height * MM, glyphs, strokes, turned: 0 };
}

function cover(looks: Looks): PdfPage {
  const type = { face: looks.titleFace, size: looks.titleSize };
  const middle = (looks.left * MM + rightEdge(looks)) / 2;
  const lines = ['万盛经济技术开发区', '国民经济和社会发展计划报告'].flatMap((text, at) => {
    const x = looks.titleLeft ? looks.left * MM + 40 : middle - (text.length * type.size) / 2;
    return set(text, x, 200 + 36 * at, type);
  });
  return page(looks, 1, lines, []);
}

/** A paragraph of full lines and a last one of ten characters, from a line of the grid on. */
function paragraph(looks: Looks, line: number, lines: number): Glyph[] {
  const { characters, indent, left, bodyFace, bodySize } = looks;
  const type = { face: bodyFace, size: bodySize };
  return Array.from({ length: lines }).flatMap((_, at) => {
    const first = at === 0 ? indent : 0;
    const count = at === lines - 1 ? 10 : characters - first;
    const text = [...WORDS.repeat(3).slice(0, count)];
    if (at === 1) {
      text[0] = looks.lineStart;
      text[text.length - 1] = looks.lineEnd;
    }
    if (at === 2) text[0] = looks.nextStart;
    const x = left * MM + first * step(looks);
    return set(text.join(''), x, baseline(looks, line + at), type, step(looks));
  });
}

function heading(looks: Looks, line: number, text: string, face: string): Glyph[] {
  const x = looks.left * MM + looks.indent * step(looks);
  return set(text, x, baseline(looks, line), { face, size: looks.headingSize }, step(looks));
}

function textPage(looks: Looks, number: number): PdfPage {
  const { heading1Face, heading2Face, heading3Face, heading4Face, lines } = looks;
  const glyphs = [
    ...heading(looks, 0, '一、计划执行情况', heading1Face),
    ...heading(looks, 1, '（一）工业经济', heading2Face),
    ...heading(looks, 2, '1.先进制造业', heading3Face),
    ...heading(looks, 3, '（1）汽车产业', heading4Face),
    ...paragraph(looks, 4, 6),
    ...paragraph(looks, 10, lines - 10),
  ];
  const quoted = glyphs.map((glyph, at) =>
    at === glyphs.length - 4 ? { ...glyph, text: '“', face: looks.markFace } : glyph,
  );
  const lacking = quoted.map((glyph) => ({ ...glyph, present: glyph.text !== looks.lacking }));
  return page(looks, number, [...lacking, ...pageNumber(looks, number)], []);
}

/** The number of the page is that of the sheet less one. */
function pageNumber(looks: Looks, sheet: number): Glyph[] {
  if (sheet === looks.unnumberedPage) return [];
  const { numberForm, numberFace: face, numberSize: size, numberDistance, numbers } = looks;
  const text = numberForm.replace('{n}', String(sheet - 1));
  const foot = (looks.height - looks.bottom + numberDistance) * MM;
  const width = set(text, 0, 0, { face, size }).reduce((sum, { advance }) => sum + advance, 0);
  const right = (sheet % 2 === 0) === (numbers === 'outside');
  const x =
    numbers === 'middle'
      ? (looks.left * MM + rightEdge(looks) - width) / 2
      : right
        ? rightEdge(looks) - size - width
        : looks.left * MM + size;
  let at = x;
  return set(text, 0, foot + 0.38 * size, { face, size }).map((glyph) => {
    const placed = { ...glyph, x: at };
    at += glyph.advance;
    return placed;
  });
}

/** Two columns of twenty rows over the whole page. */
function tablePage(looks: Looks, number: number, head: boolean): PdfPage {
  const [left, right, top] = [looks.left * MM, rightEdge(looks), looks.top * MM];
  const middle = (left + right) / 2;
  const type = { face: looks.bodyFace, size: 10.5 };
  const rows = Array.from({ length: 20 }, (_, at) =>
    head && at === 0 ? ['指标名称', '全年实际'] : [`工业增加值`, `${number}${at}`],
  );
  const height = 30;
  const glyphs = rows.flatMap(([name = '', figure = ''], at) => {
    const y = top + at * height + 20;
    return [...set(name, left + 10, y, type), ...set(figure, middle + 80, y, type, 5.25)];
  });
  const bottom = top + rows.length * height;
  const rule = (x0: number, y0: number, x1: number, y1: number): Stroke => ({
    ...{ x0, y0, x1, y1 },
    thickness: 0.5,
  });
  const strokes = [
    ...Array.from({ length: rows.length + 1 }, (_, at) =>
      rule(left, top + at * height, right, top + at * height),
    ),
    ...[left, middle, right].map((x) => rule(x, top, x, bottom)),
  ];
  return page(looks, number, [...glyphs, ...pageNumber(looks, number)], strokes);
}

function lastPage(looks: Looks, number: number): PdfPage {
  const { imprintRule, imprintSize: size, imprintIndent, imprintLift } = looks;
  const [left, right] = [looks.left * MM, rightEdge(looks)];
  const foot = (looks.height - looks.bottom - imprintLift) * MM;
  const type = { face: looks.bodyFace, size };
  const date = '二〇二二年一月四日印制';
  const glyphs = [
    ...paragraph(looks, 0, 6),
    ...set('大会秘书处', left + imprintIndent * size, foot - 10, type),
    ...set(date, right - imprintIndent * size - date.length * size, foot - 10, type),
    ...pageNumber(looks, number),
  ];
  const strokes = [foot - 29, foot].map((y) => ({
    ...{ x0: left, y0: y, x1: right, y1: y },
    thickness: imprintRule * MM,
  }));
  return page(looks, number, glyphs, strokes);
}
