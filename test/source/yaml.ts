/** Inputs and outcomes of the YAML tests in a form that reads at a glance. */
import { SourceFile } from '../../src/core/position.js';
import type { SourceNode } from '../../src/source/index.js';
import { parseYaml, toData } from '../../src/source/index.js';

/** The root of a text without mistakes. */
export function rootOf(text: string): SourceNode {
  const { root, diagnostics } = parseYaml(new SourceFile('测试.yaml', text));
  if (root === undefined) {
    throw new Error(`not parsed: ${diagnostics.map((item) => item.rule).join(', ')}\n${text}`);
  }
  return root;
}

export function dataOf(text: string): unknown {
  return toData(rootOf(text));
}

/** What is reported about a text: `line:column rule source`, the source being the first line of the place. */
export function reportsOn(text: string): string[] {
  const file = new SourceFile('测试.yaml', text);
  return parseYaml(file).diagnostics.map(({ rule, range }) => {
    if (range === undefined) return rule;
    const { line, column } = file.positionAt(range.start);
    const [source = ''] = text.slice(range.start, range.end).split('\n');
    return `${line}:${column} ${rule} ${source}`.trimEnd();
  });
}
