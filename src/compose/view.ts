/** What templates see: the edition's content as plain data, names as in docs/templates.md. */
import { handle, type Handlers } from '../core/handlers.js';
import { printCell } from '../quantity/print.js';
import type {
  ContentBlock,
  EditionContent,
  LinkedProse,
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
    imprint: imprint === undefined ? null : { office: imprint.office, ...calendar(imprint.date) },
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
  table: ({ id, number, caption, columns, rows, notes }, context) => ({
    kind: 'table',
    id,
    number,
    caption: put(caption, context),
    columns: columns.map(({ head, role }) => ({ head: put(head, context), role })),
    rows: rows.map((row) => rowView(row, context)),
    notes: notes.map((note) => ({ label: note.label ?? '', text: put(note.text, context) })),
  }),
};

function rowView(row: TableRow, { shelf, wording }: ViewContext): object {
  const { id, number, name, unit, marks } = row;
  return {
    id,
    role: row.relation === 'none' ? 'item' : row.relation,
    number: number ?? '',
    name: shelf.put([{ type: 'text', text: name, origin: row.range }]),
    unit,
    marks: marks.join(''),
    cells: row.cells.map((cell) => {
      const { text, omitted } = printCell(cell.quantity, wording.statuses);
      return shelf.put([{ type: 'quantity', id: cell.id, text, omitted, origin: cell.range }]);
    }),
  };
}

function put(prose: LinkedProse, { shelf, wording }: ViewContext): ProseValue {
  return shelf.put(printProse(prose, wording));
}

/** `2022-01-04` as 2022, 1, 4: official dates have no leading zeros (GB/T 9704, 7.3.5). */
function calendar(date: string): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}
