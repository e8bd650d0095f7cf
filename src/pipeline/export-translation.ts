/** A report's translation → a file for those who work on it: XLIFF, TMX, or the glossary as CSV. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { FileReader, Hash } from '../core/world.js';
import { PRINTED_STATUSES } from '../figures/status-words.js';
import { printQuantity } from '../quantity/print.js';
import { PARTS } from '../quantity/quantity.js';
import type { EditionContent } from '../resolve/edition-content.js';
import type { UnitState } from '../resolve/translation/state.js';
import { contextsOf } from '../translate/context.js';
import { writeGlossary } from '../translate/glossary-csv.js';
import type { Printed } from '../translate/inline.js';
import { segmentsOf } from '../translate/segment.js';
import { writeTmx } from '../translate/tmx/write-tmx.js';
import { writeXliff } from '../translate/xliff/write-xliff.js';
import {
  loadTranslation,
  type LoadedTranslation,
  type TranslationRequest,
} from './load-translation.js';

export const EXCHANGE_FORMS = ['xliff', 'tmx', 'csv'] as const;
export type ExchangeForm = (typeof EXCHANGE_FORMS)[number];

export interface ExportRequest extends TranslationRequest {
  readonly form: ExchangeForm;
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
  const { form, states } = request;
  return { ...written(form, loaded, states, hash), diagnostics };
}

/** In a memory only what renders the present source is of use. */
const REMEMBERED: readonly UnitState[] = ['translated', 'reviewed'];

function written(
  form: ExchangeForm,
  { report, places, units, terms, content }: LoadedTranslation,
  states: readonly UnitState[] | undefined,
  hash: Hash,
): Pick<Exported, 'bytes' | 'count'> {
  const segmentsIn = (chosen: readonly UnitState[] | undefined): ReturnType<typeof segmentsOf> =>
    units
      .filter(({ state }) => chosen === undefined || chosen.includes(state))
      .flatMap((unit) => segmentsOf(unit, places));
  switch (form) {
    case 'xliff': {
      const segments = segmentsIn(states);
      const contexts = contextsOf(report);
      const printed = printedIn(content);
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

/** What a call prints in Chinese: figures as they are, other calls by what they name. */
function printedIn({ quantities }: EditionContent): Printed {
  return ({ name, args, show }) => {
    const parts =
      show === undefined ? PARTS : PARTS.filter((part) => show.split(' ').includes(part));
    const texts = args.map((id) => {
      const found = name === 'q' || name === 'qs' ? quantities.get(id) : undefined;
      return found ? printQuantity(found.quantity, PRINTED_STATUSES, parts).text : id;
    });
    return name === 'q' ? (texts[0] ?? '') : texts.join('、');
  };
}
