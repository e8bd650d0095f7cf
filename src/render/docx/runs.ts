/** Runs: text that carries a character style at most, and the hint by which Word takes “ ” — … from the Chinese face. */
import { TextRun } from 'docx';
import type { CharacterRole } from '../../style/style.js';
import { stretches } from './scripts.js';
import { CHARACTER_STYLES, type StyleName } from './style-names.js';

export function runs(text: string, role?: CharacterRole): readonly TextRun[] {
  return styledRuns(text, role === undefined ? undefined : CHARACTER_STYLES[role]);
}

export function styledRuns(text: string, name: StyleName | undefined): readonly TextRun[] {
  const style = name === undefined ? {} : { style: name.id };
  return stretches(text).map(
    (stretch) =>
      new TextRun({
        text: stretch.text,
        ...style,
        ...(stretch.script === 'eastAsian' && { font: { hint: 'eastAsia' } }),
      }),
  );
}
