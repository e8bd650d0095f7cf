/** A clause of the standard as an object: what it requires in words, and how a document is measured against it. */
import { fill, type Language } from '../core/messages/message.js';
import { auditClauses, auditWords, type AuditWord, type Words } from '../core/messages/audit.js';
import type { AuditFile, ClauseId, Requirements } from '../model/audit.js';
import type { Measured, Place } from './measured.js';

/** `look`: for a human eye. */
export type Verdict = 'pass' | 'fail' | 'look';

export interface Measurement {
  readonly verdict: Verdict;
  readonly measured: Words;
  /** Where it is not as required. */
  readonly places: readonly Place[];
}

export interface Finding extends Measurement {
  readonly id: ClauseId;
  /** The clause's number in the standard. */
  readonly clause: string;
  readonly name: Words;
  readonly requirement: Words;
}

export interface Clause {
  readonly id: ClauseId;
  measures(document: Measured, file: AuditFile): Finding;
}

/** Makes a clause; `measure` gets the requirement of that clause from the file of requirements. */
export function clause<Id extends ClauseId>(
  id: Id,
  measure: (
    document: Measured,
    requirement: Requirements[Id],
    faces: AuditFile['faces'],
  ) => Measurement,
): Clause {
  return {
    id,
    measures(document, { clauses, faces }) {
      const requirement = clauses[id];
      const { name, requires } = auditClauses[id];
      return {
        id,
        clause: requirement.clause,
        name,
        requirement: {
          zh: fill(requires.zh, spoken(requirement, 'zh')),
          en: fill(requires.en, spoken(requirement, 'en')),
        },
        ...measure(document, requirement, faces),
      };
    },
  };
}

export function words(word: AuditWord, params: Readonly<Record<string, string>> = {}): Words {
  const { zh, en } = auditWords[word];
  return { zh: fill(zh, params), en: fill(en, params) };
}

/** What is written alike in both languages: numbers with units, names of fonts. */
export function plain(text: string): Words {
  return { zh: text, en: text };
}

/** Where the format itself does not tell. */
export function notTold({ format }: Measured): Measurement {
  const measured = words('notInFormat', { format: format.toUpperCase() });
  return { verdict: 'look', measured, places: [] };
}

export function nothingToMeasure(): Measurement {
  return { verdict: 'look', measured: words('nothingToMeasure'), places: [] };
}

/** The values of a requirement as people say them: faces and sides by name. */
function spoken(
  requirement: Requirements[ClauseId],
  language: Language,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(requirement).map(([key, value]) => [
      key,
      key === 'face' || key === 'side' ? named(String(value), language) : shown(String(value)),
    ]),
  );
}

/** A role without a name of its own is shown as the file writes it. */
function named(word: string, language: Language): string {
  const names: Readonly<Record<string, Words>> = auditWords;
  return names[word]?.[language] ?? word;
}

/** `37mm` → `37 mm`. */
function shown(value: string): string {
  return value.replace(/^(\d+(?:\.\d+)?)(mm|pt)$/, '$1 $2');
}
