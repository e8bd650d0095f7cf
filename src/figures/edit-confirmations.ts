/** Records of confirmation in `confirmations.yaml`: fields changed, added and taken away, all else as it is. */
import { SourceFile, type SourceRange } from '../core/position.js';
import { endOfLine, entryOf, indentOf, isFlow, lineBreak } from '../source/edit/map-layout.js';
import type { SourceMap, SourceNode } from '../source/index.js';
import type { NewConfirmation } from './revision.js';
import type { TextEdit } from '../source/edit/text-edits.js';
import { replaceScalar, scalarText } from '../source/edit/yaml-scalar.js';

export interface ConfirmationChange {
  readonly id: string;
  readonly changes: NewConfirmation;
}

/** What a file is begun with. */
export const NEW_FILE = [
  '# yaml-language-server: $schema=../../docs/schemas/confirmations.schema.json',
  '# 各数的核定情况，由 baogao figures import 写入；也可以手工改。',
  'confirmations:',
].join('\n');

const FIELDS = ['value', 'state', 'by', 'on', 'note'] as const;

/** `root` is that of the file; both are absent where there is none yet: then the edit is of an empty file at `path`. */
export function editConfirmations(
  changes: readonly ConfirmationChange[],
  path: string,
  written: { readonly file: SourceFile; readonly root: SourceNode } | undefined,
): readonly TextEdit[] {
  if (changes.length === 0) return [];
  if (written === undefined) {
    const lines = changes.flatMap((change) => record(change, '  '));
    const text = `${[NEW_FILE, ...lines].join('\n')}\n`;
    return [{ file: new SourceFile(path, ''), start: 0, end: 0, text }];
  }
  const { file, root } = written;
  const records = entryOf(root, 'confirmations')?.value;
  if (records?.type !== 'map') return [append(changes, file)];
  const fresh = changes.filter(({ id }) => entryOf(records, id) === undefined);
  return [
    ...changes.flatMap(({ id, changes: fields }) => {
      const map = entryOf(records, id)?.value;
      return map?.type === 'map' ? editRecord(map, fields) : [];
    }),
    ...(fresh.length === 0 ? [] : [insertRecords(fresh, records)]),
  ];
}

/** `  gdp-2021: { state: 核定, by: 张三, on: 2022-01-05 }`; nothing where there is nothing to say. */
function record({ id, changes }: ConfirmationChange, indent: string): readonly string[] {
  const fields = fieldTexts(changes, FIELDS);
  return fields.length === 0 ? [] : [`${indent}${id}: { ${fields.join(', ')} }`];
}

function fieldTexts(
  changes: NewConfirmation,
  fields: readonly (typeof FIELDS)[number][],
): readonly string[] {
  return fields.flatMap((field) => {
    const text = changes[field];
    return text === undefined || text === '' ? [] : [`${field}: ${scalarText(text)}`];
  });
}

function append(changes: readonly ConfirmationChange[], file: SourceFile): TextEdit {
  const { text } = file;
  const lines = ['confirmations:', ...changes.flatMap((change) => record(change, '  '))];
  const gap = text.endsWith('\n') ? '' : lineBreak(file);
  const added = gap + lines.map((line) => line + lineBreak(file)).join('');
  return { file, start: text.length, end: text.length, text: added };
}

function insertRecords(changes: readonly ConfirmationChange[], records: SourceMap): TextEdit {
  const { file, end } = records.range;
  if (isFlow(records)) {
    const texts = changes.flatMap((change) => record(change, ''));
    return beforeBrace(records, texts);
  }
  const indent = indentOf(records);
  const lines = changes.flatMap((change) => record(change, indent));
  const at = endOfLine(file, end);
  return { file, start: at, end: at, text: lines.map((line) => lineBreak(file) + line).join('') };
}

function editRecord(map: SourceMap, changes: NewConfirmation): readonly TextEdit[] {
  const { file } = map.range;
  const edits: TextEdit[] = [];
  const gone: number[] = [];
  for (const field of FIELDS) {
    const text = changes[field];
    const index = map.entries.findIndex(({ key }) => key.text === field);
    const value = map.entries[index]?.value;
    if (text === undefined || value?.type !== 'scalar') continue;
    if (text === '') gone.push(index);
    else edits.push(replaceScalar(value, text));
  }
  const added = fieldTexts(
    changes,
    FIELDS.filter((field) => map.entries.every(({ key }) => key.text !== field)),
  );
  if (gone.length === map.entries.length) {
    const rest = added.length === 0 ? '{}' : `{ ${added.join(', ')} }`;
    return [{ ...map.range, text: rest }];
  }
  edits.push(...gone.map((index) => ({ ...extentOf(map, index, gone), text: '' })));
  if (added.length === 0) return edits;
  if (isFlow(map)) return [...edits, beforeBrace(map, added)];
  const at = endOfLine(file, map.range.end);
  const text = added.map((line) => lineBreak(file) + indentOf(map) + line).join('');
  return [...edits, { file, start: at, end: at, text }];
}

/** What goes with a field: in braces its comma, else its line. */
function extentOf(map: SourceMap, index: number, gone: readonly number[]): SourceRange {
  const { file } = map.range;
  const entry = map.entries[index];
  if (entry === undefined) throw new Error(`a record has no field ${index}`);
  const { start } = entry.key.range;
  const { end } = entry.value.range;
  if (!isFlow(map)) {
    // With the break before it: where the line ends something else may be put.
    const line = file.text.slice(0, start).search(/\r?\n[^\n]*$/);
    return { file, start: line, end: endOfLine(file, end) };
  }
  const kept = map.entries.findIndex((_, at) => !gone.includes(at));
  const before = map.entries[index - 1];
  const behind = map.entries[index + 1];
  if (index > kept && before !== undefined) return { file, start: before.value.range.end, end };
  return { file, start, end: behind?.key.range.start ?? end };
}

function beforeBrace(map: SourceMap, texts: readonly string[]): TextEdit {
  const { file, start, end } = map.range;
  const last = map.entries.at(-1)?.value.range.end;
  const joined = texts.join(', ');
  if (last === undefined) return { file, start, end, text: `{ ${joined} }` };
  // Behind a comma at the end, if there is one.
  const comma = file.text.slice(last, end).includes(',');
  return {
    file,
    start: comma ? end - 1 : last,
    end: comma ? end - 1 : last,
    text: comma ? `${joined} ` : `, ${joined}`,
  };
}
