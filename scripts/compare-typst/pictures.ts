/** Crops of both programs' pages with the same words on them, ours above, Typst's below, with a thin rule between. */
import { PNG } from 'pngjs';
import { linesOf } from '../../src/audit/pdf/lines.js';
import type { PdfPage } from '../../src/audit/pdf/page.js';
import { FRAME } from './measure-pages.js';
import { printed } from './poppler.js';

/** The pages of one program in its file. */
export interface Sheet {
  readonly pdf: string;
  readonly pages: readonly PdfPage[];
}

interface Passage {
  readonly name: string;
  /** Stand in the first line that is shown, on the pages of both. */
  readonly words: string;
  /** How many lines a pitch apart have room. */
  readonly lines: number;
}

const PASSAGES: readonly Passage[] = [
  { name: 'running-text', words: '今年以来，全区上下', lines: 6 },
  { name: 'figures', words: '在万盛揭牌成立', lines: 4 },
  { name: 'marks', words: '的管理体制，打造', lines: 1 },
  { name: 'right-edge', words: '对标对表中央', lines: 2 },
  { name: 'loosest-line', words: '推进城市更新增颜值', lines: 3 },
  { name: 'table', words: '地区生产总值增速（%）', lines: 4 },
];

export const DPI = 150;
const PITCH = 28.99;
/** Points around the type that are shown. */
const MARGIN = 10;
/** Pixels around the rule between the two. */
const RULE = { above: 8, below: 8, thickness: 1 };

export function pictures(sheets: readonly Sheet[]): readonly { name: string; png: Buffer }[] {
  return PASSAGES.map((passage) => ({
    name: passage.name,
    png: stacked(sheets.map((sheet) => PNG.sync.read(crop(sheet, passage)))),
  }));
}

/** Throws where the words do not stand on the pages. */
function crop({ pdf, pages }: Sheet, { words, lines }: Passage): Buffer {
  const line = pages.flatMap(linesOf).find(({ text }) => text.includes(words));
  if (line === undefined) throw new Error(`“${words}” does not stand in ${pdf}`);
  const area = {
    x: FRAME.left - MARGIN,
    y: line.y - FRAME.size * 0.88 - MARGIN / 2,
    width: FRAME.right - FRAME.left + 2 * MARGIN,
    height: (lines - 1) * PITCH + FRAME.size + MARGIN,
  };
  return printed(pdf, line.page, area, DPI);
}

function stacked(images: readonly PNG[]): Buffer {
  const width = Math.max(...images.map((image) => image.width));
  const between = RULE.above + RULE.thickness + RULE.below;
  const height = images.reduce((sum, image) => sum + image.height + between, -between);
  const whole = new PNG({ width, height });
  whole.data.fill(255);
  let top = 0;
  for (const [at, image] of images.entries()) {
    if (at > 0) {
      rule(whole, top + RULE.above);
      top += between;
    }
    PNG.bitblt(image, whole, 0, 0, image.width, image.height, 0, top);
    top += image.height;
  }
  for (let at = 0; at < whole.data.length; at += 4) quantize(whole.data, at);
  // Grey, without transparency.
  return PNG.sync.write(whole, { colorType: 0, inputColorType: 6, deflateLevel: 9 });
}

function rule({ data, width }: PNG, top: number): void {
  const start = top * width * 4;
  for (let at = start; at < start + RULE.thickness * width * 4; at += 4) data.fill(160, at, at + 3);
}

/** Sixteen greys are enough for type, and take half the room. */
function quantize(data: Buffer, at: number): void {
  const grey = Math.round((data[at] ?? 255) / 17) * 17;
  data.fill(grey, at, at + 3);
}
