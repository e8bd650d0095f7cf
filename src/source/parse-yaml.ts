/** YAML text to nodes with positions, or all that is wrong with it, in one run. */
import { type CST, Parser } from 'yaml';
import { FORBIDDEN_IN_XML } from '../core/characters.js';
import { diagnostic, type Diagnostic, Diagnostics } from '../core/diagnostic.js';
import { range, type SourceFile, startOf } from '../core/position.js';
import { buildNode } from './build-node.js';
import { findMistakes } from './find-mistakes.js';
import { endOfLine, finding, type Finding, unexplained } from './finding.js';
import type { SourceNode } from './node.js';
import { codePointName } from './read-source.js';
import type { Script } from './script.js';
import { firstTooDeep } from './slot.js';
import { syntaxErrors } from './syntax-errors.js';

export interface ParsedYaml {
  /** Absent if there is any error. */
  readonly root?: SourceNode;
  readonly diagnostics: readonly Diagnostic[];
}

/** No report nests a tenth as deep. */
const DEEPEST = 64;

/** `script` is that of the texts, which says how their lines are joined. */
export function parseYaml(file: SourceFile, script: Script = 'han'): ParsedYaml {
  const tokens = [...new Parser().parse(file.text)];
  const documents = tokens.filter((token) => token.type === 'document');
  const [first] = documents;
  for (const { value } of documents) {
    const deep = firstTooDeep(value, DEEPEST);
    if (deep === undefined) continue;
    const place = range(file, deep.offset, deep.offset + 1);
    return { diagnostics: [diagnostic('yaml-too-deep', place, { limit: String(DEEPEST) })] };
  }

  const mistakes = [
    ...directives(file, tokens),
    ...(first === undefined ? [] : findMistakes(file, first)),
    ...furtherDocuments(file, documents),
  ];
  const built = new Diagnostics();
  const root = buildNode({ file, script }, first?.value, 0, built);
  reportForbidden(root, built);
  const errors = [
    ...mistakes.map((mistake) => mistake.diagnostic),
    ...syntaxErrors(file, tokens, mistakes),
    ...unexplained(built.all, (item) => item.range?.start ?? 0, mistakes),
  ];
  if (first?.value === undefined && errors.length === 0) {
    errors.push(diagnostic('source-empty', startOf(file), {}));
  }
  return errors.length === 0 ? { root, diagnostics: [] } : { diagnostics: errors };
}

function directives(file: SourceFile, tokens: readonly CST.Token[]): Finding[] {
  return tokens
    .filter((token) => token.type === 'directive')
    .map((token) => {
      const place = range(file, token.offset, token.offset + token.source.length);
      return finding(file, place, diagnostic('yaml-directive', place, {}));
    });
}

/** The second document explains all to the end of the file. */
function furtherDocuments(file: SourceFile, documents: readonly CST.Document[]): Finding[] {
  const [, second] = documents;
  if (second === undefined) return [];
  const start = second.start[0]?.offset ?? second.offset;
  const what = diagnostic(
    'yaml-several-documents',
    range(file, start, endOfLine(file.text, start)),
    {},
  );
  return [finding(file, { start, end: file.text.length }, what)];
}

/** Escapes between double quotes can say what a file itself must not hold. */
function reportForbidden(node: SourceNode, found: Diagnostics): void {
  switch (node.type) {
    case 'map':
      for (const { key, value } of node.entries) {
        reportForbidden(key, found);
        reportForbidden(value, found);
      }
      return;
    case 'list':
      for (const item of node.items) reportForbidden(item, found);
      return;
    case 'scalar': {
      const bad = FORBIDDEN_IN_XML.exec(node.text);
      if (bad === null) return;
      const code = codePointName(bad[0]);
      found.report('source-forbidden-character', node.at(bad.index, 1), { code });
    }
  }
}
