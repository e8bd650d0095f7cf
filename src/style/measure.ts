/** Reads sizes and lengths of a style file, and tells each fault once, however many roles inherit it. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { DataPath } from '../core/located.js';
import { points, type Points } from '../core/lengths.js';
import { nearest } from '../core/nearest.js';
import type { PlaceOf, Written } from './inheritance.js';
import { lengthInPoints, parseLength, unitsOf, type Scale } from './length.js';
import { parseTypeSize, TYPE_SIZES } from './type-sizes.js';

/** What stands in for a faulty value until the run ends with its diagnostics. */
const STAND_IN_SIZE = points(16);
const STAND_IN_LENGTH = points(0);

export class Measure {
  readonly #at: PlaceOf;
  readonly #diagnostics: Diagnostics;
  readonly #told: Set<string>;

  constructor(at: PlaceOf, diagnostics: Diagnostics, told = new Set<string>()) {
    this.#at = at;
    this.#diagnostics = diagnostics;
    this.#told = told;
  }

  /** The same, of a part of the file where paths lead elsewhere. */
  placed(at: PlaceOf): Measure {
    return new Measure(at, this.#diagnostics, this.#told);
  }

  size({ value, path }: Written<string>): Points {
    const size = parseTypeSize(value);
    if (size !== undefined) return size;
    this.once(path, () => {
      const near = nearest(value, TYPE_SIZES.keys());
      const place = this.#at(path);
      if (near === undefined) {
        const known = [...TYPE_SIZES.keys()].join('、');
        this.#diagnostics.report('unknown-type-size', place, { value, known });
      } else {
        this.#diagnostics.report('unknown-type-size-nearest', place, { value, nearest: near });
      }
    });
    return STAND_IN_SIZE;
  }

  length({ value, path }: Written<string>, scale: Scale): Points {
    const written = parseLength(value);
    const length = written && lengthInPoints(written, scale);
    if (length !== undefined) return length;
    this.once(path, () => {
      const place = this.#at(path);
      const units = unitsOf(scale);
      const known = units.join('、');
      if (written === undefined) {
        const example = units.includes('字') ? '2字' : '37mm';
        this.#diagnostics.report('malformed-length', place, { value, known, example });
      } else {
        const { unit } = written;
        this.#diagnostics.report('length-unit-not-here', place, { value, unit, known });
      }
    });
    return STAND_IN_LENGTH;
  }

  /** Tells what is wrong with a value at its place once, however many roles come by it. */
  once(path: DataPath, tell: () => void): void {
    const key = `${path.join('.')} ${this.#at(path).start}`;
    if (this.#told.has(key)) return;
    this.#told.add(key);
    tell();
  }
}
