/** GB/T 9704, 5.2.3: 22 lines a page, 28 characters a line, filling the type area. */
import { clause, nothingToMeasure, plain, words } from '../clause.js';
import { fits, judge } from '../judge.js';
import { inPoints, pointsOf, rounded } from '../lengths.js';
import { most, mostNear } from '../samples.js';

/** A page may be this many lines short, so that a heading or a paragraph's last line does not stand alone. */
const KEPT = 2;

const linesPerPage = clause('lines-per-page', ({ linesPerPage: pages }, { value }) => {
  const usual = most(pages.map((page) => page.value));
  const short = pages.filter((page) => page.value < value && page.value >= value - KEPT);
  if (usual === value && short.length > 0 && pages.every((page) => page.value <= value)) {
    const params = { most: String(usual), short: String(short.length) };
    return { verdict: 'pass', measured: words('shortPages', params), places: [] };
  }
  return judge(pages, {
    verdict: (lines) => fits(lines === value),
    show: (lines) => words('lines', { count: String(lines) }),
  });
});

const linePitch = clause('line-pitch', ({ linePitch: pitches }, { from, to, tolerance }) => {
  const usual = mostNear(
    pitches.map(({ value }) => value),
    0.05,
  );
  if (usual === undefined) return nothingToMeasure();
  const stray = Math.max(...pitches.map(({ value }) => Math.abs(value - usual)));
  // What is rounded in a file must not decide.
  const hair = 0.005;
  const inRange = usual >= pointsOf(from) - hair && usual <= pointsOf(to) + hair;
  const off = pitches.filter(({ value }) => Math.abs(value - usual) > pointsOf(tolerance) + hair);
  return {
    verdict: fits(inRange && off.length === 0),
    measured: words('pitchAndStray', { pitch: inPoints(usual), stray: inPoints(stray) }),
    places: off.map(({ at }) => at),
  };
});

const charactersPerLine = clause('characters-per-line', ({ charactersPerLine: lines }, { value }) =>
  judge(lines, {
    verdict: (characters) => fits(characters === value),
    show: (characters) => plain(rounded(characters, 0)),
  }),
);

export const gridClauses = [linesPerPage, linePitch, charactersPerLine];
