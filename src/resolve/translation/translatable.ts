/** Everything in a report that another language says in its own words: unit by unit, field by field, in the order of print. */
import type { BlockData, NoteData, PlainTableData, TableData } from '../../model/body.js';
import type { Report } from '../../model/content.js';
import { SECTIONS, type Section } from '../../model/overlay.js';

export { SECTIONS, type Section };

/** What is translated as one and goes stale as one: a block, the cover, an indicator, a record of an adjustment. */
export interface Unit {
  readonly section: Section;
  readonly id: string;
  readonly fields: readonly Field[];
  /** Of the table in which calls of rows and names stand without a year. */
  readonly year?: string;
}

export interface Field {
  /** As the overlay calls it: `text`, `columns.2`. */
  readonly name: string;
  readonly owner: object;
  readonly key: string | number;
  /** The value is a list of lines, which another language may break elsewhere. */
  readonly lines: boolean;
}

/** `blocks/innovation-empowers`: unique over the report. */
export function nameOf({ section, id }: Pick<Unit, 'section' | 'id'>): string {
  return `${section}/${id}`;
}

export function translatables({ report, body, indicators, notes }: Report): readonly Unit[] {
  const { cover, imprint } = report;
  const records = indicators.indicators.flatMap(({ adjustments = [] }) => adjustments);
  return [
    unit('blocks', 'cover', [
      ...present(cover, ['series', 'title'], true),
      ...present(cover, ['subtitle', 'organ']),
    ]),
    ...body.flatMap(({ blocks }) => blocks.map(blockUnit)),
    ...notes.notes.map((note) => unit('blocks', note.id, present(note, ['term', 'text']))),
    ...(imprint === undefined ? [] : [unit('blocks', 'imprint', present(imprint, ['office']))]),
    ...indicators.indicators.map((indicator) =>
      unit('indicators', indicator.id, [
        ...present(indicator, ['name']),
        ...Object.entries(indicator.years).flatMap(([year, entry]) =>
          'name' in entry ? [field(`name.${year}`, entry, 'name')] : [],
        ),
      ]),
    ),
    ...records.map((record) =>
      unit('adjustments', record.id, present(record, ['former-name', 'note']), record.year),
    ),
  ].filter(({ fields }) => fields.length > 0);
}

function unit(section: Section, id: string, fields: readonly Field[], year?: string): Unit {
  return { section, id, fields, ...(year !== undefined && { year }) };
}

/** The fields of blocks that hold text, in the order of print. */
const FIELDS = ['caption', 'panel', 'annex', 'signature', 'lead', 'text', 'alternative'] as const;

function blockUnit(block: BlockData): Unit {
  const own = present(block, FIELDS);
  if ('items' in block) return unit('blocks', block.id, [...own, ...listed('items', block.items)]);
  if (!('table' in block)) return unit('blocks', block.id, own);
  const fields = [...own, ...tableFields(block), ...noteFields(block.notes)];
  return unit('blocks', block.id, fields, 'year' in block ? block.year : undefined);
}

function tableFields(table: TableData | PlainTableData): readonly Field[] {
  if (table.table === 'indicators') {
    return table.columns.flatMap((column, at) => [field(`columns.${at + 1}`, column, 'head')]);
  }
  return (['head', 'rows'] as const).flatMap((part) =>
    table[part].flatMap((row, at) =>
      row.flatMap((cell, column): Field[] => {
        const name = `${part}.${at + 1}.${column + 1}`;
        const text = typeof cell === 'string' ? cell : cell.text;
        if (text === '') return [];
        return [typeof cell === 'string' ? field(name, row, column) : field(name, cell, 'text')];
      }),
    ),
  );
}

/** The words of adjustments are translated with their records. */
function noteFields(notes: readonly NoteData[] = []): readonly Field[] {
  return notes.flatMap(({ parts }, at) =>
    parts.flatMap((part, index) =>
      'text' in part ? [field(`notes.${at + 1}.${index + 1}`, part, 'text')] : [],
    ),
  );
}

function listed(name: string, owner: readonly string[]): readonly Field[] {
  return owner.map((_, at) => field(`${name}.${at + 1}`, owner, at));
}

function present(owner: object, keys: readonly string[], lines = false): readonly Field[] {
  return keys.flatMap((key) => (key in owner ? [field(key, owner, key, lines)] : []));
}

function field(name: string, owner: object, key: string | number, lines = false): Field {
  return { name, owner, key, lines };
}
