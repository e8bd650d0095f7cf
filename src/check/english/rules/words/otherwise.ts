/** Units whose source has an expression of a register while their English has none of its renderings. */
import type { Related } from '../../../../core/diagnostic.js';
import type { SourceRange } from '../../../../core/position.js';
import { formsIn, type Rendering } from '../../renderings.js';
import { inSource } from '../../rule.js';
import type { EnglishSubject } from '../../subject.js';

export interface Otherwise {
  /** The English of the field in whose source the expression stands first. */
  readonly range: SourceRange;
  readonly about: string;
  readonly params: { readonly zh: string; readonly en: string };
  readonly source: Related;
}

export function otherwiseIn(
  { rendered }: EnglishSubject,
  kind: Rendering['kind'],
): readonly Otherwise[] {
  return rendered.flatMap(({ unit, stems, places }) =>
    places.flatMap(({ term, offset, pair: { source, english } }): Otherwise[] => {
      if (term.kind !== kind || term.forms.length === 0 || english === undefined) return [];
      if (formsIn(stems, term).length > 0) return [];
      const { zh, forms } = term;
      return [
        {
          range: english.at(0, english.text.length),
          about: `${unit.unit.id}/${zh}`,
          params: { zh, en: forms.map(({ text }) => text).join('; ') },
          source: inSource(source, offset, zh.length),
        },
      ];
    }),
  );
}
