/** Report × edition → edition content: quantities worked out, prose linked, blocks numbered. */
import { Diagnostics, related, type Diagnostic } from '../core/diagnostic.js';
import type { Edition } from '../core/edition.js';
import type { Places } from '../core/places.js';
import type { Report } from '../model/content.js';
import { resolveQuantities } from '../quantity/register.js';
import { unitRegister, type UnitRegister } from '../quantity/units.js';
import { adjustmentsOf } from './adjustments.js';
import { resolveBlocks } from './blocks.js';
import { checkConfirmations } from './check-confirmations.js';
import { checkLists } from './check-lists.js';
import { definitionsOf } from './definitions.js';
import type {
  CoverContent,
  DraftContent,
  EditionContent,
  FootnotesContent,
  LinkedProse,
} from './edition-content.js';
import { indicatorFunctions } from './functions.js';
import { checkIndicators, IndicatorRegister } from './indicator-rows.js';
import { linkProse, type LinkContext } from './link-prose.js';
import { checkNotesUsed, linkNotes } from './notes.js';
import { checkIds, numberBlocks } from './number-blocks.js';
import { NumeralNames } from './numerals.js';
import { ProseBook } from './prose-book.js';
import { inWords, linkTranslatorNotes, type EditionWords } from './translation/in-words.js';

export interface Resolved {
  /** Complete only where no diagnostic is an error. */
  readonly content: EditionContent;
  /** What the content was made of. */
  readonly said: Spoken;
  readonly diagnostics: readonly Diagnostic[];
}

/** Figures, numbers and the order of blocks are the source's in every edition; `words` are what it says its own way. */
export function resolve(
  report: Report,
  places: Places,
  edition: Edition,
  words?: EditionWords,
): Resolved {
  const diagnostics = new Diagnostics();
  const units = unitsOf(report, places, diagnostics);
  const indicators = new IndicatorRegister(report.indicators);
  checkUnique(report, places, diagnostics);
  checkIndicators(indicators, places, diagnostics);

  const book = new ProseBook(report, places, diagnostics);
  checkNumerals(report, book, places, diagnostics);
  const definitions = definitionsOf(report, book, units, places, diagnostics);
  const quantities = resolveQuantities(definitions, {
    units,
    functions: indicatorFunctions(indicators),
  });
  diagnostics.addAll(quantities.diagnostics);

  const blocks = report.body.flatMap((file) => file.blocks);
  const { adjustments = 'table-note' } = report.report;
  // By id: two records of one id have been told.
  const footnotes = new Map(
    adjustments === 'table-note' ? [] : adjustmentsOf(indicators).map((item) => [item.id, item]),
  );
  checkIds(blocks, [...report.notes.notes, ...footnotes.values()], places, diagnostics);
  checkNotesUsed(report, book, places, diagnostics);
  checkLists(report, book, places, diagnostics);
  checkConfirmations(report, definitions, places, diagnostics);
  const inNotes: LinkContext = {
    quantities: quantities.values,
    defined: new Set(definitions.map(({ id }) => id)),
    indicators,
    blocks: numberBlocks(blocks),
    placement: report.report.notes ?? 'footnote',
    tables: new Map(
      blocks.flatMap((block) => ('year' in block ? [[block.year, block.id] as const] : [])),
    ),
    diagnostics,
  };
  const source: Spoken = { report, places, book, link: withNotes(report, book, inNotes) };
  const translation = words?.translated === true ? { translation: { units } } : {};
  const inOwnNotes = { ...inNotes, ...translation };
  const said = words === undefined ? source : inEdition(words, source, inOwnNotes, diagnostics);
  const { id, date, style, imprint } = said.report.report;
  return {
    content: {
      edition,
      id,
      date,
      style,
      draft: draft(report),
      footnotes: footnotesContent(report, places),
      cover: cover(said),
      blocks: resolveBlocks(
        said.report.body.flatMap((file) => file.blocks),
        { ...said, adjustments, pictures: report.pictures },
      ),
      ...(imprint && { imprint: { ...imprint, range: said.places.of(imprint) } }),
      quantities: quantities.values,
    },
    said,
    diagnostics: diagnostics.all,
  };
}

/** A report in the words of one edition, its prose parsed. */
export interface Spoken {
  readonly report: Report;
  readonly places: Places;
  readonly book: ProseBook;
  readonly link: LinkContext;
}

function inEdition(
  words: EditionWords,
  { report, places, link }: Spoken,
  inNotes: LinkContext,
  diagnostics: Diagnostics,
): Spoken {
  const added = linkTranslatorNotes(words, inNotes, diagnostics);
  const notes = new Map([...(link.notes ?? []), ...added]);
  const said = inWords(words, report, places, { ...inNotes, notes }, diagnostics);
  const book = new ProseBook(said.report, said.places, diagnostics);
  const indicators = new IndicatorRegister(said.report.indicators);
  const own = withNotes(said.report, book, { ...inNotes, indicators });
  return { ...said, book, link: { ...own, notes: new Map([...(own.notes ?? []), ...added]) } };
}

function withNotes(report: Report, book: ProseBook, link: LinkContext): LinkContext {
  return { ...link, notes: linkNotes(report, book, link) };
}

function cover({ report, book, places, link }: Spoken): CoverContent {
  const { cover: data } = report.report;
  const lines = (owner: readonly string[] = []): LinkedProse[] =>
    owner.map((_, index) => linkProse(book.pieces(owner, index), link));
  return {
    range: places.of(data),
    series: lines(data.series),
    title: lines(data.title),
    organ: linkProse(book.pieces(data, 'organ'), link),
    ...(data.subtitle !== undefined && {
      subtitle: linkProse(book.pieces(data, 'subtitle'), link),
    }),
  };
}

function draft({ report }: Report): DraftContent {
  const { stage, draft: number, recall = false, 'copy-number': copyNumber = false } = report;
  return {
    recall,
    copyNumber,
    ...(stage !== undefined && { stage }),
    ...(number !== undefined && { number: Number(number) }),
  };
}

function footnotesContent({ report }: Report, places: Places): FootnotesContent {
  const numbering = report['footnote-numbering'];
  if (numbering === undefined) return { numbering: 'page' };
  return { numbering, range: places.of(report, 'footnote-numbering') };
}

function unitsOf(report: Report, places: Places, diagnostics: Diagnostics): UnitRegister {
  const { units: data } = report.units;
  const { units, faults } = unitRegister(data);
  for (const { rule, params, unit } of faults) {
    diagnostics.add({ rule, params, range: places.keyOf(data, unit), related: [] });
  }
  return units;
}

/** Indicators and adjustments are referred to by id; figures are checked with the other quantities. */
function checkUnique(report: Report, places: Places, diagnostics: Diagnostics): void {
  const { indicators } = report.indicators;
  const adjustments = indicators.flatMap((indicator) => indicator.adjustments ?? []);
  for (const items of [indicators, adjustments]) {
    const first = new Map<string, object>();
    for (const item of items) {
      const earlier = first.get(item.id);
      if (earlier === undefined) {
        first.set(item.id, item);
        continue;
      }
      diagnostics.report('duplicate-id', places.of(item, 'id'), { id: item.id }, [
        related('first-here', places.of(earlier, 'id'), {}),
      ]);
    }
  }
}

function checkNumerals(
  report: Report,
  book: ProseBook,
  places: Places,
  diagnostics: Diagnostics,
): void {
  const names = new NumeralNames(report.names, places, diagnostics);
  for (const text of book.statements) names.check(text, diagnostics);
}
