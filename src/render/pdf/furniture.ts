/** What stands outside the type area: page numbers (GB/T 9704, 7.5), and what marks a stage or a review copy. */
import { startOf, SourceFile } from '../../core/position.js';
import type { Furniture as Words } from '../../doc/nodes.js';
import type { ParagraphRole, ParagraphStyle } from '../../style/style.js';
import { typeWidth } from './grid.js';
import { baselineIn, type ParagraphSetter } from './paragraph.js';
import type { Furniture, PlacedLine } from './pdfmake/margins.js';
import type { TextNode } from './pdfmake/nodes.js';
import { textRuns, type Typography } from './text.js';

/** The upper edge of the dashes above the baseline, in ems. The standard measures the distance to them. */
const DASH_HEIGHT = 1 / 3;

export function setFurniture(
  words: Words,
  typography: Typography,
  setParagraph: ParagraphSetter,
): Furniture {
  const { style } = typography;
  const { page, paragraphs, pageNumber: place } = style;
  const width = typeWidth(page);
  const text = (role: ParagraphRole, written: string): TextNode => {
    // Such words are the wording's and the house style's, and no place of the report's.
    const origin = startOf(new SourceFile(`${style.name}: ${role}`, written));
    return setParagraph(
      textRuns(written, origin, paragraphs[role], typography),
      paragraphs[role],
      width,
    );
  };
  /** A line of the foot, on the page number's baseline, as far in as the page number. */
  const atFoot = (
    role: ParagraphRole,
    written: string,
    align: ParagraphStyle['align'],
  ): PlacedLine => {
    const baseline =
      page.height - page.bottom + place.distance + paragraphs.pageNumber.size * DASH_HEIGHT;
    const { text: runs, setting } = text(role, written);
    return {
      stands: 'Footer',
      text: runs,
      setting: { ...setting, align, firstLine: 0 },
      x: page.left + place.indent,
      y: baseline - baselineIn(paragraphs[role]),
      width: width - 2 * place.indent,
    };
  };
  /** As far above the type area as the page number is below it. */
  const head = (): PlacedLine => ({
    stands: 'Header',
    ...text('runningHead', words.runningHead),
    x: page.left,
    y: page.top - place.distance - paragraphs.runningHead.pitch,
    width,
  });
  return {
    onPage: (number) => {
      const isOdd = number % 2 === 1;
      const outer = isOdd ? 'right' : 'left';
      const printed = place.form.replace('{n}', String(number));
      return [
        ...(words.runningHead === '' ? [] : [head()]),
        ...(words.foot === '' ? [] : [atFoot('reviewFoot', words.foot, isOdd ? 'left' : 'right')]),
        atFoot('pageNumber', printed, place.position === 'center' ? 'center' : outer),
      ];
    },
    ...(style.lineNumbers !== undefined && {
      lineNumbers: {
        ...style.lineNumbers,
        text: (line: number) => text('lineNumber', String(line)),
      },
    }),
    ...(words.watermark !== '' && { watermark: text('watermark', words.watermark).text }),
  };
}
