/** A `<table>` → its node; rows must fill the columns, with what spans down from above. */
import { fillRows } from '../core/cell-grid.js';
import type { Cell, Column, Row, Table, TableNote } from '../doc/nodes.js';
import {
  attribute,
  childrenNamed,
  count,
  inlines,
  oneOf,
  positive,
  words,
  type TreeContext,
} from './elements.js';
import { withoutNotes } from './number-notes.js';
import type { XmlElement } from './xml.js';

export function toTable(element: XmlElement, context: TreeContext): Table | undefined {
  const orientations = ['portrait', 'landscape'] as const;
  const orientation = oneOf(element, 'orientation', orientations, context, 'portrait');
  if (orientation === undefined) return undefined;
  const columns = childrenNamed(element, 'column').flatMap((column) => toColumn(column, context));
  const rows = (part: 'head' | 'body'): Row[] => {
    const found = childrenNamed(element, part)
      .flatMap((group) => childrenNamed(group, 'row'))
      .flatMap((row) => toRow(row, part, context));
    checkCells(found, columns.length, context);
    return found;
  };
  return {
    type: 'table',
    id: attribute(element, 'id'),
    origin: element.origin,
    orientation,
    caption: words(element, 'caption', context),
    continuation: withoutNotes(words(element, 'continuation', context)),
    columns,
    head: rows('head'),
    body: rows('body'),
    notes: childrenNamed(element, 'note').map((note): TableNote => ({
      origin: note.origin,
      content: inlines(note, context),
    })),
  };
}

function toColumn(element: XmlElement, context: TreeContext): Column[] {
  const role = oneOf(element, 'role', ['number', 'name', 'figure'], context);
  const share = positive(element, 'share', context);
  return role === undefined || share === undefined ? [] : [{ role, share }];
}

function toRow(element: XmlElement, part: 'head' | 'body', context: TreeContext): Row[] {
  const roles = ['head', 'item', 'companion', 'part', 'component'] as const;
  const role = oneOf(element, 'role', roles, context, part === 'head' ? 'head' : 'item');
  if (role === undefined) return [];
  const cells = childrenNamed(element, 'cell').map((cell): Cell => ({
    origin: cell.origin,
    content: inlines(cell, context),
    columns: count(cell, 'columns', context),
    rows: count(cell, 'rows', context),
  }));
  const id = element.attributes.get('id');
  return [{ role, origin: element.origin, cells, ...(id !== undefined && { id }) }];
}

function checkCells(rows: readonly Row[], columns: number, { diagnostics }: TreeContext): void {
  const fills = fillRows(
    rows.map(({ cells }) => cells),
    columns,
  );
  for (const [index, { filled, misfit }] of fills.entries()) {
    if (filled === columns && misfit === undefined) continue;
    const params = { cells: String(filled), columns: String(columns) };
    diagnostics.report('template-cells', rows[index]?.origin, params);
  }
}
