/** An impact for the terminal: plain lines, the old words above the new. */
import { displayed } from '../../core/display-width.js';
import type { Language } from '../../core/messages/message.js';
import type { PassageView } from './view-passage.js';
import type { TranslationView } from './view-translation.js';
import type { BlockView, EditionView, ImpactView } from './view.js';
import { sayIn, type Say } from './words.js';

export function impactText(view: ImpactView, language: Language): string {
  const say = sayIn(language);
  const sections = view.nothing
    ? [[view.nothing]]
    : [
        section(
          say('quantities'),
          view.quantities.map(({ name, old, new: next, what, pages }) => {
            const notes = [what, pages].filter((note) => note !== '').map((note) => `  ${note}`);
            return [`${name}：${old} → ${next}`, ...notes];
          }),
        ),
        section(say('raised'), view.raised.map(alone)),
        ...view.editions.flatMap((edition) => editionLines(edition, say)),
        ...translationLines(view.translation, say),
        section(say('settled'), view.settled.map(alone)),
      ];
  const lines = [[`${view.title}  ${view.since}`], ...sections.filter((one) => one.length > 0)];
  return displayed(lines.map((part) => part.join('\n')).join('\n\n'));
}

function editionLines(edition: EditionView, say: Say): readonly (readonly string[])[] {
  return [
    edition.name === '' ? [] : [`== ${edition.name}`],
    section(say('pages'), edition.pages.map(alone)),
    section(
      say('passages'),
      edition.passages.map((own) => passage(own, say)),
    ),
    section(say('added'), edition.added.map(block)),
    section(say('removed'), edition.removed.map(block)),
    section(say('moved'), edition.moved.map(alone)),
    section(say('pictures'), edition.pictures.map(alone)),
    section(
      say('errata'),
      edition.errata.map(({ page, line, wrong, right }) => [
        `${page} ${say('line')} ${line}`,
        `  ${say('wrong')} ${onOneLine(wrong)}`,
        `  ${say('right')} ${onOneLine(right)}`,
      ]),
    ),
  ];
}

function translationLines(
  translation: TranslationView | undefined,
  say: Say,
): readonly (readonly string[])[] {
  if (translation === undefined) return [];
  const { sum, open, missing, follows, done } = translation;
  return [
    section(say('translations'), [[sum]]),
    section(
      say('translationOpen'),
      open.map((own) => passage(own, say)),
    ),
    section(say('translationMissing'), missing.map(alone)),
    section(say('translationFollows'), follows.map(alone)),
    section(say('translationDone'), done.map(alone)),
  ];
}

function passage({ place, what, sentences }: PassageView, say: Say): readonly string[] {
  return [
    `${place}（${what}）`,
    ...sentences.flatMap(({ old, new: next }) => [
      `  - ${onOneLine(old) || say('none')}`,
      `  + ${onOneLine(next) || say('none')}`,
    ]),
  ];
}

function section(title: string, items: readonly (readonly string[])[]): readonly string[] {
  if (items.length === 0) return [];
  return [title, ...items.flatMap((lines) => lines.map((line) => `  ${line}`))];
}

function alone(line: string): readonly string[] {
  return [line];
}

function block({ place, text }: BlockView): readonly string[] {
  return [place, `  ${onOneLine(text)}`];
}

function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
