/** A report's translation → a file for those who work on it: XLIFF, a DOCX for reviewers, TMX, or the glossary as CSV. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { FileReader, Hash } from '../core/world.js';
import { PRINTED_STATUSES } from '../figures/status-words.js';
import { chinesePrinter } from '../quantity/printer.js';
import type { UnitState } from '../resolve/translation/state.js';
import { contextsOf } from '../translate/context.js';
import { writeGlossary } from '../translate/glossary-csv.js';
import { segmentsOf, wholeSegments } from '../translate/segment.js';
import { writeTmx } from '../translate/tmx/write-tmx.js';
import { writeXliff } from '../translate/xliff/write-xliff.js';
import { exportBilingual } from './export-bilingual.js';
import {
  loadTranslation,
  type LoadedTranslation,
  type TranslationRequest,
} from './load-translation.js';
import { printedBy } from './printed-calls.js';

export const EXCHANGE_FORMS = ['xliff', 'docx', 'tmx', 'csv'] as const;
export type ExchangeForm = (typeof EXCHANGE_FORMS)[number];

export interface ExportRequest extends TranslationRequest {
  readonly form: ExchangeForm;
  /** What dresses a DOCX. */
  readonly templatesFolder: string;
  /** Only units in these states; absent: all, and for a memory those that are translated. */
  readonly states?: readonly UnitState[];
}

export interface Exported {
  /** Absent where there is an error. */
  readonly bytes?: Uint8Array;
  /** How many segments or terms it holds. */
  readonly count: number;
  readonly diagnostics: readonly Diagnostic[];
}

export async function exportTranslation(
  request: ExportRequest,
  reader: FileReader,
  hash: Hash,
): Promise<Exported> {
  const { loaded, diagnostics } = await loadTranslation(request, reader, hash);
  if (loaded === undefined) return { count: 0, diagnostics };
  const { form, states, templatesFolder } = request;
  if (form !== 'docx') return { ...written(form, loaded, states, hash), diagnostics };
  const segments = chosenUnits(loaded, states).flatMap((unit) =>
    wholeSegments(unit, loaded.places),
  );
  const docx = await exportBilingual(loaded, segments, templatesFolder, reader, hash);
  return { ...docx, count: segments.length };
}

/** In a memory only what renders the present source is of use. */
const REMEMBERED: readonly UnitState[] = ['translated', 'reviewed'];

function chosenUnits(
  { units }: LoadedTranslation,
  states: readonly UnitState[] | undefined,
): LoadedTranslation['units'] {
  return units.filter(({ state }) => states === undefined || states.includes(state));
}

function written(
  form: Exclude<ExchangeForm, 'docx'>,
  loaded: LoadedTranslation,
  states: readonly UnitState[] | undefined,
  hash: Hash,
): Pick<Exported, 'bytes' | 'count'> {
  const { report, places, terms, content } = loaded;
  const segmentsIn = (chosen: readonly UnitState[] | undefined): ReturnType<typeof segmentsOf> =>
    chosenUnits(loaded, chosen).flatMap((unit) => segmentsOf(unit, places));
  switch (form) {
    case 'xliff': {
      const segments = segmentsIn(states);
      const contexts = contextsOf(report);
      const printed = printedBy(chinesePrinter(PRINTED_STATUSES, '、'), content);
      const { id } = report.report;
      const bytes = writeXliff({ report: id, segments, contexts, terms, printed, hash });
      return { bytes, count: segments.length };
    }
    case 'tmx': {
      const segments = segmentsIn(states ?? REMEMBERED).filter(({ target }) => target !== '');
      return { bytes: writeTmx(segments), count: segments.length };
    }
    case 'csv':
      return { bytes: writeGlossary(terms), count: terms.length };
  }
}
