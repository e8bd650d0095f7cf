/** Diagnostics as people read them: place, message, the lines concerned, what to do. */
import { createColors } from 'picocolors';
import { codeFrame } from './code-frame.js';
import type { Diagnostic, Related, Severity } from './diagnostic.js';
import { inOrder } from './diagnostic-order.js';
import { displayed } from './display-width.js';
import { fill, type Language, type Message } from './messages/message.js';
import { messages } from './messages/table.js';
import type { SourceRange } from './position.js';
import { severityOf } from './severity.js';

export interface ReportOptions {
  readonly language: Language;
  readonly color: boolean;
  /** Whether to show the lines concerned. */
  readonly frames: boolean;
}

const SEVERITIES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  zh: { error: '错误', warning: '警告', advice: '建议' },
  en: { error: 'error', warning: 'warning', advice: 'advice' },
};
const ACCEPTED: Readonly<Record<Language, { readonly word: string; readonly reason: string }>> = {
  zh: { word: '已认可', reason: '理由：' },
  en: { word: 'accepted', reason: 'reason: ' },
};
const HINT: Readonly<Record<Language, string>> = { zh: '提示：', en: 'hint: ' };

/** One diagnostic, without a line break at its end; `file:line:column` is a link in most terminals. */
export function formatDiagnostic(diagnostic: Diagnostic, options: ReportOptions): string {
  const { language, color, frames } = options;
  const colors = createColors(color);
  const { rule, range: place, related, about, accepted } = diagnostic;
  const severity = severityOf(diagnostic);
  const text = messageText(diagnostic, language);
  const hint = hintText(diagnostic, language);

  const tint = { error: colors.red, warning: colors.yellow, advice: colors.cyan }[severity];
  const word = tint(colors.bold(SEVERITIES[language][severity]));
  const where = place === undefined ? '' : `${colors.bold(placeText(place))}: `;
  const name = colors.dim(about === undefined ? `[${rule}]` : `[${rule}: ${displayed(about)}]`);
  if (accepted !== undefined) {
    const { word: known, reason } = ACCEPTED[language];
    return `${where}${known}: ${text} ${name}\n  ${reason}${displayed(accepted)}`;
  }
  const parts = [`${where}${word}: ${text} ${name}`];
  if (frames && hasLines(place)) parts.push(codeFrame(place, { color }));
  if (hint !== undefined) parts.push(`  ${colors.green(HINT[language])}${hint}`);
  for (const other of related) {
    parts.push(`  ${colors.bold(placeText(other.range))}: ${messageText(other, language)}`);
    const seen = place !== undefined && onSameLine(place, other.range);
    if (frames && hasLines(other.range) && !seen) parts.push(codeFrame(other.range, { color }));
  }
  return parts.join('\n');
}

/**
 * All diagnostics in the order of files and places, advice behind what is wrong and what is accepted at the
 * end, and a line that counts them; '' where there is none.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: ReportOptions,
): string {
  if (diagnostics.length === 0) return '';
  const rank = (item: Diagnostic): number =>
    item.accepted !== undefined ? 2 : severityOf(item) === 'advice' ? 1 : 0;
  const reports = inOrder(diagnostics)
    .toSorted((a, b) => rank(a) - rank(b))
    .map((item) => formatDiagnostic(item, options));
  return `${[...reports, countText(diagnostics, options.language)].join('\n\n')}\n`;
}

/** The message with its parameters, in words only. */
export function messageText(item: Diagnostic | Related, language: Language): string {
  const message: Message = messages[item.rule];
  return displayed(fill(message[language], item.params));
}

/** What to do, or undefined where the message says it all. */
export function hintText(item: Diagnostic, language: Language): string | undefined {
  const message: Message = messages[item.rule];
  const hint = language === 'zh' ? message.zhHint : message.enHint;
  return hint === undefined ? undefined : displayed(fill(hint, item.params));
}

function countText(diagnostics: readonly Diagnostic[], language: Language): string {
  const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  const counted = diagnostics.filter((item) => item.accepted === undefined);
  for (const item of counted) counts[severityOf(item)] += 1;
  const parts: string[] = [];
  for (const severity of ['error', 'warning', 'advice'] as const) {
    const count = counts[severity];
    const word = SEVERITIES[language][severity];
    const plural = count === 1 || severity === 'advice' ? '' : 's';
    if (count > 0)
      parts.push(language === 'zh' ? `${count} 个${word}` : `${count} ${word}${plural}`);
  }
  const accepted = diagnostics.length - counted.length;
  if (accepted > 0) parts.push(language === 'zh' ? `${accepted} 个已认可` : `${accepted} accepted`);
  return language === 'zh' ? `共 ${parts.join('、')}` : parts.join(', ');
}

function placeText({ file, start }: SourceRange): string {
  const { line, column } = file.positionAt(start);
  return `${displayed(file.path)}:${line}:${column}`;
}

/** A file that could not be read has no lines to show. */
function hasLines(place: SourceRange | undefined): place is SourceRange {
  return place !== undefined && place.file.text.trim() !== '';
}

function onSameLine(a: SourceRange, b: SourceRange): boolean {
  return a.file === b.file && a.file.positionAt(a.start).line === b.file.positionAt(b.start).line;
}
