/** An impact as one HTML file that can be mailed and printed: nothing in it is fetched from anywhere. */
import type { Language } from '../../core/messages/message.js';
import { marked } from './hunks.js';
import type { PassageView } from './view-passage.js';
import type { TranslationView } from './view-translation.js';
import type { EditionView, ImpactView } from './view.js';
import { sayIn, type Say } from './words.js';

export function impactHtml(view: ImpactView, language: Language): string {
  const say = sayIn(language);
  const title = escaped(`${say('title')}：${view.title}`);
  const body = view.nothing
    ? `<p>${escaped(view.nothing)}</p>`
    : [
        ...view.editions.map((edition) => part(say('pages'), lines(edition.pages), edition.name)),
        quantities(view, say),
        part(say('raised'), lines(view.raised)),
        ...view.editions.map((edition) => changes(edition, say)),
        translations(view.translation, say),
        part(say('settled'), lines(view.settled)),
      ].join('');
  return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${escaped(view.since)}</p>
${body}
</body>
</html>
`;
}

const STYLE = `
body { font: 16px/1.6 "Noto Serif CJK SC", SimSun, serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #000; background: #fff; }
h1 { font-size: 1.4em; } h2 { font-size: 1.15em; border-bottom: 1px solid #999; break-after: avoid; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #999; padding: .2em .5em; text-align: left; vertical-align: top; }
thead { display: table-header-group; } tr, .change { break-inside: avoid; }
.change { margin: .8em 0; } .change p { margin: .1em 0; white-space: pre-line; } .place { color: #555; font-size: .9em; }
del { background: #fdd; } ins { background: #dfd; text-decoration: underline; }
@media print { body { margin: 0; max-width: none; font-size: 11pt; } }
`;

function quantities(view: ImpactView, say: Say): string {
  const rows = view.quantities.map(({ name, old, new: next, what, pages }) => [
    escaped(name),
    `<del>${escaped(old)}</del>`,
    `<ins>${escaped(next)}</ins>`,
    escaped(what),
    escaped(pages),
  ]);
  const heads = (['figure', 'old', 'new', 'what', 'page'] as const).map((head) => say(head));
  return part(say('quantities'), table(heads, rows));
}

function changes(edition: EditionView, say: Say): string {
  const blocks = (list: EditionView['added'], mark: 'ins' | 'del'): string =>
    list
      .map(({ place, text }) => change(place, `<p><${mark}>${escaped(text)}</${mark}></p>`))
      .join('');
  const errata = edition.errata.map(({ page, line, wrong, right }) =>
    [page, line, wrong, right].map(escaped),
  );
  const heads = (['page', 'line', 'wrong', 'right'] as const).map((head) => say(head));
  const { name } = edition;
  return [
    part(say('passages'), edition.passages.map(passage).join(''), name),
    part(say('added'), blocks(edition.added, 'ins'), name),
    part(say('removed'), blocks(edition.removed, 'del'), name),
    part(say('moved'), lines(edition.moved), name),
    part(say('pictures'), lines(edition.pictures), name),
    part(say('errata'), table(heads, errata), name),
  ].join('');
}

function translations(view: TranslationView | undefined, say: Say): string {
  if (view === undefined) return '';
  return [
    part(say('translations'), lines([view.sum])),
    part(say('translationOpen'), view.open.map(passage).join('')),
    part(say('translationMissing'), lines(view.missing)),
    part(say('translationFollows'), lines(view.follows)),
    part(say('translationDone'), lines(view.done)),
  ].join('');
}

function passage({ place, what, sentences }: PassageView): string {
  const texts = sentences.map(({ old, new: next, hunks }) => {
    const before = hunks.map((hunk) => hunk.old);
    const after = hunks.map((hunk) => hunk.new);
    return `<p>${marked(old, before, as('del'), escaped)}</p><p>${marked(next, after, as('ins'), escaped)}</p>`;
  });
  return change(`${place}（${what}）`, texts.join(''));
}

function as(mark: 'ins' | 'del'): (text: string) => string {
  return (text) => `<${mark}>${escaped(text)}</${mark}>`;
}

function change(place: string, html: string): string {
  return `<div class="change"><p class="place">${escaped(place)}</p>${html}</div>\n`;
}

/** Nothing where there is nothing to show. */
function part(title: string, html: string, edition = ''): string {
  if (html === '') return '';
  const whole = edition === '' ? title : `${title}（${edition}）`;
  return `<section><h2>${escaped(whole)}</h2>\n${html}</section>\n`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const head = heads.map((text) => `<th>${escaped(text)}</th>`).join('');
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>\n`;
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>\n`).join('');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
