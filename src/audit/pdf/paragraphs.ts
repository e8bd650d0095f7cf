/** Lines of text → paragraphs: a new one begins with an indent, or where the line before it is short. */
import { isHan } from '../../core/characters.js';
import { excerpt } from '../excerpt.js';
import type { BrokenLine, Paragraph, Run } from '../measured.js';
import type { Glyph } from './page.js';
import type { Line } from './lines.js';
import type { TypeArea } from './type-area.js';

export interface LaidParagraph {
  readonly lines: readonly Line[];
  readonly paragraph: Paragraph;
}

/** `lines` are those outside tables, without page numbers, in reading order. */
export function paragraphsOf(lines: readonly Line[], area: TypeArea): readonly LaidParagraph[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group === undefined || last === undefined || begins(line, last, area)) groups.push([line]);
    else group.push(line);
  }
  return groups.map((group) => ({ lines: group, paragraph: paragraph(group, area) }));
}

/** The lines of paragraphs as they were broken. */
export function brokenLines(paragraphs: readonly LaidParagraph[]): readonly BrokenLine[] {
  return paragraphs.flatMap(({ lines }) =>
    lines.map(({ text, page }, at) => {
      const next = lines[at + 1]?.text.trim();
      return {
        at: { page, text: excerpt(text) },
        text: text.trim(),
        first: at === 0,
        ...(next !== undefined && { next }),
      };
    }),
  );
}

export function runsOf(glyphs: readonly Glyph[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { text, face, size } of glyphs) {
    const last = runs.at(-1);
    if (last?.face === face && Math.abs(last.size - size) < 0.05) {
      runs[runs.length - 1] = { ...last, text: last.text + text };
    } else {
      runs.push({ text, face, size: Math.round(size * 20) / 20 });
    }
  }
  return runs;
}

function begins(line: Line, last: Line, area: TypeArea): boolean {
  const { left, right, pitch } = area;
  if (Math.abs(line.size - last.size) > 0.5 || isCentred(line, area) || isCentred(last, area)) {
    return true;
  }
  if (line.page === last.page && line.y - last.y > 1.6 * pitch) return true;
  if (line.x > left + 0.8 * line.size) return true;
  return last.end < right - 1.6 * last.size;
}

/** As far from the one edge as from the other, and not full. */
function isCentred(line: Line, area: TypeArea): boolean {
  return line.x - area.left > 0.3 * line.size && isEven(line, area);
}

/** A line that fills the measure is as even as one in its middle. */
function isEven({ x, end, size }: Line, { left, right }: TypeArea): boolean {
  return Math.abs(x - left - (right - end)) <= Math.max(0.15 * size, 1);
}

function paragraph(lines: readonly Line[], area: TypeArea): Paragraph {
  const [first] = lines;
  const text = lines.map((line) => line.text).join('');
  const head = first?.glyphs[0];
  // In characters of its own: a heading may be larger than the text.
  const step = area.step * ((first?.size ?? area.size) / area.size);
  const indent = first === undefined ? 0 : (first.x - area.left) / step;
  return {
    at: { ...(first !== undefined && { page: first.page }), text: excerpt(text) },
    text,
    runs: runsOf(lines.flatMap(({ glyphs }) => glyphs)),
    centred: lines.length === 1 && first !== undefined && isEven(first, area),
    // An opening mark may be set back into the indent: only a character tells where the line begins.
    ...(head !== undefined && isHan(head.text) && { indent }),
  };
}
