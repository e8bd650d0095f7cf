/** Styles of the translation in a document in two languages: each stands on that of the source, and says what differs. */
import { isOnCover, translationStyle } from '../../../style/parallel.js';
import {
  DERIVED_STYLES,
  PARAGRAPH_STYLES,
  translationStyleName,
  type WordRole,
} from '../style-names.js';
import { val, xml } from '../xml.js';
import { indent } from './indent.js';
import {
  JUSTIFICATION,
  runProperties,
  spacing,
  styleElement,
  together,
  type Sheet,
} from './paragraph-styles.js';

// The table has exactly the roles as keys, which Object.keys forgets.
const WORD_ROLES = Object.keys(PARAGRAPH_STYLES) as WordRole[];

export function translationStyles({ style, faces, indents }: Sheet): string {
  const translation = translationStyle(style);
  const roles = WORD_ROLES.map((role) => {
    const look = translation.paragraphs[role];
    const place = role === 'annexList' || role === 'signature' ? indents[role] : look;
    return styleElement(
      translationStyleName(PARAGRAPH_STYLES[role]),
      undefined,
      xml(
        'w:pPr',
        {},
        isOnCover(role) ? spacing(role, look, style.page) : '',
        indent(place),
        isOnCover(role) ? together(look) : '',
        val('w:jc', JUSTIFICATION[look.align]),
      ),
      runProperties(look, translation, faces),
      PARAGRAPH_STYLES[role].id,
    );
  });
  const { signatureDate } = DERIVED_STYLES;
  const dated = translationStyleName(signatureDate);
  return [...roles, styleElement(dated, undefined, '', '', signatureDate.id)].join('');
}
