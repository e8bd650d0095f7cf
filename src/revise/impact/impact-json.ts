/** An impact as other programs read it: what `baogao impact --format json` prints for each report. */
import { toJson } from '../../core/diagnostic-json.js';
import type { Language } from '../../core/messages/message.js';
import type { Impact } from './impact.js';
import type { Passage } from './passages.js';
import type { TranslationChange } from './translations.js';
import { quantityName, quantityText, sayIn } from './words.js';
import type { Subject } from './view.js';

/** Page numbers are as printed; `index` counts the pages of the file from 0. */
export function impactJson(impact: Impact, subject: Subject, language: Language): object {
  const say = sayIn(language);
  const { quantities, editions, findings, translations } = impact;
  const figures = editions[0]?.printed?.figures;
  return {
    report: subject.report.report.id,
    since: subject.since,
    lookChanged: subject.lookChanged,
    quantities: quantities.map(({ id, old, new: next, aspects, derived, because }) => ({
      id,
      name: quantityName(id, next === undefined ? subject.former : subject.report, say),
      old: old === undefined ? null : quantityText(old, say),
      new: next === undefined ? null : quantityText(next, say),
      aspects,
      derived,
      because,
      ...(figures && { pages: figures.get(id) ?? [] }),
    })),
    editions: editions.map(({ edition, passages, pictures, printed }) => ({
      edition,
      passages: passages.changed.map((change) => ({
        ...placeOf(change.new ?? change.old),
        old: change.old?.text ?? null,
        new: change.new?.text ?? null,
        figures: change.figures,
        inWords: change.inWords,
        ...(printed && { at: printed.places.get(change) ?? null }),
      })),
      added: passages.added.map(({ block, kind, passages: own }) => ({
        block,
        kind,
        texts: own.map(({ text }) => text),
      })),
      removed: passages.removed.map(({ block, kind, passages: own }) => ({
        block,
        kind,
        texts: own.map(({ text }) => text),
      })),
      moved: passages.moved,
      pictures,
      pages:
        printed === undefined
          ? null
          : { ...printed.pages, held: printed.pages.broken === undefined },
      errata: printed?.errata ?? null,
    })),
    translations: translations.map(translationJson),
    raised: toJson(findings.raised, language),
    settled: toJson(findings.settled, language),
  };
}

function translationJson(change: TranslationChange): object {
  if (change.outcome !== 'open') return change;
  const { range, ...rest } = change;
  return { ...rest, file: range.file.path, line: range.file.positionAt(range.start).line };
}

function placeOf(passage: Passage | undefined): object {
  if (passage === undefined) return {};
  const { block, kind, cell } = passage;
  return { block, kind, ...(cell && { cell }) };
}
