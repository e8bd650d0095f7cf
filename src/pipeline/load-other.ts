/** What a report is compared with: another report, or the text of one. */
import type { Diagnostic } from '../core/diagnostic.js';
import { hasErrors } from '../core/severity.js';
import type { FileReader } from '../core/world.js';
import type { Comparison } from '../check/check.js';
import type { WordingFile } from '../model/wording.js';
import { resolve } from '../resolve/resolve.js';
import { Loader } from './load-file.js';
import { loadReport } from './load-report.js';

export type Other =
  | Comparison
  /** What is wrong with it. */
  | { readonly type: 'unusable'; readonly diagnostics: readonly Diagnostic[] };

/** `name` is an id in the content folder, a folder with a report.yaml, or a text file. */
export async function loadOther(
  name: string,
  contentFolder: string,
  wording: WordingFile,
  reader: FileReader,
): Promise<Other> {
  const loader = new Loader(reader);
  if (/\.(txt|md)$/i.test(name)) {
    const file = await loader.text(name);
    if (file !== undefined) return { type: 'text', file };
    return { type: 'unusable', diagnostics: loader.diagnostics.all };
  }
  const isId = /^[a-z][a-z0-9-]*$/.test(name);
  for (const folder of [...(isId ? [`${contentFolder}/${name}`] : []), name]) {
    if (!(await reader.list(folder)).includes('report.yaml')) continue;
    const [, parent = '.', id = folder] = /^(.*)\/([^/]+)$/.exec(folder) ?? [];
    const report = await loadReport(loader, parent, id);
    const { places } = loader;
    const resolved = report && resolve(report, places, 'zh-Hans');
    // A copy of last year's report may lie in a folder of any name.
    const diagnostics = [...loader.diagnostics.all, ...(resolved?.diagnostics ?? [])].filter(
      ({ rule }) => rule !== 'id-differs-from-folder',
    );
    if (report === undefined || resolved === undefined || hasErrors(diagnostics)) {
      return { type: 'unusable', diagnostics };
    }
    return { type: 'report', input: { report, places, content: resolved.content, wording } };
  }
  loader.diagnostics.report('with-nothing', undefined, { path: name });
  return { type: 'unusable', diagnostics: loader.diagnostics.all };
}
