/** The translations of a report: which entry of which file says what, and where. */
import type { LocatedText } from '../../core/located.js';
import type { Places } from '../../core/places.js';
import { range, type SourceRange } from '../../core/position.js';
import { SECTIONS, type OverlayEntry, type OverlayFile } from '../../model/overlay.js';
import { nameOf, type Field, type Unit } from './translatable.js';

/** The files of an edition, in the order of their names. */
export interface Overlay {
  readonly files: readonly OverlayFile[];
}

/** What an entry holds beside its texts. */
export const BOOKKEEPING: readonly string[] = ['source', 'state', 'waived'];

/** Entries by the name of their unit; where two files have one, the first counts. */
export function entriesOf({ files }: Overlay): ReadonlyMap<string, OverlayEntry> {
  const entries = new Map<string, OverlayEntry>();
  for (const file of files) {
    for (const section of SECTIONS) {
      for (const [id, entry] of Object.entries(file[section] ?? {})) {
        const name = nameOf({ section, id });
        if (!entries.has(name)) entries.set(name, entry);
      }
    }
  }
  return entries;
}

/** The names of the fields that an entry has. */
export function fieldsOf(entry: OverlayEntry): readonly string[] {
  return Object.keys(entry).filter((name) => !BOOKKEEPING.includes(name));
}

/** What an entry says for a field, line by line; undefined where it says nothing. */
export function textIn(
  entry: OverlayEntry,
  field: Field,
  places: Places,
): readonly LocatedText[] | undefined {
  if (!(field.name in entry)) return undefined;
  const text = places.text(entry, field.name);
  return field.lines ? linesOf(text) : [text];
}

/** Where a unit's translation stands, or would have to. */
export function placeOf(unit: Unit, overlay: Overlay, places: Places): SourceRange | undefined {
  const entry = entriesOf(overlay).get(nameOf(unit));
  return entry && places.of(entry);
}

/** Footnotes that only the translation has, by id. */
export function translatorNotes(
  { files }: Overlay,
  places: Places,
): ReadonlyMap<string, LocatedText> {
  return new Map(
    files.flatMap(({ 'translator-notes': notes = {} }) =>
      Object.keys(notes).map((id) => [id, places.text(notes, id)] as const),
    ),
  );
}

/** A text with line breaks as the lines that it is printed in. */
export function linesOf(text: LocatedText): readonly LocatedText[] {
  let start = 0;
  return text.text.split('\n').map((line) => {
    const offset = start;
    start += line.length + 1;
    const first = text.at(offset, 0);
    const last = text.at(offset + line.length, 0);
    return {
      text: line,
      range: range(first.file, first.start, last.end),
      at: (from, length) => text.at(offset + from, length),
    };
  });
}
