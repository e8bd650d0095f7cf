/** Texts as YAML scalars, quoted as those around them are. */
import type { LocatedText } from '../../core/located.js';
import { SourceFile } from '../../core/position.js';
import { parseYaml } from '../index.js';
import type { TextEdit } from './text-edits.js';

/** Without quotes where that reads back as the same text, wherever it stands: our parser is asked. */
export function scalarText(text: string): string {
  return readsBack(`{ a: ${text} }`, text) && readsBack(`a: ${text}\n`, text)
    ? text
    : // Every text of JSON is one of YAML.
      JSON.stringify(text);
}

/** Exchanges a scalar's text and keeps its quotation marks; a plain one gets them where it needs them. */
export function replaceScalar(old: LocatedText, text: string): TextEdit {
  const { file, start, end } = old.range;
  switch (file.text.charAt(start)) {
    case '"':
      return { file, start, end, text: JSON.stringify(text) };
    case "'":
      return { file, start, end, text: `'${text.replaceAll("'", "''")}'` };
    case '|':
    case '>':
      return { ...old.at(0, old.text.length), text };
    default:
      return { file, start, end, text: scalarText(text) };
  }
}

function readsBack(yaml: string, text: string): boolean {
  const { root } = parseYaml(new SourceFile('', yaml));
  if (root?.type !== 'map' || root.entries.length !== 1) return false;
  const value = root.entries[0]?.value;
  return value?.type === 'scalar' && value.kind === 'text' && value.text === text;
}
