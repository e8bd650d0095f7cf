/** What a test compares: which clauses failed, and what was said of one. */
import type { Finding } from '../../src/audit/clause.js';
import type { ClauseId } from '../../src/model/audit.js';

export function failed(findings: readonly Finding[]): readonly ClauseId[] {
  return findings.filter(({ verdict }) => verdict === 'fail').map(({ id }) => id);
}

export function looks(findings: readonly Finding[]): readonly ClauseId[] {
  return findings.filter(({ verdict }) => verdict === 'look').map(({ id }) => id);
}

export function finding(findings: readonly Finding[], id: ClauseId): Finding {
  const found = findings.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no clause ${id}`);
  return found;
}
