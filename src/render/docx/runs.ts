/** Runs: text that carries a character style at most, and the hint by which Word takes “ ” — … from the Chinese face. */
import { TextRun } from 'docx';
import type { CharacterRole } from '../../style/style.js';
import { stretches } from './scripts.js';
import { CHARACTER_STYLES } from './style-names.js';

export function runs(text: string, role?: CharacterRole): readonly TextRun[] {
  const style = role === undefined ? {} : { style: CHARACTER_STYLES[role].id };
  return stretches(text).map(
    (stretch) =>
      new TextRun({
        text: stretch.text,
        ...style,
        ...(stretch.script === 'eastAsian' && { font: { hint: 'eastAsia' } }),
      }),
  );
}
