/** Choices of the conversion listed, accepted and decided: what `baogao convert-review` does once its words are understood. */
import { CONVERTED_EDITIONS, type ConvertedEdition } from '../core/edition.js';
import { convertWords } from '../core/messages/hant.js';
import { fill } from '../core/messages/message.js';
import { hasErrors } from '../core/severity.js';
import type { ConversionDecision } from '../model/conversion.js';
import type { ConversionChanges } from '../pipeline/convert/edit-conversions.js';
import { conversionsPath } from '../pipeline/convert/load-converter.js';
import {
  reviewReports,
  writeConversions,
  type EditionReview,
} from '../pipeline/convert/review-reports.js';
import { fileReader } from '../platform/files.js';
import { askedReports } from './asked-reports.js';
import { showDiagnostics, type Context } from './context.js';
import { isListed, reviewJson, reviewText } from './convert-review-list.js';
import { EXIT, UsageError, type ExitCode } from './exit-code.js';
import { folder, oneOf, type FolderOptions } from './options.js';
import { write } from './files.js';

export interface ConvertReviewOptions extends FolderOptions {
  readonly edition?: string;
  readonly format: string;
  readonly risk?: true;
  readonly all?: true;
  /** `true` where no words follow. */
  readonly accept?: string | true;
  readonly decide?: readonly string[];
  readonly why?: string;
}

export async function convertReview(
  asked: readonly string[],
  options: ConvertReviewOptions,
  context: Context,
): Promise<ExitCode> {
  const { say, terminal, language } = context;
  const form = oneOf('--format', options.format, ['text', 'json'], say);
  const contentFolder = folder(options.content);
  const editions = editionsOf(options.edition, context);
  const decisions = decisionsOf(options, context);
  const { reports, unknown } = await askedReports(asked, contentFolder, say);
  if (unknown.length > 0) {
    showDiagnostics(unknown, context);
    return EXIT.usage;
  }
  const templatesFolder = folder(options.templates);
  const request = { reports, editions, contentFolder, templatesFolder };
  const review = await reviewReports(request, fileReader);
  showDiagnostics(review.diagnostics, context);
  if (hasErrors(review.diagnostics)) return EXIT.contentErrors;
  const listed = review.editions.map(({ edition, groups }) => ({
    edition,
    groups: groups.filter((group) => isListed(group, options)),
  }));
  if (options.accept !== undefined || decisions.length > 0) {
    const reviewed = acceptedOf(listed, options.accept, context);
    return keep({ decisions, reviewed }, contentFolder, context);
  }
  if (form === 'json') terminal.line(JSON.stringify(reviewJson(listed), null, 2));
  else for (const line of reviewText(review.editions, listed, language)) terminal.line(line);
  return EXIT.done;
}

function editionsOf(list: string | undefined, { say }: Context): readonly ConvertedEdition[] {
  if (list === undefined) return CONVERTED_EDITIONS;
  return list.split(',').map((word) => oneOf('--edition', word.trim(), CONVERTED_EDITIONS, say));
}

/** For one edition where one is named, else for all. */
function decisionsOf(
  { decide = [], edition, why }: ConvertReviewOptions,
  context: Context,
): readonly ConversionDecision[] {
  const editions = edition === undefined ? [undefined] : editionsOf(edition, context);
  return decide.flatMap((given) => {
    const [, text, as] = /^([^=]+)=([^=]+)$/.exec(given) ?? [];
    if (text === undefined || as === undefined) {
      throw new UsageError(convertWords.badDecision[context.language]);
    }
    return editions.map((one) => ({ text, ...(one && { in: one }), as, ...(why && { why }) }));
  });
}

function acceptedOf(
  listed: readonly EditionReview[],
  accept: string | true | undefined,
  { language }: Context,
): ConversionChanges['reviewed'] {
  if (accept === undefined) return new Map();
  const words = accept === true ? undefined : new Set(accept.split(',').map((word) => word.trim()));
  const known = new Set(listed.flatMap(({ groups }) => groups.map(({ text }) => text)));
  for (const word of words ?? []) {
    if (!known.has(word)) throw new UsageError(fill(convertWords.unknown[language], { word }));
  }
  return new Map(
    listed.map(({ edition, groups }) => [
      edition,
      new Map(
        groups
          .filter(({ standing }) => standing === 'new' || standing === 'changed')
          .filter(({ text }) => words?.has(text) ?? true)
          .map(({ text, as }) => [text, as]),
      ),
    ]),
  );
}

async function keep(
  changes: ConversionChanges,
  contentFolder: string,
  context: Context,
): Promise<ExitCode> {
  const { terminal, language } = context;
  const { files, diagnostics } = await writeConversions(changes, contentFolder, fileReader);
  const problems = hasErrors(diagnostics) ? diagnostics : await write(files);
  showDiagnostics(problems, context);
  if (problems.length > 0) return EXIT.contentErrors;
  const count = [...changes.reviewed.values()].reduce(
    (sum, words) => sum + words.size,
    changes.decisions.length,
  );
  const params = { count: String(count), path: conversionsPath(contentFolder) };
  terminal.line(fill(convertWords.written[language], params));
  return EXIT.done;
}
