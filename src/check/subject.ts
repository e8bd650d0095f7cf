/** What rules look at: a report as data and as it is printed. Whatever takes time is worked out when it is first asked for. */
import { Diagnostics } from '../core/diagnostic.js';
import type { Places } from '../core/places.js';
import type { SourceRange } from '../core/position.js';
import type { Report } from '../model/content.js';
import type { WordingFile } from '../model/wording.js';
import { unitRegister, type UnitRegister } from '../quantity/units.js';
import type { EditionContent } from '../resolve/edition-content.js';
import { IndicatorRegister } from '../resolve/indicator-rows.js';
import { NumeralNames } from '../resolve/numerals.js';
import type { Passage } from './passage.js';
import type { PassageFigure } from './printed-text.js';
import { passagesOf } from './passages.js';
import { numeralReader } from './read-numerals.js';
import type { Stretch } from './stretches.js';

export interface SubjectInput {
  readonly report: Report;
  readonly places: Places;
  /** Resolved without errors. */
  readonly content: EditionContent;
  /** Of the edition. */
  readonly wording: WordingFile;
}

/** A quantity at one of the places where it is printed. */
export interface Mention {
  readonly passage: Passage;
  readonly figure: PassageFigure;
}

/** What a pattern found. */
export interface Match extends Stretch {
  readonly passage: Passage;
  readonly range: SourceRange;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

export class Subject {
  readonly report: Report;
  readonly places: Places;
  readonly content: EditionContent;
  readonly wording: WordingFile;
  readonly units: UnitRegister;
  /** `rows(year)` are the rows of that year's table, with names, numbers and marks. */
  readonly indicators: IndicatorRegister;
  #passages: readonly Passage[] | undefined;
  #mentions: ReadonlyMap<string, readonly Mention[]> | undefined;

  constructor({ report, places, content, wording }: SubjectInput) {
    this.report = report;
    this.places = places;
    this.content = content;
    this.wording = wording;
    this.units = unitRegister(report.units.units).units;
    this.indicators = new IndicatorRegister(report.indicators);
  }

  /** Every printed text, in the order of print. */
  get passages(): readonly Passage[] {
    if (this.#passages !== undefined) return this.#passages;
    // Patterns that are wrong were told when the report was resolved.
    const names = new NumeralNames(this.report.names, this.places, new Diagnostics());
    const numerals = numeralReader(names, this.units);
    this.#passages = passagesOf({
      report: this.report,
      places: this.places,
      content: this.content,
      wording: this.wording,
      indicators: this.indicators,
      numerals,
    });
    return this.#passages;
  }

  /** Where each quantity is printed, by its id, in the order of print; those printed nowhere are not there. */
  get mentions(): ReadonlyMap<string, readonly Mention[]> {
    if (this.#mentions !== undefined) return this.#mentions;
    const mentions = new Map<string, Mention[]>();
    for (const passage of this.passages) {
      for (const figure of passage.figures) {
        const known = mentions.get(figure.id);
        if (known === undefined) mentions.set(figure.id, [{ passage, figure }]);
        else known.push({ passage, figure });
      }
    }
    this.#mentions = mentions;
    return mentions;
  }

  /** All places where a pattern (with the flag `g`) fits printed text, in the order of print. */
  *matches(pattern: RegExp): Generator<Match> {
    for (const passage of this.passages) {
      for (const match of passage.text.matchAll(pattern)) {
        const stretch = { offset: match.index, length: match[0].length, text: match[0] };
        const groups = match.groups ?? {};
        yield { ...stretch, passage, range: passage.place(stretch), groups };
      }
    }
  }
}
