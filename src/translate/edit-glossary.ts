/** Terms of a table → edits of `glossary.yaml`: new ones at its end, others where they stand. */
import { SourceFile } from '../core/position.js';
import type { Term } from '../model/glossary.js';
import { endOfLine, entryOf, indentOf, isFlow, lineBreak } from '../source/edit/map-layout.js';
import type { TextEdit } from '../source/edit/text-edits.js';
import { replaceScalar, scalarText } from '../source/edit/yaml-scalar.js';
import type { SourceMap } from '../source/index.js';
import type { WrittenFile } from './edit-overlay.js';

export interface TermChange {
  readonly term: Term;
  /** Absent where the term is new. */
  readonly former?: Term;
}

/** Rows that are not there, and cells that are empty, change nothing. */
export function changedTerms(terms: readonly Term[], present: readonly Term[]): TermChange[] {
  const known = new Map(present.map((term) => [term.zh, term]));
  return terms.flatMap((term): TermChange[] => {
    const former = known.get(term.zh);
    if (former === undefined) return [{ term }];
    const merged = { ...former, ...term };
    return sameTerm(merged, former) ? [] : [{ term: merged, former }];
  });
}

export function sameTerm(one: Term, other: Term): boolean {
  const parts = ({ zh, en, also = [], note = '' }: Term): string =>
    JSON.stringify([zh, en, also, note]);
  return parts(one) === parts(other);
}

const HEAD = '# yaml-language-server: $schema=../docs/schemas/glossary.schema.json';

export function editGlossary(
  changes: readonly TermChange[],
  path: string,
  written: WrittenFile | undefined,
): readonly TextEdit[] {
  const fresh = changes.flatMap(({ term, former }) => (former === undefined ? [term] : []));
  const list = written && entryOf(written.root, 'terms')?.value;
  if (written === undefined || list?.type !== 'list') {
    const file = new SourceFile(path, '');
    const text = `${HEAD}\nterms:\n${fresh.map((term) => termText(term, '  ', '\n')).join('')}`;
    return [{ file, start: 0, end: 0, text }];
  }
  const { file } = written;
  const maps = list.items.filter((item) => item.type === 'map');
  const edits = changes.flatMap(({ term, former }) => {
    const map = maps.find((item) => textAt(item, 'zh') === term.zh);
    return former === undefined || map === undefined ? [] : editTerm(map, term, former);
  });
  if (fresh.length === 0) return edits;
  const last = list.items.at(-1);
  const at = endOfLine(file, last?.range.end ?? list.range.end);
  const newLine = lineBreak(file);
  const [first] = maps;
  const indent = first && !isFlow(first) ? indentOf(first).slice(2) : '  ';
  const text = fresh.map((term) => newLine + termText(term, indent, newLine).trimEnd()).join('');
  return [...edits, { file, start: at, end: at, text }];
}

function textAt(map: SourceMap, key: string): string | undefined {
  const value = entryOf(map, key)?.value;
  return value?.type === 'scalar' ? value.text : undefined;
}

function editTerm(map: SourceMap, term: Term, former: Term): readonly TextEdit[] {
  const changed = fieldsOf(term).filter(
    ([name, text]) => text !== new Map(fieldsOf(former)).get(name),
  );
  return changed.map(([name, text]): TextEdit => {
    const value = entryOf(map, name)?.value;
    if (value?.type === 'scalar' && name !== 'also')
      return replaceScalar(value, textOf(term, name));
    if (value !== undefined) return { ...value.range, text };
    const { file, end } = map.range;
    const last = map.entries.at(-1)?.value.range.end ?? end;
    if (isFlow(map)) return { file, start: last, end: last, text: `, ${name}: ${text}` };
    const at = endOfLine(file, last);
    return { file, start: at, end: at, text: `${lineBreak(file)}${indentOf(map)}${name}: ${text}` };
  });
}

function textOf(term: Term, name: keyof Term): string {
  const value = term[name];
  return typeof value === 'string' ? value : '';
}

/** As they are written in YAML. */
function fieldsOf({ zh, en, also = [], note }: Term): readonly (readonly [keyof Term, string])[] {
  const variants = `[${also.map(scalarText).join(', ')}]`;
  return [
    ['zh', scalarText(zh)],
    ['en', scalarText(en)],
    ...(also.length > 0 ? [['also', variants] as const] : []),
    ...(note === undefined ? [] : [['note', scalarText(note)] as const]),
  ];
}

function termText(term: Term, indent: string, newLine: string): string {
  const lines = fieldsOf(term).map(([name, text]) => `${name}: ${text}${newLine}`);
  return `${indent}- ${lines.join(`${indent}  `)}`;
}
