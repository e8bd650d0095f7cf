/** The end of a command's help. */
import type { Context } from './context.js';

/** A command line, and what it does. */
type Example = readonly [line: string, what: string];

/** Examples in two columns, then what the exit codes mean, where the command has any of its own. */
export function helpEnd(
  examples: readonly Example[],
  { say }: Context,
  exitCodes?: string,
): string {
  const width = Math.max(...examples.map(([line]) => columnsOf(line)));
  const lines = examples.map(
    ([line, what]) => `  ${line}${' '.repeat(width - columnsOf(line))}  ${what}`,
  );
  const end = exitCodes === undefined ? [] : ['', exitCodes];
  return ['', say('examplesTitle'), ...lines, ...end].join('\n');
}

/** On a terminal a Han character takes two columns. */
function columnsOf(line: string): number {
  return [...line].reduce((sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1), 0);
}
