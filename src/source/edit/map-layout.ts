/** How a map of YAML is laid out in its file: what an edit must know to look like what stands around it. */
import type { SourceFile } from '../../core/position.js';
import type { SourceEntry, SourceMap, SourceNode } from '../index.js';

export function entryOf(node: SourceNode | undefined, key: string): SourceEntry | undefined {
  return node?.type === 'map' ? node.entries.find((entry) => entry.key.text === key) : undefined;
}

/** A map with braces goes on before the closing one, another on lines of its own. */
export function isFlow({ range: { file, start } }: SourceMap): boolean {
  return file.text.charAt(start) === '{';
}

export function indentOf({ entries, range }: SourceMap): string {
  const start = entries[0]?.key.range.start ?? range.start;
  const line = range.file.text.lastIndexOf('\n', start - 1) + 1;
  return ' '.repeat(start - line);
}

/** The end of the line on which something ends; a block scalar ends with the break of its last line. */
export function endOfLine({ text }: SourceFile, end: number): number {
  const feed = text.indexOf('\n', text.slice(0, end).trimEnd().length);
  if (feed === -1) return text.length;
  return text.charAt(feed - 1) === '\r' ? feed - 1 : feed;
}

export function lineBreak({ text }: SourceFile): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
