/** Functions that expressions may use to count the rows of a year's table. */
import { success } from '../quantity/fault.js';
import type { Functions, QuantityFunction } from '../quantity/evaluate.js';
import type { Quantity } from '../quantity/quantity.js';
import { wholeNumber } from '../quantity/whole-number.js';
import type { IndicatorRegister, IndicatorRow } from './indicator-rows.js';

/** `rows(Y)`: numbered rows. `missed(Y)`: numbered rows whose outcome falls short of the target. */
export function indicatorFunctions(indicators: IndicatorRegister): Functions {
  const numbered = (args: Parameters<QuantityFunction['uses']>[0]): readonly IndicatorRow[] =>
    args
      .flatMap((year) => indicators.rows(year.toString()))
      .filter((row) => row.number !== undefined);

  const rows: QuantityFunction = {
    uses: () => [],
    apply: (args) => success(wholeNumber(numbered(args).length)),
  };
  const missed: QuantityFunction = {
    uses: (args) =>
      numbered(args).flatMap((row) =>
        (['target', 'actual'] as const)
          .filter((role) => row.entry[role] !== undefined)
          .map((role) => valueId(row, role)),
      ),
    apply: (args, quantity) => {
      const short = numbered(args).filter((row) =>
        fallsShort(row, quantity(valueId(row, 'target')), quantity(valueId(row, 'actual'))),
      );
      return success(wholeNumber(short.length));
    },
  };
  return new Map([
    ['rows', rows],
    ['missed', missed],
  ]);
}

/** By the bare numbers: 左右 and 以上 widen neither side, and a status on either side says nothing. */
function fallsShort(
  row: IndicatorRow,
  target: Quantity | undefined,
  actual: Quantity | undefined,
): boolean {
  if (target?.type !== 'figure' || actual?.type !== 'figure') return false;
  const [wanted, reached] = [target.number.value, actual.number.value];
  return row.indicator.better === 'lower' ? reached.gt(wanted) : reached.lt(wanted);
}

function valueId(row: IndicatorRow, role: 'target' | 'actual'): string {
  return `${row.indicator.id}.${row.year}.${role}`;
}
