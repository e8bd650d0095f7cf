/** Diagnostics as other programs read them: the array that `check --format json` prints. */
import type { Diagnostic, Severity } from './diagnostic.js';
import { inOrder } from './diagnostic-order.js';
import type { Language } from './messages/message.js';
import type { SourceRange } from './position.js';
import { hintText, messageText } from './report-text.js';
import { severityOf } from './severity.js';

export interface DiagnosticJson {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** '' where no file is concerned; lines and columns are 0 then, and count from 1 otherwise. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Where the place ends: the column behind its last character. */
  readonly endLine: number;
  readonly endColumn: number;
  readonly hint?: string;
  /** By which a record of acceptance names the finding. */
  readonly about?: string;
  /** The reason for which the office accepts it. */
  readonly accepted?: string;
  readonly related?: readonly RelatedJson[];
}

export interface RelatedJson {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** In the order of files and places. */
export function toJson(diagnostics: readonly Diagnostic[], language: Language): DiagnosticJson[] {
  return inOrder(diagnostics).map((item) => {
    const hint = hintText(item, language);
    return {
      rule: item.rule,
      severity: severityOf(item),
      message: messageText(item, language),
      ...placeJson(item.range),
      ...(hint === undefined ? {} : { hint }),
      ...(item.about !== undefined && { about: item.about }),
      ...(item.accepted !== undefined && { accepted: item.accepted }),
      ...(item.related.length === 0
        ? {}
        : { related: item.related.map((other) => relatedJson(other, language)) }),
    };
  });
}

type PlaceJson = Pick<DiagnosticJson, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>;

function placeJson(place: SourceRange | undefined): PlaceJson {
  if (place === undefined) return { file: '', line: 0, column: 0, endLine: 0, endColumn: 0 };
  const { line, column } = place.file.positionAt(place.start);
  const end = place.file.positionAt(place.end);
  return { file: place.file.path, line, column, endLine: end.line, endColumn: end.column };
}

function relatedJson(other: Diagnostic['related'][number], language: Language): RelatedJson {
  const { line, column } = other.range.file.positionAt(other.range.start);
  const message = messageText(other, language);
  return { file: other.range.file.path, line, column, message };
}
