/** Figures of English text with the words that make them one: 23.5 billion yuan, 8.7 percent, March 5, Box 3. */

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
/** Stand before a figure. */
const BEFORE = `${MONTHS}|RMB|Nos?\\.|Box|Table|Chart|Figure|Annex|Article|Part|Section`;
const NUMBER = '\\d+(?:[.,]\\d+)*';
const SCALE = '(?:hundred|thousand|million|billion|trillion)(?: (?:yuan|mu))?';
/** Of units of several words the first: longer chains tear holes into the lines before them. */
const UNITS = [
  ...['percent', 'per cent', 'percentage', 'yuan', 'US', 'dollars', 'mu', 'square', 'cubic'],
  ...['(?:kilo)?met(?:er|re)s?', 'km²?', 'm[²³]?', 'hectares?', 'metric', 'tons?', 'tonnes?'],
  ...['kilograms?', 'kg', 'kilowatts?', 'kilowatt-hours?', '[kMG]Wh?', '°C'],
  ...['years?', 'months?', 'days?', 'hours?', 'minutes?'],
];

const FIGURE = new RegExp(
  `(?:(?<!\\p{L})(?:${BEFORE}) )?[+−-]?${NUMBER}(?:[–-]${NUMBER})?` +
    `(?: (?:${SCALE}|${UNITS.join('|')})(?![\\p{L}-]))?`,
  'gu',
);

/** In order, with where they stand. */
export function englishFigures(text: string): Iterable<RegExpMatchArray> {
  return text.matchAll(FIGURE);
}
