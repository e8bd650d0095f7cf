/** Two states of a report → everything that a revision moved. */
import type { Diagnostic } from '../../core/diagnostic.js';
import type { Edition } from '../../core/edition.js';
import type { PageText } from '../../core/page-text.js';
import type { Doc } from '../../doc/nodes.js';
import type { EditionContent } from '../../resolve/edition-content.js';
import { comparePages, type PageChanges, type PageName } from './compare-pages.js';
import { comparePassages, type PassageChange, type PassageChanges } from './compare-passages.js';
import { errata, type Erratum } from './errata.js';
import { compareFixed, type FixedInput } from './fixed-texts.js';
import { compareFindings, type FindingChanges } from './findings.js';
import { hunks } from './hunks.js';
import { Printed, type Location } from './locate.js';
import { passagesOf, type Passage } from './passages.js';
import { compareQuantities, type QuantityChange } from './quantities.js';
import {
  compareTranslations,
  type TranslationChange,
  type TranslationInput,
} from './translations.js';

/** One edition in one state. */
export interface EditionInput {
  readonly content: EditionContent;
  readonly doc: Doc;
  /** Absent where they could not be set. */
  readonly pages?: readonly PageText[];
}

export interface StateInput {
  readonly editions: ReadonlyMap<Edition, EditionInput>;
  /** What is said against the state. */
  readonly findings: readonly Diagnostic[];
  /** Where it has an edition that is translated. */
  readonly translation?: TranslationInput;
  /** Absent where it has no edition that is converted. */
  readonly fixed?: FixedInput;
}

export interface Impact {
  readonly quantities: readonly QuantityChange[];
  /** Those that both states have. */
  readonly editions: readonly EditionImpact[];
  readonly findings: FindingChanges;
  /** Then texts that are fixed for converted editions. Of editions that both states have. */
  readonly translations: readonly TranslationChange[];
}

export interface EditionImpact {
  readonly edition: Edition;
  readonly passages: PassageChanges;
  /** Blocks whose picture is another. */
  readonly pictures: readonly string[];
  /** Where the pages of both states are known. */
  readonly printed?: PrintedImpact;
}

export interface PrintedImpact {
  readonly pages: PageChanges;
  readonly errata: readonly Erratum[];
  /** Where what changed stands now; what went has no place. */
  readonly places: ReadonlyMap<PassageChange, Location>;
  /** Id of a changed quantity → pages on which it stands now. */
  readonly figures: ReadonlyMap<string, readonly PageName[]>;
}

export function compareStates(old: StateInput, next: StateInput): Impact {
  // Editions print the same quantities.
  const [before] = old.editions.values();
  const [after] = next.editions.values();
  const quantities =
    before && after ? compareQuantities(before.content.quantities, after.content.quantities) : [];
  return {
    quantities,
    editions: [...next.editions].flatMap(([edition, own]) => {
      const former = old.editions.get(edition);
      return former === undefined ? [] : [compareEditions(edition, former, own, quantities)];
    }),
    findings: compareFindings(old.findings, next.findings),
    translations: [
      ...(old.translation && next.translation
        ? compareTranslations(old.translation, next.translation, quantities)
        : []),
      ...(old.fixed && next.fixed ? compareFixed(old.fixed, next.fixed) : []),
    ],
  };
}

/** Whether nothing at all is another. */
export function isEmpty({ quantities, editions, findings, translations }: Impact): boolean {
  const lists: readonly (readonly unknown[])[] = [
    quantities,
    findings.raised,
    findings.settled,
    translations,
    ...editions.flatMap(({ passages, pictures, printed }) => [
      passages.changed,
      passages.added,
      passages.removed,
      passages.moved,
      pictures,
      printed?.pages.changed ?? [],
    ]),
  ];
  return lists.every(({ length }) => length === 0);
}

function compareEditions(
  edition: Edition,
  old: EditionInput,
  next: EditionInput,
  quantities: readonly QuantityChange[],
): EditionImpact {
  const former = passagesOf(old.doc);
  const own = passagesOf(next.doc);
  const passages = comparePassages(former, own);
  const pictures = changedPictures(old.doc, next.doc);
  if (old.pages === undefined || next.pages === undefined) return { edition, passages, pictures };
  const now = new Printed(next.pages);
  return {
    edition,
    passages,
    pictures,
    printed: {
      pages: comparePages(old.pages, next.pages, new Set(pictures)),
      errata: errata(passages, former, new Printed(old.pages)),
      places: placesOf(passages.changed, own, now),
      figures: new Map(quantities.map(({ id }) => [id, now.pagesOf(id)])),
    },
  };
}

function placesOf(
  changed: readonly PassageChange[],
  all: readonly Passage[],
  printed: Printed,
): ReadonlyMap<PassageChange, Location> {
  const places = new Map<PassageChange, Location>();
  for (const change of changed) {
    const [first] = hunks(change.old?.text ?? '', change.new?.text ?? '');
    const at = change.new && printed.placeOf(change.new, first?.new.start ?? 0, all);
    if (at !== undefined) places.set(change, at);
  }
  return places;
}

function changedPictures(old: Doc, next: Doc): readonly string[] {
  const before = new Map(
    old.blocks.flatMap((block) => (block.type === 'picture' ? [[block.id, block]] : [])),
  );
  return next.blocks.flatMap((block) => {
    const former = block.type === 'picture' ? before.get(block.id) : undefined;
    if (block.type !== 'picture' || former === undefined) return [];
    const isSame = former.share === block.share && sameBytes(former.image.bytes, block.image.bytes);
    return isSame ? [] : [block.id];
  });
}

function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
