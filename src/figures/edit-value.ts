/** A new value where the old one is written: in a register, or between the quotes of a call in prose. */
import type { SourceRange } from '../core/position.js';
import type { ReportFigure } from './figure.js';
import type { NewValue } from './revision.js';
import type { TextEdit } from '../source/edit/text-edits.js';
import { replaceScalar, scalarText } from '../source/edit/yaml-scalar.js';

export function editValue({ definition, home }: ReportFigure, value: NewValue): TextEdit {
  switch (definition.type) {
    case 'computed':
      throw new Error(`${definition.id} is computed and has no value to write`);
    case 'stated':
      return replaceScalar(definition.printed, written(value));
    case 'given': {
      const old = definition.value;
      if (!('text' in old)) return replaceStatus(definition.range, old.status, value);
      if (home === 'prose') return { ...old.range, text: written(value) };
      if (value.type === 'figure') return replaceScalar(old, value.text);
      return { ...old.range, text: written(value) };
    }
  }
}

function written(value: NewValue): string {
  return value.type === 'figure' ? value.text : `{ status: ${value.status} }`;
}

/** A status for a status changes that word alone. */
function replaceStatus(place: SourceRange, old: string, value: NewValue): TextEdit {
  const { file, start, end } = place;
  if (value.type === 'status') {
    const at = file.text.slice(start, end).lastIndexOf(old);
    return { file, start: start + at, end: start + at + old.length, text: value.status };
  }
  return { file, start, end, text: scalarText(value.text) };
}
