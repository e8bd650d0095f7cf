/** Pictures: in the line of a paragraph of their own, with the words for those who do not see them, and the caption below. */
import { ImageRun, type Paragraph } from 'docx';
import type { Picture } from '../../../doc/nodes.js';
import { enclose, ends } from '../bookmarks.js';
import type { Context } from '../context.js';
import { inlines } from '../inline.js';
import { depth, measure } from '../lengths.js';
import { paragraph } from '../paragraph.js';
import { tracked } from '../tracked.js';
import { DERIVED_STYLES, PARAGRAPH_STYLES } from '../style-names.js';

export function picture(node: Picture, context: Context): readonly Paragraph[] {
  const { image } = node;
  const mark = context.bookmarks.of(node);
  const drawing = new ImageRun({
    type: image.format === 'jpeg' ? 'jpg' : 'png',
    data: image.bytes,
    transformation: size(node, context),
    altText: {
      name: node.id,
      description: node.alternative,
      // Drawings have a row of numbers of their own; the block's is like no other's.
      id: String(context.bookmarks.numberOf(node)),
    },
  });
  const lines = [
    tracked([drawing], context.change),
    ...(node.caption.length > 0 ? [inlines(node.caption, context)] : []),
  ];
  const [first = [], ...caption] = enclose(ends(mark), lines);
  return [
    paragraph(
      caption.length > 0 ? DERIVED_STYLES.picture : DERIVED_STYLES.pictureAlone,
      first,
      context.change,
    ),
    ...caption.map((children) =>
      paragraph(PARAGRAPH_STYLES.pictureCaption, children, context.change),
    ),
  ];
}

/** In pixels of 1/96 inch, as the library counts: 15 twips each. Never higher than leaves room for the caption below. */
function size({ image, share }: Picture, { style }: Context): { width: number; height: number } {
  const width = measure(style.page) * share;
  const height = (width * image.height) / image.width;
  const room = depth(style.page) - 2 * style.page.linePitch * TWIPS_A_POINT;
  const fit = Math.min(1, room / height) / TWIPS_A_PIXEL;
  return { width: width * fit, height: height * fit };
}

const TWIPS_A_POINT = 20;
const TWIPS_A_PIXEL = 15;
