/** Reviews and decisions written into `conversions.yaml`: lines added and exchanged, all else as it is. */
import type { ConvertedEdition } from '../../core/edition.js';
import { SourceFile } from '../../core/position.js';
import { entryOf } from '../../source/edit/map-layout.js';
import type { TextEdit } from '../../source/edit/text-edits.js';
import { replaceScalar, scalarText } from '../../source/edit/yaml-scalar.js';
import type { ConversionDecision } from '../../model/conversion.js';
import type { SourceEntry, SourceNode } from '../../source/index.js';

export interface ConversionChanges {
  readonly decisions: readonly ConversionDecision[];
  /** What was looked at, and what it is converted to, by edition. */
  readonly reviewed: ReadonlyMap<ConvertedEdition, ReadonlyMap<string, string>>;
}

/** What a file is begun with. */
export const NEW_CONVERSIONS = [
  '# yaml-language-server: $schema=../docs/schemas/conversions.schema.json',
  '# 繁体各版本由人定的字（decisions）和看过的字（reviewed），各报告共用。baogao convert-review 会往里写，也可以手工改。',
  '',
].join('\n');

/** `root` is that of the file; both are absent where there is none yet: then the edit is of an empty file at `path`. */
export function editConversions(
  changes: ConversionChanges,
  path: string,
  written: { readonly file: SourceFile; readonly root: SourceNode } | undefined,
): readonly TextEdit[] {
  const file = written?.file ?? new SourceFile(path, '');
  const root = written?.root;
  const edits: TextEdit[] = [];
  const begun = written === undefined ? NEW_CONVERSIONS : '';
  let appended = '';
  const { decisions } = changes;
  if (decisions.length > 0) {
    const lines = decisions.map((decision) => `  - ${decisionText(decision)}\n`).join('');
    const entry = entryOf(root, 'decisions');
    if (entry === undefined) appended += `decisions:\n${lines}`;
    else edits.push(below(entry, lines, file));
  }
  const reviewed = entryOf(root, 'reviewed');
  const fresh: string[] = [];
  for (const [edition, words] of changes.reviewed) {
    const known = entryOf(reviewed?.value, edition);
    const lines: string[] = [];
    for (const [text, as] of words) {
      const old = entryOf(known?.value, text)?.value;
      if (old?.type === 'scalar') edits.push(replaceScalar(old, as));
      else lines.push(`    ${scalarText(text)}: ${scalarText(as)}\n`);
    }
    if (lines.length === 0) continue;
    if (known === undefined) fresh.push(`  ${edition}:\n${lines.join('')}`);
    else edits.push(below(known, lines.join(''), file));
  }
  if (fresh.length > 0) {
    if (reviewed === undefined) appended += `reviewed:\n${fresh.join('')}`;
    else edits.push(below(reviewed, fresh.join(''), file));
  }
  if (appended === '') return edits;
  const { length } = file.text;
  const gap = length === 0 || file.text.endsWith('\n') ? '' : '\n';
  return [...edits, { file, start: length, end: length, text: `${begun}${gap}${appended}` }];
}

function decisionText({ text, within, in: edition, as, why }: ConversionDecision): string {
  const fields = { text, within, in: edition, as, why };
  const parts = Object.entries(fields).flatMap(([field, value]) =>
    value === undefined ? [] : [`${field}: ${scalarText(value)}`],
  );
  return `{ ${parts.join(', ')} }`;
}

/** Lines put behind what stands under a key; in place of it where there is nothing, or an empty `[]` or `{}`. */
function below({ key, value }: SourceEntry, lines: string, file: SourceFile): TextEdit {
  const { text } = file;
  const written = text.slice(value.range.start, value.range.end).trimEnd();
  const empty = /^(\[\s*\]|\{\s*\}|~|null)?$/.test(written);
  if (empty) {
    const colon = text.indexOf(':', key.range.end) + 1;
    const end = Math.max(colon, value.range.start + written.length);
    const rest = text.indexOf('\n', end);
    // A remark behind the key stays on its line.
    return {
      file,
      start: colon,
      end: rest + 1 || text.length,
      text: `${text.slice(end, rest === -1 ? undefined : rest).trimEnd()}\n${lines}`,
    };
  }
  const feed = text.indexOf('\n', text.slice(0, value.range.end).trimEnd().length);
  return feed === -1
    ? { file, start: text.length, end: text.length, text: `\n${lines}` }
    : { file, start: feed + 1, end: feed + 1, text: lines };
}
