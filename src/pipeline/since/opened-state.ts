/** An earlier state, ready to be read. */
import type { Diagnostic } from '../../core/diagnostic.js';
import type { Edition } from '../../core/edition.js';
import type { PageText } from '../../core/page-text.js';
import type { FileReader } from '../../core/world.js';

export interface OpenedState {
  /** Reads the earlier state at the paths of the present one; what that has not, such as templates of the program's own, is the present one's. */
  readonly reader: FileReader;
  /** What was printed where, as it was kept with the state. */
  readonly pages: ReadonlyMap<Edition, readonly PageText[]>;
}

export interface Opening {
  /** Absent where there is no such state, or more than one, or it is damaged. */
  readonly opened?: OpenedState;
  readonly diagnostics: readonly Diagnostic[];
}
