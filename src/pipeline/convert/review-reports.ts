/** Reports → the choices that their converted editions contain, and the file of decisions with what a person says of them. */
import { diagnostic, Diagnostics, news, type Diagnostic } from '../../core/diagnostic.js';
import type { ConvertedEdition } from '../../core/edition.js';
import { hasErrors } from '../../core/severity.js';
import type { FileReader, OutputFile } from '../../core/world.js';
import { applyEdits } from '../../source/edit/text-edits.js';
import { reportTexts, type ReportText } from '../../resolve/hant/report-texts.js';
import { reviewChoices, type ReviewGroup } from '../../resolve/hant/review.js';
import { parseYaml } from '../../source/index.js';
import { readSource } from '../../source/read-source.js';
import { Loader } from '../load-file.js';
import { loadReport } from '../load-report.js';
import { editConversions, type ConversionChanges } from './edit-conversions.js';
import { conversionsPath, loadConverter, loadFixed } from './load-converter.js';

export interface ReviewRequest {
  readonly reports: readonly string[];
  readonly editions: readonly ConvertedEdition[];
  readonly contentFolder: string;
  readonly templatesFolder: string;
}

export interface EditionReview {
  readonly edition: ConvertedEdition;
  readonly groups: readonly ReviewGroup[];
}

export interface Review {
  /** Empty where there are errors. */
  readonly editions: readonly EditionReview[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The texts of all reports together: a word is looked at once. */
export async function reviewReports(
  { reports, editions, contentFolder, templatesFolder }: ReviewRequest,
  reader: FileReader,
): Promise<Review> {
  const loader = new Loader(reader);
  const found: EditionReview[] = [];
  const loaded = [];
  for (const id of reports) loaded.push(await loadReport(loader, contentFolder, id));
  const known = loaded.filter((report) => report !== undefined);
  const [first] = known;
  if (first === undefined || known.length < loaded.length) {
    return { editions: [], diagnostics: news(loader.diagnostics.all, []) };
  }
  for (const edition of editions) {
    const request = { edition, contentFolder, templatesFolder, names: first.names };
    const made = await loadConverter(loader, request);
    const texts: ReportText[] = [];
    for (const report of known) {
      const fixed = await loadFixed(loader, contentFolder, report.report.id, edition);
      if (fixed !== undefined) texts.push(...reportTexts(report, loader.places, fixed));
    }
    if (made === undefined) continue;
    found.push({ edition, groups: reviewChoices(texts, made.converter, made.conversions) });
  }
  // The files that editions share are read for each of them; what is wrong with one is told once.
  const diagnostics = news(loader.diagnostics.all, []);
  return hasErrors(diagnostics) ? { editions: [], diagnostics } : { editions: found, diagnostics };
}

/** The file with the changes in it; it is read again before anyone gets it. */
export async function writeConversions(
  changes: ConversionChanges,
  contentFolder: string,
  reader: FileReader,
): Promise<{ readonly files: readonly OutputFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const path = conversionsPath(contentFolder);
  const bytes = await reader.read(path);
  const file = bytes && readSource(path, bytes).file;
  const root = file && parseYaml(file).root;
  const edits = editConversions(changes, path, file && root && { file, root });
  const files = [...applyEdits(edits)].map(([edited, text]) => ({
    path: edited,
    bytes: new TextEncoder().encode(text),
  }));
  const diagnostics = new Diagnostics();
  const again = new Loader({
    read: (asked) => Promise.resolve(files.find((one) => one.path === asked)?.bytes),
    size: (asked) => Promise.resolve(files.find((one) => one.path === asked)?.bytes.length),
    list: () => Promise.resolve([]),
  });
  for (const { path: written } of files) {
    const read = await again.data('conversions', written);
    const has = (edition: ConvertedEdition, text: string, as: string): boolean =>
      read?.data.reviewed?.[edition]?.[text] === as;
    const missed = [...changes.reviewed].some(([edition, words]) =>
      [...words].some(([text, as]) => !has(edition, text, as)),
    );
    const decided = changes.decisions.every(({ text, as }) =>
      read?.data.decisions?.some((one) => one.text === text && one.as === as),
    );
    if (missed || !decided)
      diagnostics.add(diagnostic('conversions-not-written', undefined, { path }));
  }
  const all = diagnostics.all;
  return hasErrors(all) ? { files: [], diagnostics: all } : { files, diagnostics: all };
}
