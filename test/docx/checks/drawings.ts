/** Drawings that every word processor shows, and words for those who do not see them. */
import { all, styleOf } from '../read-docx.js';
import { stories, type Check } from './parts.js';

/**
 * Text boxes are blank in WPS or cover text. The one drawing by its place is Word's own watermark, in headers; the one
 * frame is the imprint's, whose line stands in the text for programs that know no frames.
 */
export const absoluteBoxes: Check = (parts) =>
  stories(parts).flatMap(([name, root]) => {
    const watermarks = name.startsWith('word/header')
      ? all(root, 'v:shape').filter(isWatermark)
      : [];
    const shapes = all(root, 'v:shape', 'v:rect', 'v:textbox').filter(
      (shape) => !watermarks.includes(shape),
    );
    const boxes = all(root, 'w:txbxContent', 'wps:txbx', 'wp:anchor', 'mc:AlternateContent');
    const frames = all(root, 'w:p')
      .filter((p) => styleOf(p) !== 'Imprint')
      .flatMap((p) => all(p, 'w:framePr'));
    return [...shapes, ...boxes, ...frames].map((box) => `${name}: ${box.name}`);
  });

function isWatermark({
  attributes,
}: {
  readonly attributes: Readonly<Record<string, string>>;
}): boolean {
  return /^PowerPlusWaterMarkObject\d+$/.test(attributes['id'] ?? '');
}

export const picturesWithoutWords: Check = (parts) =>
  stories(parts).flatMap(([name, root]) =>
    all(root, 'wp:docPr')
      .filter(({ attributes }) => (attributes['descr'] ?? '').trim() === '')
      .map(({ attributes }) => `${name}: drawing ${attributes['id'] ?? ''} has no words`),
  );
