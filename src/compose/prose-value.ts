/** Prose as a value in template data: `{{text}}` puts it there as inlines, never as markup. */
import type { Inline } from '../doc/nodes.js';
import { PROSE_ELEMENT } from './vocabulary.js';

/** The inlines that a run of the templates refers to by number. */
export class ProseShelf {
  readonly #shelf: (readonly Inline[])[] = [];

  put(inlines: readonly Inline[]): ProseValue {
    this.#shelf.push(inlines);
    return new ProseValue(this.#shelf.length - 1);
  }

  get(number: string | undefined): readonly Inline[] {
    const inlines = this.#shelf[Number(number)];
    if (inlines === undefined) throw new Error(`no prose ${String(number)} on the shelf`);
    return inlines;
  }
}

/** Handlebars prints a value with `toHTML` by it, and does not escape what it gives. */
export class ProseValue {
  readonly #number: number;

  constructor(number: number) {
    this.#number = number;
  }

  toHTML(): string {
    return `<${PROSE_ELEMENT} number="${String(this.#number)}"/>`;
  }
}
