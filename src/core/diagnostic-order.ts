/** The order in which diagnostics are shown: by file and place, those without a place first. */
import type { Diagnostic } from './diagnostic.js';

/** A sorted copy. Paths are compared by code units, so that every machine shows the same order. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted((a, b) => {
    if (a.range === undefined || b.range === undefined) {
      return Number(a.range !== undefined) - Number(b.range !== undefined);
    }
    const [left, right] = [a.range.file.path, b.range.file.path];
    if (left !== right) return left < right ? -1 : 1;
    return a.range.start - b.range.start || a.range.end - b.range.end;
  });
}
