/** Pages, quantities and places in the words of a language. */
import { impactWords, type ImpactWord } from '../../core/messages/impact.js';
import { fill, type Language } from '../../core/messages/message.js';
import type { Report } from '../../model/content.js';
import { printFigure } from '../../quantity/print.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { PageName } from './compare-pages.js';
import type { Location } from './locate.js';

export type Say = (word: ImpactWord, params?: Readonly<Record<string, string>>) => string;

export function sayIn(language: Language): Say {
  return (word, params = {}) => fill(impactWords[word][language], params);
}

/** 第3、12页 */
export function pagesText(pages: readonly PageName[], say: Say): string {
  const numbers = pages.flatMap(({ number }) => number ?? []);
  const parts = [
    ...(numbers.length < pages.length ? [say('cover')] : []),
    ...(numbers.length > 0 ? [say('numbered', { pages: numbers.join(say('listComma')) })] : []),
  ];
  return parts.join(say('listComma'));
}

/** 第3—4页; a sheet's sides from the first to the last. */
export function sheetText(sides: readonly PageName[], say: Say): string {
  const covers = sides.filter(({ number }) => number === undefined);
  const numbers = sides.flatMap(({ number }) => number ?? []);
  const parts = [
    ...(covers.length > 0 ? [say('cover')] : []),
    ...(numbers.length > 0 ? [say('numbered', { pages: numbers.join('—') })] : []),
  ];
  return parts.join('—');
}

export function locationText({ page, line }: Location, say: Say): string {
  return say('onLine', { page: pagesText([page], say), line: String(line) });
}

/** A status says why there is no number, since several print the same. */
export function quantityText(quantity: Quantity | undefined, say: Say): string {
  if (quantity === undefined) return say('none');
  return quantity.type === 'status' ? say(quantity.status) : printFigure(quantity).text;
}

/** The name of the indicator that a quantity is a value of, in its year; other quantities have their id alone. */
export function quantityName(id: string, { indicators }: Report, say: Say): string {
  const [, owner, year = '', role] = /^(.+)\.(\d+)\.(target|actual)$/.exec(id) ?? [];
  const indicator = indicators.indicators.find((one) => one.id === owner);
  if (indicator === undefined || (role !== 'target' && role !== 'actual')) return id;
  const name = indicator.years[year]?.name ?? indicator.name;
  return say(role, { name, year });
}
