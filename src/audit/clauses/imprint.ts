/** GB/T 9704, 7.4: the imprint (版记) at the foot of the last page. */
import { clause, notTold, plain, words, type Measurement, type Verdict } from '../clause.js';
import { fits, judge } from '../judge.js';
import { charactersOf, inMillimetres, pointsOf, rounded, sizeOf } from '../lengths.js';
import { mainFace, mainSize } from '../roles.js';
import { faceVerdict } from './type.js';

/** A report may do without: then there is nothing to fail. */
const absent = (): Measurement => ({
  verdict: 'look',
  measured: words('noImprint'),
  places: [],
});

const rules = clause('imprint-rules', ({ imprint }, { outer, tolerance }) => {
  if (imprint === undefined) return absent();
  const { rules: found, at } = imprint;
  const ends = found.length < 2 ? found : [found[0] ?? 0, found.at(-1) ?? 0];
  if (ends.length < 2) return { verdict: 'fail', measured: words('none'), places: [at] };
  return judge(
    ends.map((value) => ({ value, at })),
    {
      verdict: (value) => fits(Math.abs(value - pointsOf(outer)) <= pointsOf(tolerance)),
      show: (value) => plain(`${rounded((value * 25.4) / 72, 2)} mm`),
    },
  );
});

const type = clause('imprint-type', ({ imprint }, { face, size, tolerance }, faces) => {
  if (imprint === undefined) return absent();
  const name = mainFace(imprint.runs);
  if (name === undefined) return absent();
  const found = mainSize(imprint.runs);
  const verdict: Verdict =
    Math.abs(found - sizeOf(size)) > pointsOf(tolerance) ? 'fail' : faceVerdict(name, face, faces);
  const measured = plain(`${name} ${rounded(found, 1)} pt`);
  return { verdict, measured, places: verdict === 'pass' ? [] : [imprint.at] };
});

const indent = clause('imprint-indent', (document, requirement) => {
  const { imprint } = document;
  if (imprint === undefined) return absent();
  const { left, right, runs, at } = imprint;
  if (left === undefined || right === undefined) return notTold(document);
  const wanted = charactersOf(requirement.indent) * mainSize(runs);
  const bothFit = [left, right].every(
    (found) => Math.abs(found - wanted) <= pointsOf(requirement.tolerance),
  );
  const measured = words('leftAndRight', {
    left: inMillimetres(left),
    right: inMillimetres(right),
  });
  return { verdict: fits(bothFit), measured, places: bothFit ? [] : [at] };
});

const place = clause('imprint-place', (document, { tolerance }) => {
  const { imprint } = document;
  if (imprint === undefined) return absent();
  const { offset, at } = imprint;
  if (offset === undefined) return notTold(document);
  const fit = Math.abs(offset) <= pointsOf(tolerance);
  const measured = words(offset < 0 ? 'aboveFoot' : 'belowFoot', {
    distance: inMillimetres(Math.abs(offset)),
  });
  return { verdict: fits(fit), measured, places: fit ? [] : [at] };
});

export const imprintClauses = [rules, type, indent, place];
