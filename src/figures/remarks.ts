/** What a proof says of each figure: its id, where it comes from, its state, who confirmed it, and what changed since. */
import type { SourceRange } from '../core/position.js';
import type { ReportFigure } from './figure.js';

/** By the figure's id, a line each; `placeOf` names a place as people are to look it up. */
export function remarksOf(
  figures: readonly ReportFigure[],
  placeOf: (range: SourceRange) => string,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    figures.map((figure) => {
      const { id, definition, department, confirmation } = figure;
      const lines = [
        `标识：${id}`,
        `出处：${placeOf(definition.range)}`,
        formula(figure),
        department && `责任部门：${department}`,
        `状态：${confirmation.state || '未填'}`,
        confirmed(figure),
        lastChange(figure),
        confirmation.note && `备注：${confirmation.note}`,
      ];
      return [id, lines.filter((line) => line !== '')];
    }),
  );
}

function formula({ definition }: ReportFigure): string {
  switch (definition.type) {
    case 'given':
      return '';
    case 'computed':
      return `算式：${definition.expression.text}`;
    case 'stated':
      return `照写的印，另按此式核对：${definition.by.text}`;
  }
}

function confirmed({ confirmation: { standing, by, on } }: ReportFigure): string {
  const record = [by, on].filter((word) => word !== '').join('，');
  switch (standing) {
    case 'derived':
      return '核定：由程序算出，不另核定';
    case 'unconfirmed':
      return '核定：未核定';
    case 'confirmed':
      return `核定：${record}`;
    case 'stale':
      return `核定：${record}；此后改过，须重新核定`;
  }
}

/** Known where the value that was confirmed is on record. */
function lastChange({ value, confirmation }: ReportFigure): string {
  const { standing, value: before = '' } = confirmation;
  return standing === 'stale' ? `改动：核定时 ${before} → 现在 ${value}` : '';
}
