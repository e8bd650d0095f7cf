/** A translated text as the value of a field in a block map: plain where it is short, folded where it is long, literal where it has lines. */
import { SourceFile } from '../../core/position.js';
import { parseYaml } from '../index.js';
import { scalarText } from './yaml-scalar.js';

/** Columns that a line of folded text may take, its indent included. */
const WIDTH = 100;

/** `text: >-` and its lines, each with its indent, without a break behind the last. `newLine` is what the file breaks lines with. */
export function writeField(name: string, text: string, indent: string, newLine = '\n'): string {
  const candidates = [
    ...(text.includes('\n') ? [literal(name, text, indent)] : []),
    ...(indent.length + name.length + text.length + 2 <= WIDTH ? [plain(name, text, indent)] : []),
    folded(name, text, indent),
  ];
  const written = candidates.find((lines) => readsBack(lines, name, text));
  return (written ?? [`${indent}${name}: ${JSON.stringify(text)}`]).join(newLine);
}

function plain(name: string, text: string, indent: string): readonly string[] {
  return [`${indent}${name}: ${scalarText(text)}`];
}

function literal(name: string, text: string, indent: string): readonly string[] {
  return [`${indent}${name}: |-`, ...text.split('\n').map((line) => `${indent}  ${line}`)];
}

function folded(name: string, text: string, indent: string): readonly string[] {
  const width = WIDTH - indent.length - 2;
  const lines: string[] = [];
  let line = '';
  // Calls are not parted: a break within one would stand in its arguments.
  for (const word of text.match(/(?:\{\{.*?\}\}|[^ ])+ *| +/g) ?? []) {
    if (line !== '' && line.length + word.trimEnd().length > width) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  const all = [...lines, line].map((one) => `${indent}  ${one.replace(/ $/, '')}`);
  return [`${indent}${name}: >-`, ...all];
}

/** Our parser is asked: what is not read as it was meant is written in quotation marks. */
function readsBack(lines: readonly string[], name: string, text: string): boolean {
  const { root } = parseYaml(new SourceFile('', `${lines.join('\n')}\n`), 'latin');
  if (root?.type !== 'map' || root.entries.length !== 1) return false;
  const [entry] = root.entries;
  const value = entry?.value;
  return entry?.key.text === name && value?.type === 'scalar' && value.text === text;
}
