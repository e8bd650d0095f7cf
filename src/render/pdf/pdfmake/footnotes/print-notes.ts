/** Puts the footnotes of a page where they are printed: their rule, and the notes down to the foot of the type area. */
import type { Page, PageItem } from 'pdfmake/js/DocumentContext.js';
import type { Rule } from '../rules.js';
import type { FootnoteSetting } from './footnote-setting.js';
import type { NoteArea } from './note-area.js';

export function printNotes(area: NoteArea, page: Page, setting: FootnoteSetting): void {
  if (area.lines.length === 0) return;
  const { left, bottom } = page.pageMargins;
  let y = page.pageSize.height - bottom - area.below.height - area.height;
  const rule = y + setting.gap / 2;
  const width = area.goesOn ? area.measure : area.measure * setting.rule.share;
  const ends = { x1: left, y1: rule, x2: left + width, y2: rule };
  const above: Rule = { type: 'line', ...ends, lineWidth: setting.rule.width };
  const items: PageItem[] = [{ type: 'vector', item: above }];
  y += setting.gap;
  for (const line of area.lines) {
    line.x = (line.x ?? 0) + left;
    line.y = y;
    line.counted = false;
    y += line.getHeight();
    items.push({ type: 'line', item: line });
  }
  // Notes are read behind the text and before an imprint.
  page.items.splice(area.below.items, 0, ...items);
}
