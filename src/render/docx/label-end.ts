/** What parts a label from its text: a tab to the hanging indent, or nothing where lines run back to the left. */
import { Tab, TextRun } from 'docx';
import type { ParagraphStyle } from '../../style/style.js';

export function labelEnd({ hanging }: ParagraphStyle): readonly TextRun[] {
  return hanging === undefined ? [] : [tab()];
}

export function tab(): TextRun {
  return new TextRun({ children: [new Tab()] });
}
