/** Tables that go on to another page (GB/T 9704, 8, and the habit of print). */
import { clause, words } from '../clause.js';
import { tally } from '../judge.js';

const tableHead = clause('table-head', ({ tableHeads }) => {
  const known = tableHeads.flatMap(({ value, at }) => (value === undefined ? [] : [{ value, at }]));
  const open = tableHeads.filter(({ value }) => value === undefined).map(({ at }) => at);
  if (open.length === 0 || known.some(({ value }) => !value)) return tally(known);
  return { verdict: 'look', measured: words('dependsOnPages'), places: open };
});

export const tableClauses = [tableHead];
