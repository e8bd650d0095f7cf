/** The report in the words of an edition, as far as they can be printed: what cannot says what the source says. */
import { Diagnostics, type Diagnostic, type Related } from '../../core/diagnostic.js';
import type { LocatedText } from '../../core/located.js';
import type { Places } from '../../core/places.js';
import type { Report } from '../../model/content.js';
import { parseProse } from '../../prose/parse-prose.js';
import { linkProse, type LinkContext, type LinkedNotes } from '../link-prose.js';
import { localise, type Localised, type TextOf } from './localise.js';

/** What an edition says in its own words. */
export interface EditionWords {
  /** In another language: figures may have a noun and a form. */
  readonly translated: boolean;
  readonly textOf: TextOf;
  /** Footnotes that only this edition has, by id; absent: none. */
  readonly notes?: ReadonlyMap<string, LocatedText>;
}

/**
 * `link` is the source's. A text with a call that leads nowhere is told as a warning and left out:
 * a translation that has fallen behind must not keep the others from being printed.
 */
export function inWords(
  { textOf }: EditionWords,
  report: Report,
  places: Places,
  link: LinkContext,
  diagnostics: Diagnostics,
): Localised {
  return localise(report, places, (unit, field) => {
    const lines = textOf(unit, field);
    if (lines === undefined) return undefined;
    const { year = link.year } = unit;
    const context = { ...link, ...(year !== undefined && { year }) };
    const faults = lines.flatMap((line) => faultsOf(line, context));
    if (faults.length === 0) return lines;
    const params = { unit: unit.id, field: field.name };
    diagnostics.report('translation-unusable', lines[0]?.range, params, faults.flatMap(asRelated));
    return undefined;
  });
}

/** Linked, to be called like the source's own notes; they stand at the foot of the page whatever these do. */
export function linkTranslatorNotes(
  { notes = new Map<string, LocatedText>() }: EditionWords,
  link: LinkContext,
  diagnostics: Diagnostics,
): LinkedNotes {
  return new Map(
    [...notes].map(([id, text]) => {
      const { pieces, diagnostics: faults } = parseProse(text);
      diagnostics.addAll(faults);
      return [id, { placement: 'footnote', text: linkProse(pieces, link) }] as const;
    }),
  );
}

function faultsOf(text: LocatedText, link: LinkContext): readonly Diagnostic[] {
  const faults = new Diagnostics();
  const { pieces, diagnostics } = parseProse(text);
  faults.addAll(diagnostics);
  linkProse(pieces, { ...link, diagnostics: faults });
  return faults.all;
}

function asRelated({ rule, params, range }: Diagnostic): Related[] {
  return range === undefined ? [] : [{ rule, params, range }];
}
