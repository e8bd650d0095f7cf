/** What every command gets: how to speak, what the machine offers, where findings go. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { Language } from '../core/messages/message.js';
import { formatDiagnostics } from '../core/report-text.js';
import type { Say } from './language.js';
import type { Terminal } from './terminal.js';

export interface Context {
  readonly language: Language;
  readonly say: Say;
  readonly terminal: Terminal;
  readonly version: string;
  /** The templates that come with the program, for offices that have none of their own. */
  readonly ownTemplates: string;
}

/** Shows findings for people, with their lines; nothing at all when there are none. */
export function showDiagnostics(diagnostics: readonly Diagnostic[], context: Context): void {
  if (diagnostics.length === 0) return;
  const { language, terminal } = context;
  const text = formatDiagnostics(diagnostics, { language, color: terminal.colour, frames: true });
  terminal.problem(text);
}
