/** Texts that were cut into units before, by what they say and how they look: a document's next edition has most of them again. */
import type { Prepared } from '../composition/compose.js';
import type { Piece } from '../composition/units.js';
import type { LineSetting, Run } from './nodes.js';

/** Some ten reports of thirty pages; beyond that all are let go, so that no process grows for ever. */
const MOST = 20_000;

/** A text as pieces, one for each run, and cut into units. They are of no document, and are not written to. */
export interface KeptText extends Prepared {
  readonly pieces: readonly Piece[];
}

export class KeptTexts {
  readonly #texts = new Map<string, KeptText>();

  /** What `make` makes may depend on nothing but the runs and the setting. */
  text(runs: readonly Run[], setting: LineSetting, make: () => KeptText): KeptText {
    const key = keyOf(runs, setting);
    let text = this.#texts.get(key);
    if (text !== undefined) return text;
    if (this.#texts.size >= MOST) this.#texts.clear();
    this.#texts.set(key, (text = make()));
    return text;
  }
}

/** All that decides how a text is cut, and how wide its parts are. */
function keyOf(runs: readonly Run[], setting: LineSetting): string {
  const looks = runs.map(({ text, font, size, spacing, mark, leader, language }) => [
    text,
    font.sha256,
    size,
    spacing,
    mark,
    leader,
    language?.region,
  ]);
  // What is set counts as well as its value: functions, which are the same for a region, do not show in JSON.
  return JSON.stringify([setting.region, setting.latinGap, Object.keys(setting), looks]);
}
