/** An impact in words: what the terminal and the page show, in their order. */
import { messageText } from '../../core/report-text.js';
import type { Language } from '../../core/messages/message.js';
import type { Report } from '../../model/content.js';
import type { WholeBlock } from './compare-passages.js';
import { isEmpty, type EditionImpact, type Impact, type PrintedImpact } from './impact.js';
import type { QuantityChange } from './quantities.js';
import { passageView, type PassageView } from './view-passage.js';
import { translationView, type TranslationView } from './view-translation.js';
import { pagesText, quantityName, quantityText, sayIn, sheetText, type Say } from './words.js';

export interface ImpactView {
  readonly title: string;
  readonly since: string;
  /** Said in place of all else where nothing has changed. */
  readonly nothing?: string;
  readonly quantities: readonly QuantityView[];
  readonly raised: readonly string[];
  readonly settled: readonly string[];
  readonly editions: readonly EditionView[];
  /** Absent where the revision touched nothing that is translated. */
  readonly translation?: TranslationView;
}

export interface QuantityView {
  readonly name: string;
  readonly old: string;
  readonly new: string;
  /** What about it is another, and what it was worked out from. */
  readonly what: string;
  /** Pages on which it stands; '' where they are not known. */
  readonly pages: string;
}

export interface EditionView {
  /** '' where the report has one edition. */
  readonly name: string;
  readonly passages: readonly PassageView[];
  readonly added: readonly BlockView[];
  readonly removed: readonly BlockView[];
  readonly moved: readonly string[];
  readonly pictures: readonly string[];
  readonly pages: readonly string[];
  readonly errata: readonly ErratumView[];
}

export interface BlockView {
  readonly place: string;
  readonly text: string;
}

export interface ErratumView {
  readonly page: string;
  readonly line: string;
  readonly wrong: string;
  readonly right: string;
}

export interface Subject {
  readonly title: string;
  readonly since: string;
  readonly report: Report;
  readonly former: Report;
  /** The house style is another. */
  readonly lookChanged: boolean;
}

export function viewOf(impact: Impact, subject: Subject, language: Language): ImpactView {
  const say = sayIn(language);
  const { editions, findings, quantities } = impact;
  const translation = translationView(impact.translations, quantities, subject.report, say);
  return {
    title: subject.title,
    since: say('since', { name: subject.since }),
    ...(isEmpty(impact) && !subject.lookChanged && { nothing: say('nothing') }),
    quantities: quantities.map((change) =>
      quantityView(change, subject, editions[0]?.printed, say),
    ),
    raised: findings.raised.map((item) => messageText(item, language)),
    settled: findings.settled.map((item) => messageText(item, language)),
    editions: editions.map((edition) => editionView(edition, editions.length > 1, subject, say)),
    ...(translation && { translation }),
  };
}

function quantityView(
  { id, old, new: next, aspects, because, derived }: QuantityChange,
  { report, former }: Subject,
  printed: PrintedImpact | undefined,
  say: Say,
): QuantityView {
  const owner = next === undefined ? former : report;
  const names = because.map((other) => quantityName(other, report, say)).join(say('listComma'));
  const what = [
    ...(old === undefined ? [say('came')] : []),
    ...(next === undefined ? [say('went')] : []),
    ...aspects.map((aspect) => say(aspect)),
    ...(because.length > 0 ? [say('because', { names })] : derived ? [say('derived')] : []),
  ];
  return {
    name: quantityName(id, owner, say),
    old: quantityText(old, say),
    new: quantityText(next, say),
    what: what.join(say('listComma')),
    pages: pagesText(printed?.figures.get(id) ?? [], say),
  };
}

function editionView(
  { edition, passages, pictures, printed }: EditionImpact,
  isNamed: boolean,
  { lookChanged }: Subject,
  say: Say,
): EditionView {
  const look = lookChanged ? [say('lookChanged')] : [];
  return {
    name: isNamed ? say('edition', { edition }) : '',
    passages: passages.changed.map((change) => passageView(change, printed, say)),
    added: passages.added.map((block) => blockView(block, say)),
    removed: passages.removed.map((block) => blockView(block, say)),
    moved: passages.moved,
    pictures,
    pages: [...(printed === undefined ? [say('pagesUnknown')] : pageLines(printed, say)), ...look],
    errata: (printed?.errata ?? []).map(({ at, cell, wrong, right }) => {
      const within = (text: string): string =>
        text === '' ? say('none') : cell === undefined ? text : `${cell}：${text}`;
      return {
        page: at === undefined ? '—' : pagesText([at.page], say),
        line: at === undefined ? '—' : String(at.line),
        wrong: within(wrong),
        right: within(right),
      };
    }),
  };
}

function blockView({ kind, block, passages }: WholeBlock, say: Say): BlockView {
  const texts = passages.map(({ text }) => text).filter((text) => text !== '');
  return { place: `${say(kind)} ${block}`, text: texts.join(' | ') };
}

function pageLines({ pages }: PrintedImpact, say: Say): readonly string[] {
  const { changed, shifted, sheets, broken } = pages;
  const first =
    changed.length === 0
      ? say('pagesSame')
      : say('pagesChanged', {
          pages: pagesText(changed, say),
          count: String(sheets.length),
          sheets: sheets.map((sides) => sheetText(sides, say)).join(say('listComma')),
        });
  const counts = { old: String(pages.old), new: String(pages.new) };
  return [
    first,
    ...(broken !== undefined ? [say('broken', { block: broken, ...counts })] : []),
    ...(broken === undefined && changed.length > 0 ? [say('held')] : []),
    ...(shifted.length > 0 ? [say('shifted', { pages: pagesText(shifted, say) })] : []),
  ];
}
