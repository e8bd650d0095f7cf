/** Runs: text that carries a character style at most, and the hint by which Word takes “ ” — … from the Chinese face. */
import { TextRun } from 'docx';
import { LANGUAGE_TAGS, type Language } from '../../core/edition.js';
import type { CharacterRole } from '../../style/style.js';
import { stretches } from './scripts.js';
import { CHARACTER_STYLES, translationStyleName, type StyleName } from './style-names.js';

/** `side` is the language where it is another than the document's: its style is that of translations. */
export function runs(
  text: string,
  language: Language,
  role?: CharacterRole,
  side?: Language,
): readonly TextRun[] {
  const own = role === undefined ? undefined : CHARACTER_STYLES[role];
  const isTranslated = own !== undefined && role !== 'noteMark' && side !== undefined;
  return styledRuns(text, language, isTranslated ? translationStyleName(own) : own, side);
}

export function styledRuns(
  text: string,
  language: Language,
  name: StyleName | undefined,
  side?: Language,
): readonly TextRun[] {
  const style = name === undefined ? {} : { style: name.id };
  return stretches(text, language).map(
    (stretch) =>
      new TextRun({
        text: stretch.text,
        ...style,
        ...(side !== undefined && { language: { value: LANGUAGE_TAGS[side] } }),
        ...(stretch.script === 'eastAsian' && { font: { hint: 'eastAsia' } }),
      }),
  );
}
