/** Two blocks beside each other, and what merging knows of the two trees. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { Language } from '../core/edition.js';
import type { Parallel, Side } from '../doc/nodes.js';

export interface Merging {
  /** Of the translation. */
  readonly language: Language;
  readonly diagnostics: Diagnostics;
}

export function pair(source: Side, target: Side, language: Language): Parallel {
  // A file has no two places of one name.
  const renamed = { ...target, id: `${target.id}.${language}` };
  const { id, origin } = source;
  return { type: 'parallel', id, source, target: renamed, language, origin };
}
