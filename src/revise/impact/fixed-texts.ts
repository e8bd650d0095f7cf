/** Texts that a person wrote for a converted edition: all others follow the source, these are to be looked at when it changes. */
import type { Edition } from '../../core/edition.js';
import type { Places } from '../../core/places.js';
import type { Report } from '../../model/content.js';
import type { FixedFile } from '../../model/conversion.js';
import { fixedText } from '../../resolve/hant/report-texts.js';
import { sourceTexts } from '../../resolve/translation/fingerprint.js';
import { nameOf, translatables, type Unit } from '../../resolve/translation/translatable.js';
import { sourceChange, type FieldTexts } from './source-change.js';
import type { OpenTranslation } from './translations.js';

/** What is fixed in one state of the report. */
export interface FixedInput {
  readonly report: Report;
  readonly places: Places;
  readonly files: ReadonlyMap<Edition, FixedFile>;
}

/** Those that stayed as they were while their source did not, in the order of editions, then of print. */
export function compareFixed(old: FixedInput, next: FixedInput): readonly OpenTranslation[] {
  const former = new Map(translatables(old.report).map((unit) => [nameOf(unit), unit]));
  const units = translatables(next.report);
  return [...next.files].flatMap(([edition, file]) =>
    units.flatMap((unit): OpenTranslation[] => {
      const before = former.get(nameOf(unit));
      const entry = file[unit.section]?.[unit.id];
      if (entry === undefined || before === undefined) return [];
      const kept = new Set(unchanged(unit, file, old.files.get(edition)));
      const was = only(kept, sourceTexts(before, old.places));
      const is = only(kept, sourceTexts(unit, next.places));
      const { kind, sentences } = sourceChange(was, is);
      if (sentences.length === 0) return [];
      const range = next.places.of(entry);
      return [{ outcome: 'open', unit: nameOf(unit), range, why: kind, figures: [], sentences }];
    }),
  );
}

/** Names of the fields that are fixed as they were. */
function unchanged(unit: Unit, file: FixedFile, former: FixedFile = {}): readonly string[] {
  return unit.fields.flatMap((field) => {
    const text = fixedText(file, unit, field);
    return text !== undefined && text === fixedText(former, unit, field) ? [field.name] : [];
  });
}

function only(fields: ReadonlySet<string>, texts: FieldTexts): FieldTexts {
  return new Map([...texts].filter(([name]) => fields.has(name)));
}
