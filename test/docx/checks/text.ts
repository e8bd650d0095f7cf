/** Text that comes out as it was written: in the right face, with its spaces. */
import { all, at, ownText } from '../read-docx.js';
import { stories, type Check } from './parts.js';

/** Without the hint “ ” — … and the like are taken from the Latin face. */
export const missingHints: Check = (parts) =>
  stories(parts).flatMap(([name, root]) =>
    all(root, 'w:r').flatMap((run) => {
      const words = all(run, 'w:t').map(ownText).join('');
      const hint = at(run, 'w:rPr', 'w:rFonts')?.attributes['w:hint'];
      return /[^\u0020-\u024f]/u.test(words) && hint !== 'eastAsia'
        ? [`${name}: “${words}” has no hint at its face`]
        : [];
    }),
  );

/** A reader may drop spaces at the edges of text that does not say that they count. */
export const lostSpaces: Check = (parts) =>
  stories(parts).flatMap(([name, root]) =>
    all(root, 'w:t', 'w:instrText')
      .filter((text) => /^\s|\s$|\s\s/.test(ownText(text)))
      .filter(({ attributes }) => attributes['xml:space'] !== 'preserve')
      .map((text) => `${name}: the spaces of “${ownText(text)}” may be lost`),
  );
