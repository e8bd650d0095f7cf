/** Every text of a report that a converted edition prints, by the block and the field under which a person may fix it. */
import type { LocatedText } from '../../core/located.js';
import type { Places } from '../../core/places.js';
import type { BlockData, NoteData } from '../../model/body.js';
import type { Report } from '../../model/content.js';
import type { FixedFile } from '../../model/conversion.js';
import { parseProse } from '../../prose/parse-prose.js';
import type { ProsePiece, ProseText } from '../../prose/prose.js';

/** The parts of the file in which people fix texts; units have none. */
export type TextGroup = keyof FixedFile | 'units';

export interface ReportText {
  readonly group: TextGroup;
  /** Of the block, the note, the indicator or the adjustment; `cover`, `imprint`, or the unit or value itself. */
  readonly id: string;
  readonly field: string;
  readonly source: LocatedText;
  readonly pieces: readonly ProsePiece[];
}

interface Place {
  readonly group: TextGroup;
  readonly id: string;
  readonly field: string;
  readonly owner: object;
  readonly key: string | number;
  /** Text without calls. */
  readonly plain?: true;
}

/** In the order of print; `fixed` are the texts that need no conversion. Faults of prose are told by `resolve`. */
export function reportTexts(
  report: Report,
  places: Places,
  fixed: FixedFile,
): readonly ReportText[] {
  return [...placesOf(report)].flatMap(({ group, id, field, owner, key, plain }) => {
    if (fixedText(fixed, group, id, field) !== undefined) return [];
    const source = places.text(owner, key);
    const pieces = plain ? [asText(source)] : parseProse(source).pieces;
    return [{ group, id, field, source, pieces }, ...pieces.flatMap(valueOf)];
  });
}

/** A value in place, `{{q "machines" "253台/套"}}`: its unit is printed in the forms of the edition too. */
function valueOf(piece: ProsePiece): readonly ReportText[] {
  const value = piece.type === 'call' && piece.name === 'q' ? piece.args[1] : undefined;
  if (value === undefined) return [];
  return [
    { group: 'units', id: value.text, field: 'value', source: value, pieces: [asText(value)] },
  ];
}

/** A text without calls, as prose. */
export function asText(source: LocatedText): ProseText {
  return { type: 'text', text: source.text, range: source.range, at: source.at.bind(source) };
}

/** What a person wrote for a text. The lines of `series` and `title` are one text, `series` or `title`, with line breaks. */
export function fixedText(
  fixed: FixedFile,
  group: TextGroup,
  id: string,
  field: string,
): string | undefined {
  return group === 'units' ? undefined : fixed[group]?.[id]?.[field];
}

function* placesOf(report: Report): Generator<Place> {
  const { cover, imprint } = report.report;
  for (const field of ['series', 'title'] as const) {
    const lines = cover[field] ?? [];
    for (const key of lines.keys()) yield block('cover', field, lines, key);
  }
  if (cover.subtitle !== undefined) yield block('cover', 'subtitle', cover);
  yield block('cover', 'organ', cover);
  for (const { blocks } of report.body) for (const data of blocks) yield* placesOfBlock(data);
  for (const note of report.notes.notes) {
    if (note.term !== undefined) yield block(note.id, 'term', note);
    yield block(note.id, 'text', note);
  }
  yield* placesOfFigures(report);
  if (imprint !== undefined) yield { ...block('imprint', 'office', imprint), plain: true };
}

/** The fields of blocks that hold one text, in the order of print. */
const FIELDS = ['caption', 'panel', 'annex', 'signature', 'lead', 'text'] as const;

function* placesOfBlock(data: BlockData): Generator<Place> {
  const { id } = data;
  for (const key of FIELDS) if (key in data) yield block(id, key, data);
  if ('alternative' in data) yield { ...block(id, 'alternative', data), plain: true };
  if ('items' in data) {
    for (const key of data.items.keys()) yield block(id, `items.${key + 1}`, data.items, key);
  }
  if (!('table' in data)) return;
  if (data.table === 'indicators') {
    for (const [index, column] of data.columns.entries()) {
      yield { ...block(id, `columns.${index + 1}`, column), key: 'head' };
    }
  } else {
    for (const [field, rows] of [
      ['head', data.head],
      ['rows', data.rows],
    ] as const) {
      for (const [row, cells] of rows.entries()) {
        for (const [column, cell] of cells.entries()) {
          const name = `${field}.${row + 1}.${column + 1}`;
          yield typeof cell === 'string'
            ? block(id, name, cells, column)
            : block(id, name, cell, 'text');
        }
      }
    }
  }
  yield* placesOfNotes(id, data.notes ?? []);
}

function* placesOfNotes(id: string, notes: readonly NoteData[]): Generator<Place> {
  for (const [index, note] of notes.entries()) {
    for (const [number, part] of note.parts.entries()) {
      if ('text' in part) yield block(id, `notes.${index + 1}.${number + 1}`, part, 'text');
    }
  }
}

function* placesOfFigures({ indicators, units, figures }: Report): Generator<Place> {
  for (const indicator of indicators.indicators) {
    yield name(indicator.id, indicator);
    for (const year of Object.values(indicator.years)) {
      if (year.name !== undefined) yield name(indicator.id, year);
    }
    for (const adjustment of indicator.adjustments ?? []) {
      const { id } = adjustment;
      for (const key of ['former-name', 'note'] as const) {
        if (adjustment[key] === undefined) continue;
        const place = { group: 'adjustments', id, field: key, owner: adjustment, key } as const;
        yield key === 'note' ? place : { ...place, plain: true };
      }
    }
  }
  for (const figure of figures.figures) {
    if (typeof figure.value !== 'string') continue;
    const { id, value } = figure;
    yield { group: 'units', id: value, field: id, owner: figure, key: 'value', plain: true };
  }
  // Units of content/units.yaml are keys; those that the tables print stand with the indicators.
  for (const indicator of indicators.indicators) {
    const { unit } = indicator;
    if (units.units[unit] === undefined) continue;
    yield { group: 'units', id: unit, field: 'unit', owner: indicator, key: 'unit', plain: true };
  }
}

/** A year's own name is another text than the name of all years, and is fixed together with it: by the field `name`. */
function name(id: string, owner: object): Place {
  return { group: 'indicators', id, field: 'name', owner, key: 'name', plain: true };
}

function block(id: string, field: string, owner: object, key: string | number = field): Place {
  return { group: 'blocks', id, field, owner, key };
}
