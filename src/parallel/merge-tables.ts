/** A table and its translation as one table: cell by cell, the notes of both in two columns below. */
import type { Language } from '../core/edition.js';
import { mapInlines } from '../doc/map-inlines.js';
import type { Block, Paragraph, Row, Table, TableNote } from '../doc/nodes.js';
import { below, passage } from './joined.js';
import { pair, type Merging } from './pair.js';

/** Tables that are not of one shape stand one below the other, the translation's words as its own. */
export function mergeTables(source: Table, target: Table, merging: Merging): readonly Block[] {
  const { language, diagnostics } = merging;
  if (!areAlike(source, target)) {
    diagnostics.report('tables-unlike', source.origin, { id: source.id });
    const own = mapInlines(target, (content) => passage(content, language));
    return [source, { ...own, id: `${target.id}.${language}` }];
  }
  const merged: Table = {
    ...source,
    caption: below(source.caption, target.caption, language),
    continuation: below(source.continuation, target.continuation, language),
    head: mergeRows(source.head, target.head, language),
    body: mergeRows(source.body, target.body, language),
  };
  // A turned table takes its page with it.
  return source.orientation === 'landscape'
    ? [{ ...merged, notes: notesBelow(source.notes, target.notes, language) }]
    : [{ ...merged, notes: [] }, ...notePairs(source, target, language)];
}

function mergeRows(
  source: readonly Row[],
  target: readonly Row[],
  language: Language,
): readonly Row[] {
  return source.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, index) => ({
      ...cell,
      content: below(cell.content, target[at]?.cells[index]?.content ?? [], language),
    })),
  }));
}

function notesBelow(
  source: readonly TableNote[],
  target: readonly TableNote[],
  language: Language,
): readonly TableNote[] {
  return [
    ...source,
    ...target.map((note) => ({ ...note, content: passage(note.content, language) })),
  ];
}

/** Notes are paired in their order; where one side has more, they stand alone. */
function notePairs(source: Table, target: Table, language: Language): readonly Block[] {
  const targets = target.notes.map((note, at) => paragraphOf(source, note, at));
  const sources = source.notes.map((note, at) => paragraphOf(source, note, at));
  const alone = targets.slice(sources.length).map((note): Block => {
    const { id, origin } = note;
    return { type: 'parallel', id, target: note, language, origin };
  });
  const pairs = sources.map((note, at): Block => {
    const { id, origin } = note;
    const translation = targets[at];
    if (translation !== undefined) return pair(note, translation, language);
    return { type: 'parallel', id, source: note, language, origin };
  });
  return [...pairs, ...alone];
}

function paragraphOf({ id }: Table, { content, origin }: TableNote, at: number): Paragraph {
  return { type: 'paragraph', role: 'tableNote', id: `${id}.note-${at + 1}`, content, origin };
}

/** Same columns, same rows of the same indicators, same cells. */
function areAlike(source: Table, target: Table): boolean {
  const shape = ({ columns, head, body }: Table): string =>
    JSON.stringify([
      columns.map(({ role }) => role),
      ...[head, body].map((rows) =>
        rows.map(({ id, cells }) => [id, ...cells.map((cell) => [cell.columns, cell.rows])]),
      ),
    ]);
  return shape(source) === shape(target);
}
