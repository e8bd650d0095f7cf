/** A translation → a DOCX in which reviewers edit it beside its source, dressed as the edition in two languages. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { FileReader, Hash } from '../core/world.js';
import { hasErrors } from '../core/severity.js';
import { officeFaces } from '../fonts/office.js';
import { chinesePrinter } from '../quantity/printer.js';
import { quantityPrinter } from '../quantity/choose-printer.js';
import { contextsOf } from '../translate/context.js';
import { bilingualDoc } from '../translate/docx/bilingual-doc.js';
import { wordsOf } from '../translate/pieces.js';
import type { Segment } from '../translate/segment.js';
import { Loader } from './load-file.js';
import { loadStyle } from './load-templates.js';
import type { LoadedTranslation } from './load-translation.js';
import { PRINTED_STATUSES } from '../figures/status-words.js';
import { printedBy } from './printed-calls.js';

const EDITION = 'zh-en';

export interface BilingualDocx {
  /** Absent where a file that dresses it is in error. */
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

/** `segments` are whole fields. */
export async function exportBilingual(
  { report, content }: LoadedTranslation,
  segments: readonly Segment[],
  templatesFolder: string,
  reader: FileReader,
  hash: Hash,
): Promise<BilingualDocx> {
  const loader = new Loader(reader);
  const { cover, date, id, style: styleName } = report.report;
  const style = await loadStyle(loader, templatesFolder, styleName, false, EDITION);
  const fonts = await loader.data('fonts', `${templatesFolder}/fonts.yaml`);
  const wording = await loader.data('wording', `${templatesFolder}/wording/en.yaml`);
  const diagnostics = loader.diagnostics.all;
  if (!style?.style || !fonts || !wording || hasErrors(diagnostics)) {
    return { diagnostics };
  }
  const doc = bilingualDoc({
    properties: { id, date, title: wordsOf(cover.title.join('')), author: wordsOf(cover.organ) },
    segments,
    contexts: contextsOf(report),
    printed: {
      source: printedBy(chinesePrinter(PRINTED_STATUSES, '、'), content),
      // A word that the wording lacks is told where the edition is built.
      target: printedBy(
        quantityPrinter(wording.data, () => undefined),
        content,
      ),
    },
    hash,
  });
  const { renderDocx } = await import('../render/docx/render-docx.js');
  const bytes = await renderDocx(doc, style.style, officeFaces(fonts.data, EDITION));
  return { bytes, diagnostics };
}
