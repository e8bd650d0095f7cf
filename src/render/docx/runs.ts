/** Runs: text that carries a character style at most, and the hint by which Word takes “ ” — … from the Chinese face. */
import { TextRun } from 'docx';
import type { Language } from '../../core/edition.js';
import type { CharacterRole } from '../../style/style.js';
import { stretches } from './scripts.js';
import { CHARACTER_STYLES, type StyleName } from './style-names.js';

export function runs(text: string, language: Language, role?: CharacterRole): readonly TextRun[] {
  return styledRuns(text, language, role === undefined ? undefined : CHARACTER_STYLES[role]);
}

export function styledRuns(
  text: string,
  language: Language,
  name: StyleName | undefined,
): readonly TextRun[] {
  const style = name === undefined ? {} : { style: name.id };
  return stretches(text, language).map(
    (stretch) =>
      new TextRun({
        text: stretch.text,
        ...style,
        ...(stretch.script === 'eastAsian' && { font: { hint: 'eastAsia' } }),
      }),
  );
}
