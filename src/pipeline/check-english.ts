/** A report that is loaded → what the rules find in its English edition. */
import { findInEnglish } from '../check/english/find.js';
import type { EditionInput } from '../check/english/subject.js';
import type { Diagnostic } from '../core/diagnostic.js';
import { languagesOf } from '../core/edition.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader, Hash } from '../core/world.js';
import type { Report } from '../model/content.js';
import type { WordingFile } from '../model/wording.js';
import { namePatterns } from '../quantity/english/read-english.js';
import { resolve } from '../resolve/resolve.js';
import { statesOf } from '../resolve/translation/state.js';
import { loadWords, type WordsRequest } from './edition-words.js';
import type { Loader } from './load-file.js';

export interface EnglishCheck extends WordsRequest {
  readonly report: Report;
  /** The report in Chinese. */
  readonly source: EditionInput;
}

/** Undefined where the report declares no edition with English in it, or where its files have errors. What loading and resolving find is with the loader, as far as it was not there. */
export async function checkEnglish(
  loader: Loader,
  { report, source, ...folders }: EnglishCheck,
  reader: Pick<FileReader, 'list'>,
  hash: Hash,
): Promise<readonly Diagnostic[] | undefined> {
  if (!report.report.editions.some((edition) => languagesOf(edition).includes('en'))) {
    return undefined;
  }
  const { contentFolder, templatesFolder } = folders;
  const words = await loadWords(loader, reader, folders, report, 'en');
  const wording = await loader.data('wording', `${templatesFolder}/wording/en.yaml`);
  const glossary = await loader.dataOr('glossary', `${contentFolder}/glossary.yaml`, { terms: [] });
  if (words?.overlay === undefined || wording === undefined || glossary === undefined) {
    return undefined;
  }
  const { places } = loader;
  tellBadPatterns(wording.data, loader);
  const resolved = resolve(report, places, 'en', words.words);
  loader.diagnostics.addNew(resolved.diagnostics);
  if (hasErrors(loader.diagnostics.all)) return undefined;
  return findInEnglish({
    report,
    places,
    source,
    english: { resolved, wording: wording.data },
    overlay: words.overlay,
    units: statesOf(report, places, words.overlay, hash),
    terms: glossary.terms,
  });
}

/** Names of numerals that are no patterns: no other stage reads them. */
function tellBadPatterns({ quantities }: WordingFile, { diagnostics, places }: Loader): void {
  const english = quantities?.english;
  if (english === undefined) return;
  for (const { pattern, detail } of namePatterns(english).faults) {
    const name = english.names.find((one) => one.pattern === pattern);
    const place = name && places.of(name, 'pattern');
    diagnostics.report('bad-pattern', place, { pattern, detail });
  }
}
