/** The findings as other programs read them: what `audit --format json` prints, one object a file. */
import type { Language } from '../core/messages/message.js';
import type { ClauseId } from '../model/audit.js';
import type { AuditReport } from './audit.js';
import type { Verdict } from './clause.js';
import type { Place } from './measured.js';

export interface AuditJson {
  readonly file: string;
  readonly format: 'pdf' | 'docx';
  readonly pass: number;
  readonly fail: number;
  readonly look: number;
  readonly findings: readonly FindingJson[];
}

export interface FindingJson {
  readonly id: ClauseId;
  /** The clause's number in the standard; `—` for what is no requirement of it. */
  readonly clause: string;
  readonly name: string;
  readonly requirement: string;
  readonly measured: string;
  readonly verdict: Verdict;
  /** Where it is not as required: pages count from 1, as they lie in the file. */
  readonly places: readonly Place[];
}

export function auditJson({ path, format, findings }: AuditReport, language: Language): AuditJson {
  const count = (verdict: Verdict): number =>
    findings.filter((finding) => finding.verdict === verdict).length;
  return {
    file: path,
    format,
    pass: count('pass'),
    fail: count('fail'),
    look: count('look'),
    findings: findings.map(({ id, clause, name, requirement, measured, verdict, places }) => ({
      id,
      clause,
      name: name[language],
      requirement: requirement[language],
      measured: measured[language],
      verdict,
      places,
    })),
  };
}
