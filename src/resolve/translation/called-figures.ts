/** The figures that a translation prints: what it says may depend on them. */
import type { Places } from '../../core/places.js';
import { parseProse } from '../../prose/parse-prose.js';
import type { ProseCall } from '../../prose/prose.js';
import { textIn } from './overlay.js';
import type { TranslatedUnit } from './state.js';

export interface CalledFigure {
  readonly id: string;
  /** The call has the noun, which agrees with the number of itself. */
  readonly withNoun: boolean;
}

/** `places` are those of the overlay. */
export function calledFigures(
  { unit, entry }: TranslatedUnit,
  places: Places,
): readonly CalledFigure[] {
  if (entry === undefined) return [];
  return unit.fields
    .flatMap((field) => textIn(entry, field, places) ?? [])
    .flatMap((line) => parseProse(line).pieces)
    .flatMap((piece) => (piece.type === 'call' ? figuresOf(piece) : []));
}

function figuresOf({ name, args, options }: ProseCall): readonly CalledFigure[] {
  if (name !== 'q' && name !== 'qs') return [];
  // What follows the id in `q` is its value.
  const ids = name === 'q' ? args.slice(0, 1) : args;
  return ids.map(({ text }) => ({ id: text, withNoun: options.has('noun') }));
}
