/** Outcomes of indicators whose name says that they fall: 单位地区生产总值能耗下降. */
import type { SourceRange } from '../../../core/position.js';
import { printFigure } from '../../../quantity/print.js';
import type { Figure } from '../../../quantity/quantity.js';
import type { Subject } from '../../subject.js';
import { valueId } from './outcome.js';

export interface NamedFall {
  readonly id: string;
  /** 下降. */
  readonly verb: string;
  readonly figure: Figure;
  readonly text: string;
  readonly range: SourceRange;
}

export function namedFalls({ indicators, content }: Subject): readonly NamedFall[] {
  return indicators.all.flatMap((indicator) =>
    Object.keys(indicator.years).flatMap((year) => {
      const row = indicators.row(indicator.id, year);
      const verb = /(?:下降|减少|降低)$/.exec(row?.name ?? '')?.[0];
      if (row === undefined || verb === undefined) return [];
      const id = valueId(row, 'actual');
      const { quantity, definition } = content.quantities.get(id) ?? {};
      if (quantity?.type !== 'figure' || definition === undefined) return [];
      const { text } = printFigure(quantity);
      return [{ id, verb, figure: quantity, text, range: definition.range }];
    }),
  );
}
