/** A report that has every kind of block, note, mark and furniture, as a tree: for tests of renderers. */
import { compose } from '../../src/compose/compose.js';
import type { FileReader } from '../../src/core/world.js';
import type { Doc } from '../../src/doc/nodes.js';
import type { Stage } from '../../src/model/stage.js';
import { Loader } from '../../src/pipeline/load-file.js';
import { loadReport } from '../../src/pipeline/load-report.js';
import { loadStyle, loadTemplates } from '../../src/pipeline/load-templates.js';
import { proofRemarks } from '../../src/pipeline/proof-remarks.js';
import { fileReader } from '../../src/platform/files.js';
import { resolve } from '../../src/resolve/resolve.js';
import { changed, replace, summary, type Changes } from './office.js';

const CONTENT = 'test/fixtures/everything/content';
export const EVERYTHING = `${CONTENT}/everything`;

export interface EverythingOptions {
  /** 送审稿 unless another is named; `none`: the report says nothing of its stage. */
  readonly stage?: Stage | 'none';
  /** Where the notes stand: at the foot of their pages unless said otherwise. */
  readonly notes?: 'footnote' | 'endnote' | 'annex';
  /** Where the adjustment is printed: under its table unless said otherwise. */
  readonly adjustments?: 'table-note' | 'footnote' | 'both';
  readonly review?: boolean;
  readonly proof?: boolean;
  /** A contents page behind the cover. */
  readonly contents?: boolean;
}

/** Throws where anything at all is found wrong with the report. */
export async function everything(options: EverythingOptions = {}): Promise<Doc> {
  const { doc, findings } = await composeEverything(changesFor(options), options);
  if (doc === undefined || findings.length > 0) throw new Error(findings.join('\n'));
  return doc;
}

/** The report with further changes to its files, and what is found wrong with it. */
export async function composeEverything(
  changes: Changes,
  { review = false, proof = false }: Pick<EverythingOptions, 'review' | 'proof'> = {},
): Promise<{ readonly doc: Doc | undefined; readonly findings: readonly string[] }> {
  const reader: FileReader = await changed(fileReader, changes);
  const loader = new Loader(reader);
  const report = await loadReport(loader, CONTENT, 'everything');
  const templates = await loadTemplates(loader, reader, 'templates', 'zh-Hans');
  const style = await loadStyle(loader, 'templates', 'gbt9704', review, 'zh-Hans');
  if (report === undefined || templates === undefined) {
    return { doc: undefined, findings: summary(loader.diagnostics.all) };
  }
  const { content, diagnostics } = resolve(report, loader.places, 'zh-Hans');
  const { stage } = report.report;
  const look = (stage && style?.stages[stage]) ?? {};
  const composed = compose(content, templates, { look, review, proof });
  const all = [...loader.diagnostics.all, ...diagnostics, ...composed.diagnostics];
  const remarks = proof && { remarks: proofRemarks(report, content, CONTENT) };
  return { doc: composed.doc && { ...composed.doc, ...remarks }, findings: summary(all) };
}

/** The changes to the files that give the options. */
export function changesFor({ stage, notes, adjustments, contents }: EverythingOptions): Changes {
  const stageLine = stage === 'none' ? '' : `stage: ${stage ?? '送审稿'}\n`;
  const files = {
    footnote: ['end', 'annexes'],
    endnote: ['end', 'endnotes', 'annexes'],
    annex: ['end', 'annexes', 'glossary'],
  }[notes ?? 'footnote'];
  const body = files.map((name) => `body/${name}.yaml`).join(', ');
  return {
    [`${EVERYTHING}/report.yaml`]: (text) =>
      [
        replace('stage: 送审稿\n', stageLine),
        replace('body/end.yaml, body/annexes.yaml', body),
        replace(
          'draft: 3',
          `draft: 3\nnotes: ${notes ?? 'footnote'}\nadjustments: ${adjustments ?? 'table-note'}`,
        ),
      ].reduce((changing, change) => change(changing), text),
    // As a footnote it may not call a note: the legend above it does.
    ...((adjustments ?? 'table-note') !== 'table-note' && {
      [`${EVERYTHING}/indicators.yaml`]: replace('{{note "census"}}', ''),
      [`${EVERYTHING}/body/review.yaml`]: replace('的有调整。', '的有调整{{note "census"}}。'),
    }),
    ...(contents === true && {
      'templates/report.hbs': replace('{{> cover}}', '{{> cover}}\n  {{> contents}}'),
    }),
  };
}
