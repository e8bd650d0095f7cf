/** Every text of a report, unit by unit, field by field, in the order of print: what other languages say in their own words. */
import type { BlockData, NoteData, PlainTableData, TableData } from '../../model/body.js';
import type { Report } from '../../model/content.js';
import { SECTIONS, type Section } from '../../model/overlay.js';
import { cellsOf } from '../cells.js';

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
  /** May hold calls. */
  readonly prose: boolean;
  /** In a column of row numbers, where numerals are names. */
  readonly rowNumber: boolean;
}

/** `blocks/innovation-empowers`: unique over the report. */
export function nameOf({ section, id }: Pick<Unit, 'section' | 'id'>): string {
  return `${section}/${id}`;
}

/** What there is to translate: no empty cells. */
export function translatables(report: Report): readonly Unit[] {
  return textUnits(report)
    .map((unit) => ({
      ...unit,
      fields: unit.fields.filter(({ owner, key }) => !isEmpty(owner, key)),
    }))
    .filter(({ fields }) => fields.length > 0);
}

function isEmpty(owner: object, key: string | number): boolean {
  return Object.getOwnPropertyDescriptor(owner, key)?.value === '';
}

export function textUnits({ report, body, indicators, notes }: Report): readonly Unit[] {
  const { cover, imprint } = report;
  const records = indicators.indicators.flatMap(({ adjustments = [] }) => adjustments);
  return [
    unit('blocks', 'cover', [
      ...present(cover, ['series', 'title'], true),
      ...present(cover, ['subtitle', 'organ']),
    ]),
    ...body.flatMap(({ blocks }) => blocks.map(blockUnit)),
    ...notes.notes.map((note) => unit('blocks', note.id, present(note, ['term', 'text']))),
    ...(imprint === undefined ? [] : [unit('blocks', 'imprint', plain(imprint, ['office']))]),
    ...indicators.indicators.map((indicator) =>
      unit('indicators', indicator.id, [
        ...plain(indicator, ['name']),
        ...Object.entries(indicator.years).flatMap(([year, entry]) =>
          'name' in entry ? [field(`name.${year}`, entry, 'name', { prose: false })] : [],
        ),
      ]),
    ),
    ...records.map((record) =>
      unit(
        'adjustments',
        record.id,
        [...plain(record, ['former-name']), ...present(record, ['note'])],
        record.year,
      ),
    ),
  ];
}

/** Where the texts of a field stand: one, or one a line. */
export function textsIn({ owner, key, lines }: Field): readonly Pick<Field, 'owner' | 'key'>[] {
  if (!lines) return [{ owner, key }];
  // A field of lines holds a list of texts.
  const list: unknown = Object.getOwnPropertyDescriptor(owner, key)?.value;
  return Array.isArray(list) ? list.map((_, at) => ({ owner: list, key: at })) : [];
}

function unit(section: Section, id: string, fields: readonly Field[], year?: string): Unit {
  return { section, id, fields, ...(year !== undefined && { year }) };
}

/** The fields of blocks that hold text, in the order of print. */
const FIELDS = ['caption', 'panel', 'annex', 'signature', 'lead', 'text'] as const;

function blockUnit(block: BlockData): Unit {
  const own = [...present(block, FIELDS), ...plain(block, ['alternative'])];
  if ('items' in block) return unit('blocks', block.id, [...own, ...listed('items', block.items)]);
  if (!('table' in block)) return unit('blocks', block.id, own);
  const fields = [...own, ...tableFields(block), ...noteFields(block.notes)];
  return unit('blocks', block.id, fields, 'year' in block ? block.year : undefined);
}

function tableFields(table: TableData | PlainTableData): readonly Field[] {
  if (table.table === 'indicators') {
    return table.columns.flatMap((column, at) => [field(`columns.${at + 1}`, column, 'head')]);
  }
  return cellsOf(table).map(({ part, row, column, owner, key, inNumberColumn }) =>
    field(`${part}.${row}.${column}`, owner, key, { rowNumber: inNumberColumn }),
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
  return keys.flatMap((key) => (key in owner ? [field(key, owner, key, { lines })] : []));
}

/** Texts without calls. */
function plain(owner: object, keys: readonly string[]): readonly Field[] {
  return keys.flatMap((key) => (key in owner ? [field(key, owner, key, { prose: false })] : []));
}

function field(
  name: string,
  owner: object,
  key: string | number,
  { lines = false, prose = true, rowNumber = false }: Partial<Field> = {},
): Field {
  return { name, owner, key, lines, prose, rowNumber };
}
