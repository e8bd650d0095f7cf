/** What a press needs beside the standard: every font in the file, a shape for every character. */
import { clause, nothingToMeasure, notTold, plain, words } from '../clause.js';
import { fits, tally } from '../judge.js';
import { counted } from '../samples.js';

const embedded = clause('fonts-embedded', (document) => {
  if (document.fonts === undefined) return notTold(document);
  return tally(document.fonts, (count) => words('someWrong', { count: String(count) }));
});

const present = clause('glyphs-present', (document) => {
  const { missingGlyphs } = document;
  if (missingGlyphs === undefined) return notTold(document);
  if (document.fonts?.length === 0) return nothingToMeasure();
  if (missingGlyphs.length === 0) {
    return { verdict: 'pass', measured: words('none'), places: [] };
  }
  const told = [...counted(missingGlyphs.map(({ value }) => value))]
    .slice(0, 5)
    .map(([character, count]) => `“${character}” ×${count}`);
  return {
    verdict: fits(false),
    measured: plain(told.join(' ')),
    places: missingGlyphs.map(({ at }) => at),
  };
});

export const fontClauses = [embedded, present];
