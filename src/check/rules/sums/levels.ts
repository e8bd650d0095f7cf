/** Levels by name and year: what a rule that calculates with two of them looks up. */
import { RATIO } from '../../../quantity/units.js';
import type { Statement } from '../../statements/statement.js';
import { statementsOf } from '../../statements/statements.js';
import type { Subject } from '../../subject.js';

export type LevelFinder = (
  name: string,
  year: string,
  role: Statement['role'],
) => Statement | undefined;

/** The first statement of a level that is no ratio; one that several values fit (a target and its outcome) is not given. */
export function levelFinder(subject: Subject): LevelFinder {
  const levels = new Map<string, Statement>();
  for (const statement of statementsOf(subject)) {
    const { name, aspect, year, role = '', figure } = statement;
    if (aspect !== 'level' || subject.units.dimension(figure.measure) === RATIO) continue;
    const key = `${name} ${year} ${role}`;
    if (!levels.has(key)) levels.set(key, statement);
  }
  return (name, year, role) => levels.get(`${name} ${year} ${role ?? ''}`);
}
