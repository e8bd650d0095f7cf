/** Reads a style written in YAML as the program does: validated data, and the place of each field. */
import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import type { DataPath } from '../../src/core/located.js';
import { range, SourceFile, startOf, type SourceRange } from '../../src/core/position.js';
import { styleSchema, type StyleFile } from '../../src/model/style.js';

export const GBT9704 = readFileSync('templates/style/gbt9704.yaml', 'utf8');

export interface ReadStyle {
  readonly data: StyleFile;
  readonly at: (path: DataPath) => SourceRange;
}

export function readStyle(text: string, schema: 'core' | 'failsafe' = 'core'): ReadStyle {
  const document = parseDocument(text, { schema });
  const file = new SourceFile('templates/style/test.yaml', text);
  const at = (path: DataPath): SourceRange => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) {
        const end = isScalar(node) || isMap(node) ? node.range[1] : node.range[2];
        return range(file, node.range[0], end);
      }
    }
    return startOf(file);
  };
  return { data: styleSchema.parse(document.toJS()), at };
}

/** The house style of the project, with one passage of its text replaced. */
export function changed(from: string, to: string): ReadStyle {
  if (!GBT9704.includes(from)) throw new Error(`gbt9704.yaml has no ${from}`);
  return readStyle(GBT9704.replace(from, to));
}

/** `rule 行号 原文` of each diagnostic: what a secretary would be pointed to. */
export function shown(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ rule, range: place }) => {
    if (place === undefined) return rule;
    return `${rule} @ ${place.file.text.slice(place.start, place.end).trim()}`;
  });
}
