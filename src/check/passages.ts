/** The content of an edition → its passages, in the order of print; a note behind the passage that first calls it. */
import { handle, type Handlers } from '../core/handlers.js';
import type { Places } from '../core/places.js';
import { range, type SourceRange } from '../core/position.js';
import type { Report } from '../model/content.js';
import type { WordingFile } from '../model/wording.js';
import type {
  ContentBlock,
  EditionContent,
  LinkedProse,
  TableContent,
  TableNoteContent,
} from '../resolve/edition-content.js';
import type { IndicatorRegister } from '../resolve/indicator-rows.js';
import { Passage, type CellPlace, type NumeralReader, type PassageKind } from './passage.js';
import { figurePart, plainPart, printingOf, printParts, type Printing } from './print-parts.js';
import type { PrintedPart } from './printed-text.js';

export interface PassageSource {
  readonly report: Report;
  readonly places: Places;
  readonly content: EditionContent;
  readonly wording: WordingFile;
  readonly indicators: IndicatorRegister;
  readonly numerals: NumeralReader;
}

export function passagesOf(source: PassageSource): readonly Passage[] {
  const list = new PassageList(source);
  const { content, places, report } = source;
  const { cover } = content;
  for (const line of [...cover.series, ...cover.title]) list.prose('cover', 'cover', line);
  if (cover.subtitle !== undefined) list.prose('cover', 'cover', cover.subtitle);
  list.prose('cover', 'cover', cover.organ);
  for (const block of content.blocks) handle(listers, block, list);
  const { imprint } = report.report;
  if (imprint !== undefined) {
    list.add('imprint', 'imprint', [plainPart(places.text(imprint, 'office'))]);
  }
  return list.all;
}

class PassageList {
  readonly all: Passage[] = [];
  readonly source: PassageSource;
  readonly printing: Printing;
  readonly #notes = new Set<string>();

  constructor(source: PassageSource) {
    this.source = source;
    this.printing = printingOf(source.wording);
  }

  prose(block: string, kind: PassageKind, prose: LinkedProse, cell?: CellPlace): void {
    this.add(block, kind, printParts(prose, this.printing), {
      ...(prose[0] && { range: prose[0].range }),
      ...(cell && { cell }),
    });
    this.notes(prose);
  }

  /** Those among the pieces that no passage before has called. */
  notes(pieces: LinkedProse): void {
    for (const piece of pieces) {
      if (piece.type !== 'note' || this.#notes.has(piece.id)) continue;
      this.#notes.add(piece.id);
      if (piece.term !== undefined) this.prose(piece.id, 'term', piece.term);
      this.prose(piece.id, 'note', piece.text);
    }
  }

  add(
    block: string,
    kind: PassageKind,
    parts: readonly PrintedPart[],
    more: { readonly range?: SourceRange; readonly cell?: CellPlace } = {},
  ): void {
    const start = more.range ?? parts[0]?.at(0, 0);
    // Prose that a fault has emptied; that was told where it was found.
    if (start === undefined) return;
    const at = range(start.file, start.start, start.end);
    const { cell } = more;
    const { numerals } = this.source;
    this.all.push(new Passage({ block, kind, parts, range: at, numerals, ...(cell && { cell }) }));
  }
}

const listers: Handlers<ContentBlock, PassageList, void> = {
  heading: ({ id, text }, list) => list.prose(id, 'heading', text),
  paragraph: ({ id, lead, text }, list) => {
    if (lead !== undefined) list.prose(id, 'lead', lead);
    list.prose(id, 'text', text);
  },
  list: ({ id, items }, list) => {
    for (const item of items) list.prose(id, 'item', item);
  },
  panel: ({ id, title, text }, list) => {
    list.prose(id, 'panel-title', title);
    list.prose(id, 'panel', text);
  },
  table: (table, list) => {
    list.prose(table.id, 'caption', table.caption);
    for (const { head } of table.columns) list.prose(table.id, 'head', head);
    for (const [row] of table.rows.entries()) listRow(table, row, list);
    listNotes(table, list);
  },
  plainTable: (table, list) => {
    list.prose(table.id, 'caption', table.caption);
    for (const [kind, rows] of [
      ['head', table.head],
      ['cell', table.rows],
    ] as const) {
      for (const [row, cells] of rows.entries()) {
        for (const [column, { text }] of cells.entries()) {
          list.prose(table.id, kind, text, { row, column });
        }
      }
    }
    listNotes(table, list);
  },
  picture: ({ id, captioned }, list) => {
    if (captioned !== undefined) list.prose(id, 'caption', captioned.caption);
  },
  annex: ({ id, title }, list) => list.prose(id, 'annex', title),
  annexList: () => undefined,
  noteList: () => undefined,
  signature: ({ id, organ }, list) => list.prose(id, 'signature', organ),
};

/** The name of the row with its adjustments that are footnotes, then its cells. */
function listRow(table: TableContent, row: number, list: PassageList): void {
  const { indicators, places } = list.source;
  const content = table.rows[row];
  const id = content?.id.slice(table.id.length + 1) ?? '';
  const indicator = indicators.find(id);
  if (content === undefined || indicator === undefined) return;
  // A year may have a name of its own; the ids of the cells tell the year.
  const entry = indicator.years[content.cells[0]?.id.split('.')[1] ?? ''];
  const owner = entry?.name === undefined ? indicator : entry;
  const name = plainPart(places.text(owner, 'name'));
  list.add(table.id, 'row-name', [name], { cell: { row, column: 0, indicator: id } });
  list.notes(content.notes);
  for (const [index, cell] of content.cells.entries()) {
    const { text } = list.printing.quantities.cell(cell.quantity);
    list.add(table.id, 'cell', [figurePart(cell.id, cell.quantity, text, cell.range)], {
      cell: { row, column: index + 1, indicator: id },
    });
  }
}

function listNotes(
  { id, notes }: { readonly id: string; readonly notes: readonly TableNoteContent[] },
  list: PassageList,
): void {
  for (const { texts } of notes) list.prose(id, 'table-note', texts.flat());
}
