/** How bad a finding is, as its rule in the message table says. */
import type { Diagnostic, Severity } from './diagnostic.js';
import { messages } from './messages/table.js';

export function severityOf(diagnostic: Diagnostic): Severity {
  return messages[diagnostic.rule].severity;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => severityOf(diagnostic) === 'error');
}
