/** TMX of any program → pairs of Chinese and English texts, calls as they are written. */
import type { Diagnostics } from '../../core/diagnostic.js';
import type { SourceFile, SourceRange } from '../../core/position.js';
import { childrenOf, descendants, isFault, readXml, textOf, type XmlElement } from '../xml-tree.js';

export interface RememberedPair {
  readonly source: string;
  readonly target: string;
  readonly range: SourceRange;
}

/** Units without one of the languages are of no use here and left out. */
export function readTmx(file: SourceFile, diagnostics: Diagnostics): readonly RememberedPair[] {
  const root = readXml(file);
  if (isFault(root)) {
    diagnostics.report('exchange-not-xml', root.range, { detail: root.detail });
    return [];
  }
  if (root.name !== 'tmx') {
    diagnostics.report('exchange-not-tmx', root.range, { found: root.name });
    return [];
  }
  return descendants(root, 'tu').flatMap((unit): RememberedPair[] => {
    const source = textIn(unit, /^zh\b/i);
    const target = textIn(unit, /^en\b/i);
    if (source === undefined || target === undefined) return [];
    return [{ source, target, range: unit.range }];
  });
}

function textIn(unit: XmlElement, language: RegExp): string | undefined {
  const variant = childrenOf(unit, 'tuv').find(({ attributes }) =>
    language.test(attributes['xml:lang'] ?? attributes['lang'] ?? ''),
  );
  const [segment] = variant === undefined ? [] : childrenOf(variant, 'seg');
  return segment && textOf(segment).trim();
}
