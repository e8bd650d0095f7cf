/** Faces, sizes and languages as run properties of styles. */
import type { Points } from '../../../core/lengths.js';
import type { Edition } from '../../../core/edition.js';
import type { OfficeFaces } from '../../../fonts/face.js';
import type { FaceRole } from '../../../style/style.js';
import { halfPoints } from '../lengths.js';
import { val, xml } from '../xml.js';

/** The language of an edition's text, as Word's proofing tools and `xml:lang` name it. */
export const LANGUAGES: Readonly<Record<Edition, string>> = { 'zh-Hans': 'zh-CN' };

/** Both faces of a role. A role without faces was found by the fonts stage; here it is a bug. */
export function fonts(faces: OfficeFaces, role: FaceRole): string {
  const names = faces.get(role);
  if (names === undefined) throw new Error(`no office faces for the role ${role}`);
  return xml('w:rFonts', {
    'w:ascii': names.latin,
    'w:hAnsi': names.latin,
    'w:eastAsia': names.eastAsian,
    'w:cs': names.latin,
  });
}

export function bold(on: boolean): string {
  return on ? xml('w:b') + xml('w:bCs') : '';
}

export function size(points: Points): string {
  return val('w:sz', halfPoints(points)) + val('w:szCs', halfPoints(points));
}

/** `w:val` is the language of Latin text: foreign words and names are not to be spelled as Chinese. */
export function language(edition: Edition): string {
  return xml('w:lang', {
    'w:val': 'en-US',
    'w:eastAsia': LANGUAGES[edition],
    'w:bidi': 'ar-SA',
  });
}
