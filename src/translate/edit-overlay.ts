/** Changes of translations as edits of the overlay's files: what is not changed stays byte for byte, comments and order included. */
import { SourceFile } from '../core/position.js';
import type { TranslationState } from '../model/overlay.js';
import { nameOf, type Section, type Unit } from '../resolve/translation/translatable.js';
import { endOfLine, entryOf, indentOf, isFlow, lineBreak } from '../source/edit/map-layout.js';
import type { TextEdit } from '../source/edit/text-edits.js';
import { writeField } from '../source/edit/write-text.js';
import { replaceScalar, scalarText } from '../source/edit/yaml-scalar.js';
import type { SourceEntry, SourceMap, SourceNode } from '../source/index.js';

/** What is to become of a unit's entry; what is absent stays. */
export interface EntryChange {
  readonly unit: Unit;
  /** By the names of fields; lines are parted by line breaks. */
  readonly fields?: ReadonlyMap<string, string>;
  readonly source?: string;
  readonly state?: TranslationState;
  /** Why the present source needs no other translation. */
  readonly waived?: string;
  /** The id under which the entry stands. */
  readonly renamedFrom?: string;
}

/** A file of the overlay as it is written. */
export interface WrittenFile {
  readonly file: SourceFile;
  readonly root: SourceNode;
}

export interface OverlayLayout {
  /** In the order of print, which is that of new entries. */
  readonly units: readonly Unit[];
  /** The file into which a new entry goes. */
  readonly pathOf: (unit: Unit) => string;
}

export function editOverlay(
  changes: readonly EntryChange[],
  written: readonly WrittenFile[],
  layout: OverlayLayout,
): readonly TextEdit[] {
  const fresh: EntryChange[] = [];
  const edits = changes.flatMap((change) => {
    const id = change.renamedFrom ?? change.unit.id;
    const entry = written
      .map(({ root }) => entryIn(root, change.unit.section, id))
      .find((found) => found !== undefined);
    if (entry === undefined) fresh.push(change);
    return entry === undefined ? [] : editEntry(entry, change);
  });
  return [...edits, ...insertAll(fresh, written, layout)];
}

function entryIn(root: SourceNode, section: Section, id: string): SourceEntry | undefined {
  return entryOf(entryOf(root, section)?.value, id);
}

/** Each field of an entry in the order in which a new entry has them. */
function fieldsOf({ source, state, waived, fields, unit }: EntryChange): [string, string][] {
  const texts = unit.fields.flatMap(({ name }): [string, string][] => {
    const text = fields?.get(name);
    return text === undefined ? [] : [[name, text]];
  });
  const own = Object.entries({ source, state, waived });
  return [
    ...own.flatMap(([name, text]): [string, string][] =>
      text === undefined ? [] : [[name, text]],
    ),
    ...texts,
  ];
}

function editEntry(entry: SourceEntry, change: EntryChange): readonly TextEdit[] {
  const { key, value: map } = entry;
  const renamed = change.renamedFrom === undefined ? [] : [{ ...key.range, text: change.unit.id }];
  if (map.type !== 'map') return renamed;
  const added: [string, string][] = [];
  const edits: TextEdit[] = [];
  for (const [name, text] of fieldsOf(change)) {
    const old = entryOf(map, name);
    if (old === undefined) added.push([name, text]);
    else if (old.value.type === 'scalar' && old.value.text !== text) {
      edits.push(rewrite(old, name, text, map));
    }
  }
  return [...renamed, ...edits, ...(added.length === 0 ? [] : [addFields(map, added)])];
}

/** A short text keeps its quotation marks; one in a block is folded anew. */
function rewrite(old: SourceEntry, name: string, text: string, map: SourceMap): TextEdit {
  const { value, key } = old;
  if (value.type !== 'scalar') throw new Error(`the field ${name} holds no text`);
  const { file, end } = value.range;
  const short = value.style !== 'block' && text.length < 60 && !text.includes('\n');
  if (isFlow(map) || short) return replaceScalar(value, text);
  const indent = indentOf(map);
  const start = key.range.start - indent.length;
  const written = writeField(name, text, indent, lineBreak(file));
  return { file, start, end: endOfLine(file, end), text: written };
}

function addFields(map: SourceMap, fields: readonly (readonly [string, string])[]): TextEdit {
  const { file, end } = map.range;
  if (isFlow(map)) {
    const last = map.entries.at(-1)?.value.range.end ?? map.range.start + 1;
    const texts = fields.map(([name, text]) => `${name}: ${scalarText(text)}`).join(', ');
    return { file, start: last, end: last, text: map.entries.length === 0 ? texts : `, ${texts}` };
  }
  const newLine = lineBreak(file);
  const indent = indentOf(map);
  const at = endOfLine(file, end);
  const lines = fields.map(([name, text]) => newLine + writeField(name, text, indent, newLine));
  return { file, start: at, end: at, text: lines.join('') };
}

function insertAll(
  changes: readonly EntryChange[],
  written: readonly WrittenFile[],
  layout: OverlayLayout,
): readonly TextEdit[] {
  const order = new Map(layout.units.map((unit, at) => [nameOf(unit), at]));
  const sorted = changes.toSorted(
    (a, b) => (order.get(nameOf(a.unit)) ?? 0) - (order.get(nameOf(b.unit)) ?? 0),
  );
  const paths = new Set(sorted.map(({ unit }) => layout.pathOf(unit)));
  return [...paths].flatMap((path) => {
    const own = sorted.filter(({ unit }) => layout.pathOf(unit) === path);
    const there = written.find(({ file }) => file.path === path);
    if (there === undefined) return [newFile(path, own)];
    const sections = new Set(own.map(({ unit }) => unit.section));
    return [...sections].flatMap((section) => {
      const entries = own.filter(({ unit }) => unit.section === section);
      return insertInto(there, section, entries, order);
    });
  });
}

/** What a file is begun with. */
const HEAD = '# yaml-language-server: $schema=../../../docs/schemas/overlay.schema.json';

function newFile(path: string, changes: readonly EntryChange[]): TextEdit {
  const sections = new Set(changes.map(({ unit }) => unit.section));
  const parts = [...sections].map((section) => {
    const own = changes.filter(({ unit }) => unit.section === section);
    return `${section}:\n${own.map((change) => entryText(change, '  ', '\n')).join('\n')}\n`;
  });
  return { file: new SourceFile(path, ''), start: 0, end: 0, text: `${HEAD}\n${parts.join('\n')}` };
}

function insertInto(
  { file, root }: WrittenFile,
  section: Section,
  changes: readonly EntryChange[],
  order: ReadonlyMap<string, number>,
): readonly TextEdit[] {
  const newLine = lineBreak(file);
  const there = entryOf(root, section);
  const map = there?.value;
  if (there !== undefined && map?.type === 'map' && map.entries.length === 0) {
    // `blocks: {}`: the first entries take the place of the braces.
    const texts = changes.map((change) => newLine + entryText(change, '  ', newLine));
    const start = there.key.range.end + 1;
    return [{ file, start, end: map.range.end, text: texts.join('') }];
  }
  if (map?.type !== 'map' || isFlow(map) || map.entries.length === 0) {
    const at = file.text.length;
    const gap = file.text === '' || file.text.endsWith('\n') ? '' : newLine;
    const texts = changes.map((change) => entryText(change, '  ', newLine) + newLine);
    return [{ file, start: at, end: at, text: `${gap}${section}:${newLine}${texts.join('')}` }];
  }
  const indent = indentOf(map);
  return changes.map((change): TextEdit => {
    const place = order.get(nameOf(change.unit)) ?? 0;
    const before = map.entries.findLast(
      ({ key }) => (order.get(nameOf({ section, id: key.text })) ?? Infinity) < place,
    );
    const text = entryText(change, indent, newLine);
    if (before === undefined) {
      const at = (map.entries[0]?.key.range.start ?? map.range.start) - indent.length;
      return { file, start: at, end: at, text: text + newLine };
    }
    const at = endOfLine(file, before.value.range.end);
    return { file, start: at, end: at, text: newLine + text };
  });
}

function entryText(change: EntryChange, indent: string, newLine: string): string {
  const fields = fieldsOf(change).map(([name, text]) =>
    writeField(name, text, `${indent}  `, newLine),
  );
  return [`${indent}${change.unit.id}:`, ...fields].join(newLine);
}
