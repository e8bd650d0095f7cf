/** What templates see: the edition's content as plain data, names as in docs/templates.md. */
import { handle, type Handlers } from '../core/handlers.js';
import type { SourceRange } from '../core/position.js';
import type {
  ContentBlock,
  EditionContent,
  LinkedProse,
  LinkedText,
  PlainRow,
  TableContent,
  TableNoteContent,
  TableRow,
} from '../resolve/edition-content.js';
import { printProse } from './print-prose.js';
import type { ProseShelf, ProseValue } from './prose-value.js';
import type { Wording } from './wording.js';

interface ViewContext {
  readonly shelf: ProseShelf;
  readonly wording: Wording;
}

/** Every field is always there, empty where the report has nothing, so that strict templates can ask for it. */
export function view(content: EditionContent, context: ViewContext): object {
  const { cover, imprint } = content;
  const { wording } = context;
  const lines = (proses: readonly LinkedProse[]): ProseValue[] =>
    proses.map((prose) => put(prose, context));
  return {
    id: content.id,
    cover: {
      series: lines(cover.series),
      title: lines(cover.title),
      subtitle: cover.subtitle === undefined ? null : put(cover.subtitle, context),
      organ: put(cover.organ, context),
    },
    blocks: content.blocks.map((block) => handle(blocks, block, context)),
    imprint:
      imprint === undefined ? null : { office: imprint.office, ...wording.calendar(imprint.date) },
  };
}

const blocks: Handlers<ContentBlock, ViewContext, object> = {
  heading: ({ id, level, number, text }, context) => ({
    kind: 'heading',
    id,
    level,
    label: context.wording.headingLabel(level, number),
    text: put(text, context),
  }),
  paragraph: ({ id, role, lead, text }, context) => ({
    kind: 'paragraph',
    id,
    role,
    lead: lead === undefined ? null : put(lead, context),
    text: put(text, context),
  }),
  panel: ({ id, number, title, text }, context) => ({
    kind: 'panel',
    id,
    number,
    title: put(title, context),
    text: put(text, context),
  }),
  list: ({ id, numbering, items }, context) => ({
    kind: 'list',
    id,
    items: items.map((item, index) => ({
      label: context.wording.numbered(`list-${numbering}`, index + 1),
      text: put(item, context),
    })),
  }),
  table: ({ rows, columns, ...table }, context) => ({
    kind: 'table',
    ...tableView(table, context),
    columns: columns.map(({ head, role }) => ({ head: put(head, context), role })),
    rows: rows.map((row) => rowView(row, context)),
  }),
  plainTable: ({ columns, head, rows, ...table }, context) => ({
    kind: 'plain-table',
    ...tableView(table, context),
    columns,
    head: head.map((row) => plainRowView(row, context)),
    rows: rows.map((row) => plainRowView(row, context)),
  }),
  picture: ({ id, path, alternative, share, captioned }, context) => ({
    kind: 'picture',
    id,
    source: path,
    alternative,
    share,
    number: captioned?.number ?? '',
    caption: captioned === undefined ? null : put(captioned.caption, context),
  }),
  annex: ({ id, number, title }, context) => ({
    kind: 'annex',
    id,
    label: context.wording.numbered('annex-label', number),
    title: put(title, context),
  }),
  annexList: ({ id, annexes }, context) => ({
    kind: 'annex-list',
    id,
    alone: annexes.length === 1,
    annexes: annexes.map(({ id: target, number, title }) => ({
      target,
      label: number === undefined ? '' : context.wording.numbered('annex-list-label', number),
      title: put(title, context),
    })),
  }),
  noteList: ({ id, placement }) => ({ kind: 'note-list', id, placement }),
  signature: ({ id, organ, date }, context) => ({
    kind: 'signature',
    id,
    organ: put(organ, context),
    ...context.wording.calendar(date),
  }),
};

type TableHead = Pick<TableContent, 'id' | 'number' | 'caption' | 'orientation' | 'notes'>;

function tableView({ id, number, caption, orientation, notes }: TableHead, context: ViewContext) {
  return {
    id,
    number,
    orientation,
    caption: put(caption, context),
    notes: notes.map((note) => ({
      label: note.label ?? '',
      text: put(noteText(note, context), context),
    })),
  };
}

function plainRowView(row: PlainRow, context: ViewContext): object {
  return {
    cells: row.map(({ text, columns, rows }) => ({
      text: context.shelf.put(printProse(text, context.wording, { tabular: true })),
      columns,
      rows,
    })),
  };
}

function rowView(row: TableRow, context: ViewContext): object {
  const { shelf, wording } = context;
  const { id, number, name, unit } = row;
  return {
    id,
    role: row.relation === 'none' ? 'item' : row.relation,
    number: number ?? '',
    name: shelf.put([{ type: 'text', text: name, origin: row.range }]),
    unit: wording.quantities.label(unit),
    marks: marksView(row, context),
    cells: row.cells.map((cell) => {
      const { text, omitted } = wording.quantities.cell(cell.quantity);
      return shelf.put([{ type: 'quantity', id: cell.id, text, omitted, origin: cell.range }]);
    }),
  };
}

/** The texts of a note one behind the other, parted as the wording parts sentences. */
function noteText({ texts, range }: TableNoteContent, { wording }: ViewContext): LinkedProse {
  if (texts.length < 2) return texts.flat();
  const between = wording.word('between-note-texts');
  const gap = between === '' ? [] : [words(between, range)];
  return texts.flatMap((text, at) => (at === 0 ? text : [...gap, ...text]));
}

function words(text: string, range: SourceRange): LinkedText {
  return { type: 'text', text, range, at: () => range };
}

/** Marks of notes stand behind the row's own, wherever the wording puts these. */
function marksView({ marks, notes, range }: TableRow, context: ViewContext): string | ProseValue {
  const text = marks.join('');
  if (notes.length === 0) return text;
  return put([...(text === '' ? [] : [words(text, range)]), ...notes], context);
}

function put(prose: LinkedProse, { shelf, wording }: ViewContext): ProseValue {
  return shelf.put(printProse(prose, wording));
}
