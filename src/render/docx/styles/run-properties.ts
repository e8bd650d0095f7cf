/** Faces, sizes and languages as run properties of styles. */
import type { Points } from '../../../core/lengths.js';
import { LANGUAGE_TAGS, languageOf, SOURCE_EDITION, type Edition } from '../../../core/edition.js';
import type { OfficeFaces } from '../../../fonts/face.js';
import type { FaceRole } from '../../../style/style.js';
import { halfPoints } from '../lengths.js';
import { val, xml } from '../xml.js';

/** The languages of an edition's Latin and Han text: foreign words and names are not to be spelled as Chinese. */
export function tagsOf(edition: Edition): { readonly latin: string; readonly eastAsian: string } {
  const language = languageOf(edition);
  return language === 'en'
    ? { latin: LANGUAGE_TAGS.en, eastAsian: LANGUAGE_TAGS[SOURCE_EDITION] }
    : { latin: 'en-US', eastAsian: LANGUAGE_TAGS[language] };
}

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

export function language(edition: Edition): string {
  const { latin, eastAsian } = tagsOf(edition);
  return xml('w:lang', { 'w:val': latin, 'w:eastAsia': eastAsian, 'w:bidi': 'ar-SA' });
}
