/** The printed text of a report, as extracted from a word processor, sorted into the blocks that a plain script sets. */

export type Item =
  | { readonly kind: Kind; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'panel'; readonly title: string; readonly text: string };

type Kind = 'cover' | 'heading1' | 'heading2' | 'body' | 'caption' | 'note' | 'imprint';

/** Which kind a line is that stands alone; the first that fits. */
const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^[一二三四五六七八九十]+、.{0,60}$/u, 'heading1'],
  [/^（[一二三四五六七八九十]+）.{0,60}$/u, 'heading2'],
  [/^表\d：/u, 'caption'],
  [/印制$/u, 'imprint'],
];

/** Sorts all lines of the text; nothing is left out but white space. */
export function readReport(text: string): readonly Item[] {
  const lines = text.split('\n');
  const items: Item[] = [];
  let inNotes = false;
  let inCover = true;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (line.startsWith('\t')) {
      const block = cellsFrom(lines, at);
      items.push(block.item);
      at = block.last;
      continue;
    }
    const trimmed = line.trim();
    const kind = KINDS.find(([pattern]) => pattern.test(trimmed))?.[1];
    // Lines of the cover and wrapped lines of notes are short: the next paragraph or heading ends them.
    const short = kind === undefined && trimmed.length < 60;
    inCover &&= short;
    inNotes = trimmed.startsWith('注：') || (inNotes && short);
    items.push({ kind: kind ?? (inCover ? 'cover' : inNotes ? 'note' : 'body'), text: trimmed });
  }
  return items;
}

/** A run of cells led by tabs: a panel (title and list), or a table, whose rows are parted by blank lines. */
function cellsFrom(lines: readonly string[], first: number): { item: Item; last: number } {
  const rows: string[][] = [[]];
  let last = first;
  for (let at = first; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.startsWith('\t')) {
      rows.at(-1)?.push(line.replace(/\s/gu, ''));
      last = at;
    } else if (line.trim() === '') {
      rows.push([]);
    } else {
      break;
    }
  }
  const filled = rows.filter((row) => row.length > 0);
  const [[title = ''] = [], [text = ''] = []] = filled;
  const item: Item = title.startsWith('专栏')
    ? { kind: 'panel', title, text }
    : { kind: 'table', rows: filled };
  return { item, last };
}
