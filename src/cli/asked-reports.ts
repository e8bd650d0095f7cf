/** The reports that a command is asked for; all that there are where none is named. */
import type { Diagnostic } from '../core/diagnostic.js';
import { listReports } from '../pipeline/load-report.js';
import { fileReader } from '../platform/files.js';
import type { Say } from './language.js';
import { findUnknown, reportIdsOf } from './options.js';

export interface AskedReports {
  readonly reports: readonly string[];
  /** What was asked for and is not there. */
  readonly unknown: readonly Diagnostic[];
}

export async function askedReports(
  asked: readonly string[],
  contentFolder: string,
  say: Say,
): Promise<AskedReports> {
  const known = await listReports(fileReader, contentFolder);
  const reports = reportIdsOf(asked, say);
  const unknown = findUnknown(reports, known, contentFolder);
  return { reports: reports.length === 0 ? known : reports, unknown };
}
