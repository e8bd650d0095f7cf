/** How bad a finding is: as its rule in the message table says, unless the run is strict. */
import type { Diagnostic, Severity } from './diagnostic.js';
import type { Message } from './messages/message.js';
import { messages } from './messages/table.js';

export function severityOf({ rule, raised }: Diagnostic): Severity {
  return raised === true ? 'error' : messages[rule].severity;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(
    (diagnostic) => diagnostic.accepted === undefined && severityOf(diagnostic) === 'error',
  );
}

/** The findings as a strict run counts them: those whose rule is marked `strict` are errors. */
export function strictly(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((item) => {
    const message: Message = messages[item.rule];
    return message.strict === true ? { ...item, raised: true } : item;
  });
}
