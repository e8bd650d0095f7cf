/** An earlier state, ready to be read. */
import type { Diagnostic } from '../../core/diagnostic.js';
import type { Edition } from '../../core/edition.js';
import type { PageText } from '../../core/page-text.js';
import { SourceFile, type SourceRange } from '../../core/position.js';
import type { FileReader } from '../../core/world.js';

export interface OpenedState {
  /** Reads the earlier state at the paths of the present one; what that has not, such as templates of the program's own, is the present one's. */
  readonly reader: FileReader;
  /** What was printed where, as it was kept with the state. */
  readonly pages: ReadonlyMap<Edition, readonly PageText[]>;
  /** Where people find the file that is read at a path of the present state. */
  readonly placeOf: (path: string) => string;
}

/** Findings about an earlier state, with the places at which it is kept. */
export function asKept(
  diagnostics: readonly Diagnostic[],
  { placeOf }: Pick<OpenedState, 'placeOf'>,
): readonly Diagnostic[] {
  const kept = <Placed extends { readonly range?: SourceRange }>(item: Placed): Placed => {
    const { range } = item;
    if (range === undefined) return item;
    const file = new SourceFile(placeOf(range.file.path), range.file.text);
    return { ...item, range: { ...range, file } };
  };
  return diagnostics.map((item) => kept({ ...item, related: item.related.map(kept) }));
}

export interface Opening {
  /** Absent where there is no such state, or more than one, or it is damaged. */
  readonly opened?: OpenedState;
  readonly diagnostics: readonly Diagnostic[];
}
