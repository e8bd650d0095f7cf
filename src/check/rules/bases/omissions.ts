/** Where a quantity is printed without one of its qualifiers, and nothing around it makes up for that. */
import { related } from '../../../core/diagnostic.js';
import { printFigure } from '../../../quantity/print.js';
import type { Figure } from '../../../quantity/quantity.js';
import { finding, type Finding } from '../../finding.js';
import type { Passage } from '../../passage.js';
import { printedFigures, type PrintedFigure } from '../../printed-figures.js';
import type { Subject } from '../../subject.js';

type DroppedRule = 'basis-dropped' | 'limit-dropped' | 'approximation-dropped';

/**
 * @param formOf the words that the qualifier is written with, if the figure has it
 * @param others words that say the same
 */
export function omissions(
  subject: Subject,
  rule: DroppedRule,
  formOf: (figure: Figure) => string | undefined,
  others: (figure: Figure) => readonly string[],
): readonly Finding[] {
  return subject.passages.flatMap((passage) => {
    if (!passage.figures.some(({ quantity }) => has(quantity, formOf))) return [];
    const figures = printedFigures(passage, { offset: 0, length: passage.text.length });
    return figures.flatMap((printed, index) => {
      const { whole: figure, id, text } = printed;
      const form = formOf(figure);
      if (id === undefined || form === undefined || text.includes(form)) return [];
      const around = surroundings(passage, printed, figures[index - 1], figures[index + 1]);
      if ([form, ...others(figure)].some((word) => around.includes(word))) return [];
      const whole = printFigure(figure).text;
      const definition = subject.content.quantities.get(id)?.definition.range;
      const params = { id, text, whole, form };
      return [
        finding(
          rule,
          passage.place(printed),
          `${id}/${passage.block}`,
          params,
          definition === undefined
            ? []
            : [related('check-other-place', definition, { text: whole })],
        ),
      ];
    });
  });
}

function has(
  quantity: Passage['figures'][number]['quantity'],
  formOf: (figure: Figure) => string | undefined,
): boolean {
  return quantity.type === 'figure' && formOf(quantity) !== undefined;
}

/** From the figure before to the figure behind, within the clause. */
function surroundings(
  { text, clauses }: Passage,
  { offset, length }: PrintedFigure,
  before: PrintedFigure | undefined,
  behind: PrintedFigure | undefined,
): string {
  const clause = clauses.find((part) => offset < part.offset + part.length);
  const start = Math.max(
    clause?.offset ?? 0,
    before === undefined ? 0 : before.offset + before.length,
  );
  const clauseEnd = clause === undefined ? text.length : clause.offset + clause.length;
  const end = Math.min(clauseEnd, behind?.offset ?? text.length);
  return text.slice(start, offset) + text.slice(offset + length, end);
}
