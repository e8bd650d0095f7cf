/** Pictures: in the middle of the measure, their caption below on the same page. */
import type { Picture } from '../../../doc/nodes.js';
import { typeHeight } from '../grid.js';
import { paragraph, type Flowing } from '../flow.js';
import type { ImageNode } from '../pdfmake/nodes.js';
import type { Tag } from '../structure/tag.js';
import { anchor, type BlockContext } from './context.js';

/** Lines of caption that a picture leaves room for, however high it is. */
const CAPTION_LINES = 3;

export function setPicture(picture: Picture, context: BlockContext): readonly Flowing[] {
  const { id, image, alternative, share, caption, origin } = picture;
  const { page, paragraphs } = context.style;
  const { pitch, before, after } = paragraphs.pictureCaption;
  const most = typeHeight(page) - before - 2 * after - CAPTION_LINES * pitch;
  const width = Math.min(context.measure * share, (most * image.width) / image.height);
  // The caption stands beside the picture: within, it would be lost to those who are told the alternative.
  const within: Tag = { type: 'Div' };
  const node: ImageNode = {
    image,
    width,
    height: (width * image.height) / image.width,
    tag: { type: 'Figure', within, alternative },
    keepWithNext: caption.length > 0,
    ...anchor(id, context),
  };
  // As much space above the picture as below its caption.
  const item: Flowing = { node, before: after, after: 0 };
  if (caption.length === 0) return [{ ...item, after }];
  const tag: Tag = { type: 'Caption', within };
  return [item, paragraph('pictureCaption', caption, origin, context, { tag })];
}
