/** The document tree of a report, as `baogao build` makes it before it is rendered. */
import { compose } from '../../src/compose/compose.js';
import type { Doc } from '../../src/doc/nodes.js';
import { Loader } from '../../src/pipeline/load-file.js';
import { loadReport } from '../../src/pipeline/load-report.js';
import { loadTemplates } from '../../src/pipeline/load-templates.js';
import { fileReader } from '../../src/platform/files.js';
import { resolve } from '../../src/resolve/resolve.js';

/** `root` is the project's folder; throws where the report cannot be read. */
export async function readDoc(root: string, report: string): Promise<Doc> {
  const loader = new Loader(fileReader);
  const read = await loadReport(loader, `${root}/content`, report);
  const templates = await loadTemplates(loader, fileReader, `${root}/templates`, 'zh-Hans');
  if (read === undefined || templates === undefined) throw new Error(`${report} cannot be read`);
  const { content } = resolve(read, loader.places, 'zh-Hans');
  const { doc } = compose(content, templates, { look: {}, review: false });
  if (doc === undefined) throw new Error(`${report} cannot be laid out`);
  return doc;
}
