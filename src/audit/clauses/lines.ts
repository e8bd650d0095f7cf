/** Where lines may break, and in which face Chinese marks stand (GB/T 9704, 9, by GB/T 15834 and 15835). */
import { clause, notTold, words, type Measurement } from '../clause.js';
import { fits, tally } from '../judge.js';
import type { BreakRules, BrokenLine, Measured, Place } from '../measured.js';

/** A line that breaks a dash or an ellipsis of two cells is another matter than one that begins with the whole of it. */
const DOUBLE = /^(——|……)/;

const lineStart = clause('line-start', (document, { marks }) =>
  breaks(document, marks, 'starts', ({ text, first }) =>
    first || DOUBLE.test(text) ? true : !marks.includes([...text][0] ?? ' '),
  ),
);

const lineEnd = clause('line-end', (document, { marks }) =>
  breaks(document, marks, 'ends', ({ text }) => !marks.includes([...text].at(-1) ?? ' ')),
);

/** A figure at the end of a line whose decimals, sign or per cent begin the next. */
const figuresWhole = clause('figures-whole', (document) => {
  if (document.lines === undefined) return notTold(document);
  return tally(
    document.lines.map(({ text, next, at }) => ({
      value: !(next !== undefined && /[\d.+-]$/.test(text) && /^[\d.%‰]/.test(next)),
      at,
    })),
  );
});

const marksFace = clause('marks-face', ({ marks: samples }, { marks }) => {
  const judged = samples.filter(({ value }) => marks.includes(value.mark));
  const wrong = judged.filter(({ value }) => value.latin);
  const faces = [...new Set(wrong.map(({ value }) => value.face))].join('、');
  return tally(
    judged.map(({ value, at }) => ({ value: !value.latin, at })),
    (count) => {
      const told = words('someWrong', { count: String(count) });
      return { zh: `${told.zh}（${faces}）`, en: `${told.en} (${faces})` };
    },
  );
});

export const lineClauses = [lineStart, lineEnd, figuresWhole, marksFace];

/** By the lines themselves where they are known, else by the rules that the word processor is given. */
function breaks(
  document: Measured,
  marks: string,
  which: 'starts' | 'ends',
  right: (line: BrokenLine) => boolean,
): Measurement {
  const { lines, breakRules } = document;
  if (lines !== undefined) {
    return tally(lines.map((line) => ({ value: right(line), at: line.at })));
  }
  return breakRules === undefined ? notTold(document) : byRules(breakRules, marks, which);
}

function byRules(rules: BreakRules, marks: string, which: 'starts' | 'ends'): Measurement {
  const list = rules[which];
  const lacking = list === undefined ? [] : [...marks].filter((mark) => !list.includes(mark));
  const { off } = rules;
  const wrong = (measured: Measurement['measured'], places: readonly Place[]): Measurement => ({
    verdict: 'fail',
    measured,
    places,
  });
  if (off.length > 0) return wrong(words('breakRulesOff', { count: String(off.length) }), off);
  if (lacking.length > 0) return wrong(words('breakRulesLack', { marks: lacking.join('') }), []);
  return { verdict: fits(true), measured: words('breakRulesOn'), places: [] };
}
