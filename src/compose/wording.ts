/** The fixed words of an edition, with what the file lacks reported at the template that asks. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { WordingFile } from '../model/wording.js';
import type { Stage } from '../model/stage.js';
import { quantityPrinter } from '../quantity/choose-printer.js';
import type { QuantityPrinter } from '../quantity/printer.js';
import type { Status } from '../quantity/quantity.js';
import { calendar, type CalendarDate } from './calendar.js';
import { counted } from './counting.js';

export class Wording {
  readonly #file: WordingFile;
  readonly #path: string;
  readonly #missing = new Set<string>();
  /** How the edition prints quantities; a word that it lacks is remembered too. */
  readonly quantities: QuantityPrinter;

  constructor(file: WordingFile, path: string) {
    this.#file = file;
    this.#path = path;
    this.quantities = quantityPrinter(file, (word) => this.#missing.add(word));
  }

  /** A fixed word; one that the file lacks is remembered and prints as nothing. */
  word(name: string): string {
    const word = Object.hasOwn(this.#file.words, name) ? this.#file.words[name] : undefined;
    if (word === undefined) this.#missing.add(name);
    return word ?? '';
  }

  /** A fixed word with a number in it, or its form for what has none. */
  numbered(name: string, number: number | undefined): string {
    if (number === undefined) return this.word(`${name}-only`);
    return this.word(name).replace('{n}', String(number));
  }

  /** A fixed word with its places filled in; what has no value is left out. */
  filled(name: string, values: Readonly<Record<string, string>>): string {
    return this.word(name).replace(/\{([a-z]+)\}/g, (_, key: string) => values[key] ?? '');
  }

  /** The name of a stage as printed. */
  stage(stage: Stage): string {
    const name = this.#file.stages[stage];
    if (name === undefined) this.#missing.add(stage);
    return name ?? '';
  }

  get statuses(): Readonly<Record<Status, string>> {
    return this.#file.statuses;
  }

  /** The number of a heading as printed: 一、 at level 1, （一） at level 2. */
  headingLabel(level: number, number: number): string {
    const numbering = this.#file.headings[level - 1];
    if (numbering === undefined)
      throw new Error(`no numbering for headings of level ${String(level)}`);
    return numbering.form.replace('{n}', counted(number, numbering.digits));
  }

  /** 第三稿, Draft 3. */
  draft(number: number): string {
    return this.filled('draft', { n: counted(number, this.#file['draft-digits'] ?? 'han') });
  }

  /** The parts of a date, for words to be filled with. */
  calendar(date: string): CalendarDate {
    return calendar(date, this.#file.months);
  }

  reportMissing(diagnostics: Diagnostics): void {
    for (const word of this.#missing) {
      diagnostics.report('unknown-word', undefined, { word, file: this.#path });
    }
  }
}
