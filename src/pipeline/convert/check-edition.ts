/** A report that is loaded → what the rules find in its converted editions. */
import { findInEdition } from '../../check/hant/rules/index.js';
import { hantText, writtenText, type HantText } from '../../check/hant/subject.js';
import type { Diagnostic } from '../../core/diagnostic.js';
import { CONVERTED_EDITIONS, type ConvertedEdition } from '../../core/edition.js';
import type { Report } from '../../model/content.js';
import type { FixedFile } from '../../model/conversion.js';
import { parseProse } from '../../prose/parse-prose.js';
import { asText, reportTexts } from '../../resolve/hant/report-texts.js';
import type { Loader } from '../load-file.js';
import { loadConverter, loadFixed } from './load-converter.js';

export interface ConvertedCheck {
  readonly report: Report;
  readonly contentFolder: string;
  readonly templatesFolder: string;
}

/** Undefined where the report declares none, or where a file of one has errors, which are with the loader. */
export async function checkConverted(
  loader: Loader,
  request: ConvertedCheck,
): Promise<readonly Diagnostic[] | undefined> {
  const { editions } = request.report.report;
  const declared = CONVERTED_EDITIONS.filter((edition) => editions.includes(edition));
  const found = [];
  for (const edition of declared) found.push(await checkEdition(loader, request, edition));
  const whole = found.filter((findings) => findings !== undefined);
  return whole.length === 0 || whole.length < found.length ? undefined : whole.flat();
}

async function checkEdition(
  loader: Loader,
  { report, contentFolder, templatesFolder }: ConvertedCheck,
  edition: ConvertedEdition,
): Promise<readonly Diagnostic[] | undefined> {
  const { names } = report;
  const made = await loadConverter(loader, { edition, contentFolder, templatesFolder, names });
  const fixed = await loadFixed(loader, contentFolder, report.report.id, edition);
  if (made === undefined || fixed === undefined) return undefined;
  const { converter, conversions } = made;
  const converted = reportTexts(report, loader.places, fixed).map((text) =>
    hantText(text, converter),
  );
  const texts = [...converted, ...fixedTexts(fixed, loader)];
  const reviewed = conversions.reviewed?.[edition] ?? {};
  return findInEdition({ edition, converter, texts, reviewed });
}

function fixedTexts(fixed: FixedFile, { places }: Loader): readonly HantText[] {
  return Object.values(fixed).flatMap((group) =>
    Object.values(group ?? {}).flatMap((fields) =>
      Object.keys(fields).map((field) => {
        const source = places.text(fields, field);
        // The lines of a title are one text here; prose has no line breaks.
        const isLines = source.text.includes('\n');
        return writtenText(isLines ? [asText(source)] : parseProse(source).pieces);
      }),
    ),
  );
}
