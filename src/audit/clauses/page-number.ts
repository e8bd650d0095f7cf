/** GB/T 9704, 7.5: page numbers. */
import { clause, nothingToMeasure, words, plain, type Verdict } from '../clause.js';
import { fits, judge } from '../judge.js';
import { charactersOf, inMillimetres, pointsOf, rounded, sizeOf } from '../lengths.js';
import type { PageNumber, Sample } from '../measured.js';
import { faceVerdict } from './type.js';

const samples = (numbers: readonly PageNumber[]): Sample<PageNumber>[] =>
  numbers.map((value) => ({ value, at: value.at }));

const present = clause('page-number-present', ({ pageNumbers, unnumbered }) => {
  if (unnumbered.length > 0) {
    const measured = words('someWrong', { count: String(unnumbered.length) });
    return { verdict: 'fail', measured, places: unnumbered };
  }
  if (pageNumbers.length === 0) return nothingToMeasure();
  return {
    verdict: 'pass',
    measured: words('allRight', { count: String(pageNumbers.length) }),
    places: [],
  };
});

const form = clause('page-number-form', ({ pageNumbers }, requirement) => {
  const bare = (text: string): string =>
    text
      .replaceAll(/\s/g, '')
      .replaceAll(/./gu, (sign) => (requirement.dashes?.includes(sign) ? '—' : sign));
  return judge(samples(pageNumbers), {
    verdict: (number) => fits(bare(number.form) === bare(requirement.form)),
    show: (number) => plain(number.form),
  });
});

const type = clause('page-number-type', ({ pageNumbers }, { face, size, tolerance }, faces) =>
  judge(samples(pageNumbers), {
    verdict: (number) =>
      Math.abs(number.size - sizeOf(size)) > pointsOf(tolerance)
        ? 'fail'
        : faceVerdict(number.face, face, faces),
    show: (number) => plain(`${number.face} ${rounded(number.size, 1)} pt`),
  }),
);

const place = (id: 'page-number-odd' | 'page-number-even', parity: PageNumber['parity']) =>
  clause(id, ({ pageNumbers }, { side, indent, tolerance }) =>
    judge(samples(pageNumbers.filter((number) => number.parity === parity)), {
      verdict: (number): Verdict => {
        if (number.side !== 'outside' && number.side !== side) return 'fail';
        if (number.indent === undefined) return 'look';
        const wanted = charactersOf(indent) * number.size;
        return fits(Math.abs(number.indent - wanted) <= pointsOf(tolerance));
      },
      show: (number) => {
        if (number.indent === undefined) return words(number.side);
        const count = rounded(number.indent / number.size, 1);
        const told = (language: 'zh' | 'en'): string =>
          words('sideAndIndent', {
            side: words(number.side)[language],
            indent: words('characters', { count })[language],
          })[language];
        return { zh: told('zh'), en: told('en') };
      },
    }),
  );

const distance = clause('page-number-distance', ({ pageNumbers }, { value, tolerance }) =>
  judge(
    pageNumbers.flatMap((number) =>
      number.distance === undefined ? [] : [{ value: number.distance, at: number.at }],
    ),
    {
      verdict: (found) => fits(Math.abs(found - pointsOf(value)) <= pointsOf(tolerance)),
      show: (found) => plain(inMillimetres(found)),
    },
  ),
);

export const pageNumberClauses = [
  present,
  form,
  type,
  place('page-number-odd', 'odd'),
  place('page-number-even', 'even'),
  distance,
];
