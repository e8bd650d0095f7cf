/** The findings as people read them: a table of clause, requirement, measured value and verdict. */
import { createColors } from 'picocolors';
import { columnsOf, displayed } from '../core/display-width.js';
import { auditWords, type AuditWord, type Words } from '../core/messages/audit.js';
import { fill, type Language } from '../core/messages/message.js';
import type { AuditReport } from './audit.js';
import type { Finding, Verdict } from './clause.js';
import type { Place } from './measured.js';

export interface TableOptions {
  readonly language: Language;
  readonly color: boolean;
  /** Of what is as required, and of what is for people, the numbers alone. */
  readonly failuresOnly?: boolean;
}

/** How many places of a failure are told. */
const TOLD = 3;
const VERDICTS: readonly Verdict[] = ['pass', 'fail', 'look'];

/** Without a line break at its end. */
export function auditTable({ path, findings }: AuditReport, options: TableOptions): string {
  const { language, color, failuresOnly = false } = options;
  const colors = createColors(color);
  const say = (word: AuditWord, params: Readonly<Record<string, string>> = {}): string =>
    fill(auditWords[word][language], params);
  const tint = { pass: colors.green, fail: colors.red, look: colors.yellow };
  const shown = failuresOnly ? findings.filter(({ verdict }) => verdict === 'fail') : findings;
  const rows = shown.map((finding) => cells(finding, language));
  const head = [say('clause'), say('requirement'), say('measured')];
  const widths = head.map((title, column) =>
    Math.max(...[head, ...rows].map((row) => width(row[column] ?? ''), width(title))),
  );
  const padded = (row: readonly string[]): string =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0)).join('  ');

  const lines = [colors.bold(displayed(path))];
  if (shown.length > 0) lines.push(`${padded(head)}  ${say('verdict')}`);
  for (const [at, finding] of shown.entries()) {
    const { verdict, places } = finding;
    lines.push(`${padded(rows[at] ?? [])}  ${tint[verdict](say(verdict))}`);
    if (verdict !== 'pass') lines.push(...told(places, say).map((place) => `    ${place}`));
  }
  const count = (verdict: Verdict): string =>
    String(findings.filter((finding) => finding.verdict === verdict).length);
  lines.push(say('summary', Object.fromEntries(VERDICTS.map((one) => [one, count(one)]))));
  return lines.join('\n');
}

function cells({ clause, name, requirement, measured }: Finding, language: Language): string[] {
  const cell = (words: Words): string => displayed(words[language]);
  return [`${clause} ${cell(name)}`, cell(requirement), cell(measured)];
}

function told(
  places: readonly Place[],
  say: (word: AuditWord, params?: Readonly<Record<string, string>>) => string,
): readonly string[] {
  const lines = places.slice(0, TOLD).map(({ page, text }) => {
    const where = page === undefined ? '' : say('onPage', { page: String(page) });
    return [where, text === undefined || text === '' ? '' : displayed(text)]
      .filter((part) => part !== '')
      .join(' · ');
  });
  const more = places.length - TOLD;
  const known = [...new Set(lines.filter((line) => line !== ''))];
  return more > 0 ? [...known, say('furtherPlaces', { count: String(more) })] : known;
}

function width(text: string): number {
  return [...text].reduce((sum, character) => sum + columnsOf(character), 0);
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(columns - width(text), 0));
}
