/** The fingerprint of a source text: figures may change without a word of it being new. */
import type { Places } from '../../core/places.js';
import type { Hash } from '../../core/world.js';
import { parseProse } from '../../prose/parse-prose.js';
import type { ProseCall } from '../../prose/prose.js';
import { textsIn, type Field, type Unit } from './translatable.js';

/** Forty-eight bits: changed words are to be noticed, not forged ones. */
const LENGTH = 12;

/** Of the texts of a unit with the names of their fields. */
export function fingerprint(unit: Unit, places: Places, hash: Hash): string {
  const fields = Array.from(sourceTexts(unit, places), ([name, text]) => `${name}\n${text}\n`);
  return hash(new TextEncoder().encode(fields.join('\n'))).slice(0, LENGTH);
}

/** Of all fields of a unit, by their names. */
export function sourceTexts({ fields }: Unit, places: Places): ReadonlyMap<string, string> {
  return new Map(fields.map((field) => [field.name, sourceText(field, places)]));
}

/**
 * The words of a field as a translator sees them: calls of figures without the values that are
 * defined in place, lines parted by line breaks.
 */
export function sourceText(field: Field, places: Places): string {
  return textsIn(field)
    .map(({ owner, key }) => withoutValues(owner, key, places))
    .join('\n');
}

function withoutValues(owner: object, key: string | number, places: Places): string {
  const { pieces } = parseProse(places.text(owner, key));
  return pieces.map((piece) => (piece.type === 'text' ? piece.text : written(piece))).join('');
}

/** `{{q "tech-firms" "50家"}}` is `{{q "tech-firms"}}`: its value stands in the figures. */
export function written({ name, args, options }: ProseCall): string {
  const kept = name === 'q' ? args.slice(0, 1) : args;
  return [
    `{{${name}`,
    ...kept.map(({ text }) => ` "${text}"`),
    ...[...options].map(([option, { text }]) => ` ${option}="${text}"`),
    '}}',
  ].join('');
}
