/** The real report in the words of an overlay, up to the content of its edition: for tests that need no templates. */
import { Loader } from '../../src/pipeline/load-file.js';
import { loadReport } from '../../src/pipeline/load-report.js';
import { loadWords } from '../../src/pipeline/edition-words.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import type { Report } from '../../src/model/content.js';
import type { Places } from '../../src/core/places.js';
import { resolve, type Resolved } from '../../src/resolve/resolve.js';
import type { Overlay } from '../../src/resolve/translation/overlay.js';
import { statesOf, type TranslatedUnit } from '../../src/resolve/translation/state.js';
import { changed, REPORT, summary, type Changes } from './office.js';

const FOLDERS = { contentFolder: 'content', templatesFolder: 'templates' };

export interface Translated {
  readonly report: Report;
  readonly places: Places;
  readonly overlay: Overlay;
  readonly resolved: Resolved;
  readonly units: readonly TranslatedUnit[];
}

/** Throws where a file is in error. */
export async function translated(changes: Changes): Promise<Translated> {
  const reader = await changed(fileReader, changes);
  const loader = new Loader(reader);
  const report = await loadReport(loader, 'content', REPORT);
  const words = report && (await loadWords(loader, reader, FOLDERS, report, 'en'));
  if (report === undefined || words?.overlay === undefined) {
    throw new Error(summary(loader.diagnostics.all).join('\n'));
  }
  const { places } = loader;
  const resolved = resolve(report, places, 'en', words.words);
  const units = statesOf(report, places, words.overlay, sha256);
  return { report, places, overlay: words.overlay, resolved, units };
}

/** The state of each unit that is not as `usual`. */
export function unusual(units: readonly TranslatedUnit[], usual: string): readonly string[] {
  return units.flatMap(({ unit, state }) => (state === usual ? [] : [`${unit.id} ${state}`]));
}
