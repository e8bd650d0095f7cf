/** One report from its files to what is wrong with it: the stages up to resolve, then the rules. */
import { accept } from '../check/accept.js';
import { findAll, findDifferences } from '../check/check.js';
import type { Diagnostic } from '../core/diagnostic.js';
import { SOURCE_EDITION } from '../core/edition.js';
import { englishFigureMessages } from '../core/messages/check-english-figures.js';
import { englishEntryMessages } from '../core/messages/check-english-entries.js';
import { englishMarkMessages } from '../core/messages/check-english-marks.js';
import { englishWordMessages } from '../core/messages/check-english-words.js';
import { withMessages } from '../core/messages/check-with.js';
import { hantMessages } from '../core/messages/hant.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader, Hash } from '../core/world.js';
import { resolve } from '../resolve/resolve.js';
import { checkEnglish } from './check-english.js';
import { checkConverted } from './convert/check-edition.js';
import { Loader } from './load-file.js';
import { loadOther } from './load-other.js';
import { loadReport } from './load-report.js';
import type { State } from './load-state.js';

/** Of the rules that run where an edition in English is declared. */
const ENGLISH_MESSAGES = [
  englishEntryMessages,
  englishWordMessages,
  englishFigureMessages,
  englishMarkMessages,
];

export interface CheckRequest {
  readonly report: string;
  readonly contentFolder: string;
  readonly templatesFolder: string;
  /** To compare with: an id in the content folder, a folder with a report.yaml, or a text file. */
  readonly other?: string;
}

/**
 * Accepted findings among them. The rules run only where the stages before have found no error, and
 * those of an edition where the report declares it.
 */
export async function checkReport(
  { report: id, contentFolder, templatesFolder, other }: CheckRequest,
  reader: FileReader,
  hash: Hash,
): Promise<readonly Diagnostic[]> {
  const loader = new Loader(reader);
  const { places } = loader;
  const report = await loadReport(loader, contentFolder, id);
  const wording = await loader.data('wording', `${templatesFolder}/wording/${SOURCE_EDITION}.yaml`);
  const accepted = await loader.dataOr('accepted', `${contentFolder}/${id}/accepted.yaml`, {
    accepted: [],
  });
  if (report === undefined) return loader.diagnostics.all;
  const resolved = resolve(report, places, SOURCE_EDITION);
  loader.diagnostics.addAll(resolved.diagnostics);
  const failed = hasErrors(loader.diagnostics.all);
  if (wording === undefined || accepted === undefined || failed) return loader.diagnostics.all;

  const input = { report, places, content: resolved.content, wording: wording.data };
  const source = { resolved, wording: wording.data };
  const request = { report, source, contentFolder, templatesFolder };
  const found = findAll(input);
  const english = await checkEnglish(loader, request, reader, hash);
  const converted = await checkConverted(loader, request);
  const findings = [...loader.diagnostics.all, ...found, ...(english ?? []), ...(converted ?? [])];
  if (other !== undefined) {
    const loaded = await loadOther(other, contentFolder, wording.data, reader);
    if (loaded.type === 'unusable') return [...findings, ...loaded.diagnostics];
    findings.push(...findDifferences(input, loaded));
  }
  return accept(findings, accepted, places, [
    ...(other === undefined ? [withMessages] : []),
    ...(english === undefined ? ENGLISH_MESSAGES : []),
    ...(converted === undefined ? [hantMessages] : []),
  ]);
}

/** What the rules find in a state that is loaded already. */
export function rulesOn({ report, places, editions }: State): readonly Diagnostic[] {
  const edition = editions.get(SOURCE_EDITION);
  if (edition === undefined) return [];
  const { content, wording } = edition;
  return findAll({ report, places, content, wording });
}
