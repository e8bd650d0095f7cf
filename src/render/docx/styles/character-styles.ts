/** Character styles: of roles of words, and of roles of paragraphs that are words beside something else in Word. */
import type { OfficeFaces } from '../../../fonts/face.js';
import type { CharacterRole, CharacterStyle, HouseStyle } from '../../../style/style.js';
import { translationStyle } from '../../../style/parallel.js';
import {
  CHARACTER_STYLES,
  DERIVED_CHARACTER_STYLES,
  translationStyleName,
  type StyleName,
} from '../style-names.js';
import { val, xml } from '../xml.js';
import { bold, fonts, size } from './run-properties.js';

// The table has exactly the roles as keys, which Object.keys forgets.
const CHARACTER_ROLES = Object.keys(CHARACTER_STYLES) as CharacterRole[];

export function characterStyles(style: HouseStyle, faces: OfficeFaces): string {
  const ofRole = (role: CharacterRole): string => {
    const raised = role === 'noteMark' ? RAISED : '';
    return characterStyle(CHARACTER_STYLES[role], look(style.characters[role], faces) + raised);
  };
  const { lineNumber, reviewFoot } = style.paragraphs;
  return [
    ...CHARACTER_ROLES.map(ofRole),
    characterStyle(
      DERIVED_CHARACTER_STYLES.endnoteMark,
      look(style.characters.noteMark, faces) + RAISED,
    ),
    ...(
      [
        [DERIVED_CHARACTER_STYLES.lineNumber, lineNumber],
        [DERIVED_CHARACTER_STYLES.reviewFoot, reviewFoot],
      ] as const
    ).map(([name, role]) => characterStyle(name, look(role, faces) + size(role.size))),
  ].join('');
}

/** Of words in the other language of a document in two; marks of notes are the same in both. */
export function translatedCharacterStyles(style: HouseStyle, faces: OfficeFaces): string {
  const { characters } = translationStyle(style);
  return (['lead', 'emphasis'] as const)
    .map((role) =>
      characterStyle(translationStyleName(CHARACTER_STYLES[role]), look(characters[role], faces)),
    )
    .join('');
}

/** Marks of notes stand above the line whatever the house style says of their face. */
const RAISED = val('w:vertAlign', 'superscript');

function look({ face, bold: isBold }: CharacterStyle, faces: OfficeFaces): string {
  return (face === undefined ? '' : fonts(faces, face)) + bold(isBold ?? false);
}

function characterStyle({ id, name, alias, builtIn }: StyleName, run: string): string {
  return xml(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': builtIn ? undefined : 1, 'w:styleId': id },
    val('w:name', name),
    alias === undefined ? '' : val('w:aliases', alias),
    val('w:basedOn', 'DefaultParagraphFont'),
    xml('w:qFormat'),
    xml('w:rPr', {}, run),
  );
}
