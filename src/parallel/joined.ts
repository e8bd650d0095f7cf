/** Words of both languages in one place: on one line, or below each other. */
import type { Language } from '../core/edition.js';
import type { Inline } from '../doc/nodes.js';
import { plainText } from '../doc/text.js';

/** Between the two where they stand on one line. */
const GAP = '\u3000';

/** On one line; once where they are the same. */
export function joined(source: string, target: string): string {
  return [...new Set([source, target])].filter((text) => text !== '').join(GAP);
}

export function passage(content: readonly Inline[], language: Language): readonly Inline[] {
  const [first] = content;
  if (first === undefined) return [];
  return [{ type: 'passage', language, content, origin: first.origin }];
}

/** The translation on a line below the source; once where they read the same, as figures often do. */
export function below(
  source: readonly Inline[],
  target: readonly Inline[],
  language: Language,
): readonly Inline[] {
  const [first] = target;
  if (first === undefined || readsSame(source, target)) return source;
  if (source.length === 0) return passage(target, language);
  return [...source, { type: 'lineBreak', origin: first.origin }, ...passage(target, language)];
}

/** The translation behind the source, on its line. */
export function behind(
  source: readonly Inline[],
  target: readonly Inline[],
  language: Language,
): readonly Inline[] {
  const [first] = target;
  if (first === undefined || readsSame(source, target)) return source;
  if (source.length === 0) return passage(target, language);
  return [
    ...source,
    { type: 'text', text: GAP, origin: first.origin },
    ...passage(target, language),
  ];
}

function readsSame(source: readonly Inline[], target: readonly Inline[]): boolean {
  return plainText(source) === plainText(target) && !target.some(({ type }) => type === 'note');
}
