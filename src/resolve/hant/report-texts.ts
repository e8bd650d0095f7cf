/** Every text of a report that a converted edition prints, but for those that a person wrote for it. */
import type { LocatedText } from '../../core/located.js';
import type { Places } from '../../core/places.js';
import type { Report } from '../../model/content.js';
import type { FixedFile } from '../../model/conversion.js';
import { parseProse } from '../../prose/parse-prose.js';
import type { ProsePiece, ProseText } from '../../prose/prose.js';
import { textsIn, textUnits, type Field, type Unit } from '../translation/translatable.js';

export interface ReportText {
  readonly source: LocatedText;
  readonly pieces: readonly ProsePiece[];
}

/** Words in the order of print, then what figures and tables print as units. Faults of prose are told by `resolve`. */
export function reportTexts(
  report: Report,
  places: Places,
  fixed: FixedFile,
): readonly ReportText[] {
  const words = textUnits(report).flatMap((unit) =>
    unit.fields
      .filter((field) => fixedText(fixed, unit, field) === undefined)
      .flatMap((field) => fieldTexts(field, places)),
  );
  return [...words, ...unitTexts(report, places)];
}

/** What a person wrote for a text. The lines of `series` and `title` are one text with line breaks. */
export function fixedText(
  fixed: FixedFile,
  { section, id }: Unit,
  { name }: Field,
): string | undefined {
  return fixed[section]?.[id]?.[name];
}

/** A text without calls, as prose. */
export function asText(source: LocatedText): ProseText {
  return { type: 'text', text: source.text, range: source.range, at: source.at.bind(source) };
}

function plainText(source: LocatedText): ReportText {
  return { source, pieces: [asText(source)] };
}

function fieldTexts(field: Field, places: Places): readonly ReportText[] {
  return textsIn(field).flatMap(({ owner, key }) => {
    const source = places.text(owner, key);
    if (!field.prose) return [plainText(source)];
    const { pieces } = parseProse(source);
    return [{ source, pieces }, ...pieces.flatMap(valueOf)];
  });
}

/** A value in place, `{{q "machines" "253台/套"}}`: its unit is printed in the forms of the edition too. */
function valueOf(piece: ProsePiece): readonly ReportText[] {
  const value = piece.type === 'call' && piece.name === 'q' ? piece.args[1] : undefined;
  return value === undefined ? [] : [plainText(value)];
}

/** Units of content/units.yaml are keys; those that the tables print stand with the indicators. */
function unitTexts({ figures, indicators, units }: Report, places: Places): readonly ReportText[] {
  return [
    ...figures.figures
      .filter(({ value }) => typeof value === 'string')
      .map((figure) => plainText(places.text(figure, 'value'))),
    ...indicators.indicators
      .filter(({ unit }) => units.units[unit] !== undefined)
      .map((indicator) => plainText(places.text(indicator, 'unit'))),
  ];
}
