/** Every text that another language says in its own words, linked as one edition says it. */
import { Diagnostics } from '../core/diagnostic.js';
import type { LocatedText } from '../core/located.js';
import type { SourceRange } from '../core/position.js';
import type { LinkedProse, LinkedText } from './edition-content.js';
import { linkProse } from './link-prose.js';
import type { Spoken } from './resolve.js';
import { nameOf, textsIn, translatables } from './translation/translatable.js';

export interface LinkedField {
  /** More than one only in a title or the name of a series. */
  readonly lines: readonly LinkedProse[];
  /** Where the first line is written. */
  readonly range: SourceRange;
}

/** By the names of units, then of fields. What is wrong with a text was told when it was resolved. */
export function linkedUnits({
  report,
  places,
  book,
  link,
}: Spoken): ReadonlyMap<string, ReadonlyMap<string, LinkedField>> {
  return new Map(
    translatables(report).map((unit) => {
      const { year = link.year } = unit;
      const diagnostics = new Diagnostics();
      const context = { ...link, diagnostics, ...(year !== undefined && { year }) };
      const fields = unit.fields.map((field) => {
        const written = textsIn(field);
        const lines = written.map(({ owner, key }): LinkedProse =>
          field.prose
            ? linkProse(book.pieces(owner, key), context)
            : [plainPiece(places.text(owner, key))],
        );
        const { owner, key } = written[0] ?? field;
        return [field.name, { lines, range: places.of(owner, key) }] as const;
      });
      return [nameOf(unit), new Map(fields)] as const;
    }),
  );
}

function plainPiece(located: LocatedText): LinkedText {
  const { text, range } = located;
  return { type: 'text', text, range, at: (offset, length) => located.at(offset, length) };
}
