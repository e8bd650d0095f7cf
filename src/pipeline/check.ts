/** One report from its files to what is wrong with it: the stages up to resolve, then the rules. */
import { accept } from '../check/accept.js';
import { findAll, findDifferences } from '../check/check.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Edition } from '../core/edition.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader } from '../core/world.js';
import { resolve } from '../resolve/resolve.js';
import { Loader } from './load-file.js';
import { loadOther } from './load-other.js';
import { loadReport } from './load-report.js';
import type { State } from './load-state.js';

export interface CheckRequest {
  readonly report: string;
  readonly contentFolder: string;
  readonly templatesFolder: string;
  /** To compare with: an id in the content folder, a folder with a report.yaml, or a text file. */
  readonly other?: string;
}

/** The edition whose words the rules know; the others are made from it. */
const EDITION: Edition = 'zh-Hans';

/** Accepted findings among them. The rules run only where the stages before have found no error. */
export async function checkReport(
  { report: id, contentFolder, templatesFolder, other }: CheckRequest,
  reader: FileReader,
): Promise<readonly Diagnostic[]> {
  const loader = new Loader(reader);
  const report = await loadReport(loader, contentFolder, id);
  const wording = await loader.data('wording', `${templatesFolder}/wording/${EDITION}.yaml`);
  const accepted = await loader.dataOr('accepted', `${contentFolder}/${id}/accepted.yaml`, {
    accepted: [],
  });
  if (report !== undefined) {
    const { content, diagnostics } = resolve(report, loader.places, EDITION);
    loader.diagnostics.addAll(diagnostics);
    if (wording !== undefined && accepted !== undefined && !hasErrors(loader.diagnostics.all)) {
      const { places } = loader;
      const input = { report, places, content, wording: wording.data };
      const findings: Diagnostic[] = [...loader.diagnostics.all, ...findAll(input)];
      if (other !== undefined) {
        const loaded = await loadOther(other, contentFolder, wording.data, reader);
        if (loaded.type === 'unusable') return [...findings, ...loaded.diagnostics];
        findings.push(...findDifferences(input, loaded));
      }
      return accept(findings, accepted, places, { compared: other !== undefined });
    }
  }
  return loader.diagnostics.all;
}

/** What the rules find in a state that is loaded already. */
export function rulesOn({ report, places, editions }: State): readonly Diagnostic[] {
  const edition = editions.get(EDITION);
  if (edition === undefined) return [];
  const { content, wording } = edition;
  return findAll({ report, places, content, wording });
}
