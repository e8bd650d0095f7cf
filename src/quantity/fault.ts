/** What can be wrong with a text that is read or a calculation that is made, before anyone knows where it stands in a file. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { LocatedText } from '../core/located.js';
import type { RuleId, RuleParams } from '../core/messages/table.js';

export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Failure };

/** A rule that was broken, with the parameters of its message. */
export interface Finding {
  readonly rule: RuleId;
  readonly params: Readonly<Record<string, string>>;
}

/** A finding at a stretch of a text, in UTF-16 units from its start; a length of 0 is the place before a character. */
export interface Fault extends Finding {
  readonly start: number;
  readonly length: number;
}

export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failure<Failure>(fault: Failure): { readonly ok: false; readonly fault: Failure } {
  return { ok: false, fault };
}

/** Makes a finding; the compiler checks the parameters that the rule's message names. */
export function finding<Id extends RuleId>(rule: Id, params: RuleParams<Id>): Finding {
  return { rule, params };
}

/** Gives a finding its place in the text. */
export function placed(found: Finding, start: number, length: number): Fault {
  return { ...found, start, length };
}

/** Turns a fault of a text into a diagnostic at the text's place in its file. */
export function faultDiagnostic(fault: Fault, text: LocatedText): Diagnostic {
  const { rule, params, start, length } = fault;
  return { rule, params, range: text.at(start, length), related: [] };
}
