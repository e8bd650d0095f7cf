/** What a rule finds: a diagnostic that says what it is about, so that the office can accept it by name. */
import { diagnostic, type Diagnostic, type Related } from '../core/diagnostic.js';
import type { RuleId, RuleParams } from '../core/messages/table.js';
import type { SourceRange } from '../core/position.js';

export interface Finding extends Diagnostic {
  readonly range: SourceRange;
  /**
   * Stable as long as the matter is the same: ids of quantities, blocks or indicators, or the words in
   * question, never a line or a running number. Several with `/` between.
   */
  readonly about: string;
}

export function finding<Id extends RuleId>(
  rule: Id,
  range: SourceRange,
  about: string,
  params: RuleParams<Id>,
  related: readonly Related[] = [],
): Finding {
  return { ...diagnostic(rule, range, params, related), range, about };
}

/** A stretch of a text with some characters on either side, as words that a finding can be about. */
export function around(text: string, offset: number, length: number, sides = 2): string {
  return text.slice(Math.max(0, offset - sides), offset + length + sides);
}
