/** The real report as a tree: for tests that look at a long document. */
import { compose } from '../../src/compose/compose.js';
import type { Doc } from '../../src/doc/nodes.js';
import { Loader } from '../../src/pipeline/load-file.js';
import { loadReport } from '../../src/pipeline/load-report.js';
import { loadTemplates } from '../../src/pipeline/load-templates.js';
import { fileReader } from '../../src/platform/files.js';
import { resolve } from '../../src/resolve/resolve.js';
import { changed, REPORT, summary, type Changes } from './office.js';

/** Throws where it cannot be composed. */
export async function seedReport(changes: Changes = {}): Promise<Doc> {
  const reader = await changed(fileReader, changes);
  const loader = new Loader(reader);
  const report = await loadReport(loader, 'content', REPORT);
  const templates = await loadTemplates(loader, reader, 'templates', 'zh-Hans');
  if (report !== undefined && templates !== undefined) {
    const { content } = resolve(report, loader.places, 'zh-Hans');
    const { doc } = compose(content, templates, { look: {}, review: false });
    if (doc !== undefined) return doc;
  }
  throw new Error(summary(loader.diagnostics.all).join('\n'));
}
