/** Which report is meant by a command that works on one. */
import { figuresWords } from '../core/messages/figures.js';
import { fill } from '../core/messages/message.js';
import { listReports } from '../pipeline/load-report.js';
import { fileReader } from '../platform/files.js';
import { showDiagnostics, type Context } from './context.js';
import { UsageError } from './exit-code.js';
import { findUnknown, folder, reportIdsOf } from './options.js';

export interface ContentOption {
  readonly content: string;
}

/** The report that was named, or the only one; undefined where there is none such, which has been told. */
export async function chooseReport(
  asked: string | undefined,
  { content }: ContentOption,
  context: Context,
): Promise<string | undefined> {
  const path = folder(content);
  const known = await listReports(fileReader, path);
  const [id, ...others] = asked === undefined ? known : reportIdsOf([asked], context.say);
  if (asked === undefined && others.length > 0) {
    const params = { known: known.join('、') };
    throw new UsageError(fill(figuresWords.whichReport[context.language], params));
  }
  if (id !== undefined && known.includes(id)) return id;
  showDiagnostics(findUnknown(id === undefined ? [] : [id], known, path), context);
  return undefined;
}
