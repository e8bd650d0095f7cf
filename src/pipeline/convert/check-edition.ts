/** A report's converted edition → what its rules find. */
import { findInEdition } from '../../check/hant/rules/index.js';
import { hantText, writtenText, type HantText } from '../../check/hant/subject.js';
import type { Diagnostic } from '../../core/diagnostic.js';
import type { ConvertedEdition } from '../../core/edition.js';
import type { Report } from '../../model/content.js';
import type { FixedFile } from '../../model/conversion.js';
import { parseProse } from '../../prose/parse-prose.js';
import { asText, reportTexts } from '../../resolve/hant/report-texts.js';
import type { Loader } from '../load-file.js';
import { loadConverter, loadFixed } from './load-converter.js';

export interface EditionCheck {
  readonly report: Report;
  readonly edition: ConvertedEdition;
  readonly contentFolder: string;
  readonly templatesFolder: string;
}

/** Nothing where a file of the edition has errors, which are with the loader. */
export async function checkEdition(
  loader: Loader,
  { report, edition, contentFolder, templatesFolder }: EditionCheck,
): Promise<readonly Diagnostic[]> {
  const { names } = report;
  const made = await loadConverter(loader, { edition, contentFolder, templatesFolder, names });
  const fixed = await loadFixed(loader, contentFolder, report.report.id, edition);
  if (made === undefined || fixed === undefined) return [];
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
