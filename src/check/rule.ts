/**
 * A rule of `baogao check`: an object that looks at a report and says what it finds.
 *
 * To add one:
 * 1. Its words: an entry in `src/core/messages/check-<family>.ts` (joined in `table.ts` and in
 *    `test/core/messages.test.ts`) with `severity`, `zh` and `en` (what is found, with `{name}` for
 *    parameters), `zhHint` and `enHint` (what to do), `zhWhy` and `enWhy` (what the rule looks for and why).
 *    An error is a contradiction that no reader could settle, a warning a slip, advice a doubt.
 * 2. The rule: one file `src/check/rules/<family>/<rule>.ts`, listed in the family's `index.ts`, and the
 *    family in `rules/index.ts`.
 * 3. Its examples, which are its tests (`test/check/rules.test.ts`) and its documentation (`docs/checks.md`,
 *    written by `npm run checks`). In a bad one «…» marks the place of each finding, ‹…› each place
 *    in its `related`; a good one is as near to the bad one as can be without being wrong.
 *
 * A rule looks at what is printed through `subject.passages`, and reports with
 * `finding(id, passage.at(offset, length), about, params, related)`. What prose and tables say of a thing in a
 * year is read once for all rules: `statementsOf(subject)` in `statements/`. A rule never guesses: where the report does
 * not say enough, it is silent. The real report (`test/check/seed.test.ts`) shows whether it raises false alarms.
 */
import type { RuleId } from '../core/messages/table.js';
import type { Finding } from './finding.js';
import type { Subject } from './subject.js';

/** What it looks at, and what its examples are written as. */
export interface RuleOn<Looked, Shown> {
  readonly id: RuleId;
  readonly examples: { readonly good: readonly Shown[]; readonly bad: readonly Shown[] };
  find(subject: Looked): readonly Finding[];
}

export type Rule = RuleOn<Subject, Example>;

/** A tiny report. What is left out is as in any report; units and names are those of `content/`. */
export interface Example {
  /** Each line a paragraph of prose, with ids p1, p2 …; or, beginning with `- `, blocks as in `body/*.yaml`. */
  readonly body: string;
  /** The entries of `figures.yaml`: `- { id: gdp-2021, value: 235亿元 }`. */
  readonly figures?: string;
  /** The entries of `indicators.yaml`. The marks `obligatory: "*"` and `adjusted: ▽` are there. */
  readonly indicators?: string;
  /** The entries of `notes.yaml`. */
  readonly notes?: string;
  /** Of a bad example: what its findings are about, where a reader would not guess. */
  readonly about?: string;
}
