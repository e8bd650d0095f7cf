/** Tables of a DOCX: whether their head is set to stand again on further pages. */
import type { Sample } from '../measured.js';
import { excerpt } from '../excerpt.js';
import { at, elements, flag, ownText, within, type Element } from './xml.js';

/** So many rows do not fit on a page, even in 五号; fewer may or may not. */
const PAGEFUL = 40;
/** A grid of fewer rows is no table of figures. */
const FEWEST = 3;

/** Panels and other frames of one column have no head. */
export function tableHeads(tables: readonly Element[]): readonly Sample<boolean | undefined>[] {
  return tables.flatMap((table) => {
    const rows = elements(table, 'w:tr');
    const [first] = rows;
    const columns = elements(at(table, 'w:tblGrid'), 'w:gridCol').length;
    if (first === undefined || rows.length < FEWEST || columns < 2) return [];
    const text = excerpt(within(first, 'w:t').map(ownText).join(''));
    const repeats = flag(at(first, 'w:trPr'), 'w:tblHeader') === true;
    const value = repeats ? true : rows.length >= PAGEFUL ? false : undefined;
    return [{ value, at: { text } }];
  });
}
