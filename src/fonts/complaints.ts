/** What is said of fonts that were passed over, each once: several face roles may want the same font. */
import type { Diagnostics } from '../core/diagnostic.js';
import type { DataPath } from '../core/located.js';
import type { SourceRange } from '../core/position.js';
import { nearest } from '../core/nearest.js';
import type { FontsFile } from '../model/fonts.js';
import type { OwnFonts } from './own-fonts.js';
import { usesOf } from './entries.js';
import { problemDiagnostic } from './problem-diagnostic.js';
import { nameOf } from './single-font.js';
import type { Found } from './store.js';

type Refused = Exclude<Found, { readonly state: 'ready' }>;

export interface Sources {
  readonly fonts: FontsFile;
  readonly at: (path: DataPath) => SourceRange;
  readonly own?: OwnFonts;
}

export class FontComplaints {
  readonly #sources: Sources;
  readonly #diagnostics: Diagnostics;
  readonly #told = new Set<string>();

  constructor(sources: Sources, diagnostics: Diagnostics) {
    this.#sources = sources;
    this.#diagnostics = diagnostics;
  }

  /** The name of a pinned font for people. */
  nameOf(id: string): string {
    return this.#sources.fonts.pinned[id]?.name ?? id;
  }

  aboutUnknown(id: string, path: DataPath): void {
    const place = this.#sources.at(path);
    if (this.#isTold(`unknown ${path.join(' ')}`)) return;
    const known = Object.keys(this.#sources.fonts.pinned);
    const near = nearest(id, known);
    if (near === undefined) {
      this.#diagnostics.report('unknown-font', place, { id, known: known.join('、') });
    } else {
      this.#diagnostics.report('unknown-font-nearest', place, { id, nearest: near });
    }
  }

  aboutSubstitute(id: string, instead: string): void {
    if (this.#isTold(`substituted ${id}`)) return;
    const place = this.#sources.at(['pinned', id]);
    this.#diagnostics.report('font-substituted', place, { font: this.nameOf(id), instead });
  }

  aboutPinned(id: string, found: Refused): void {
    if (this.#isTold(`pinned ${id}`)) return;
    const place = this.#sources.at(['pinned', id]);
    if (found.state === 'altered') {
      const params = { font: this.nameOf(id), path: found.path };
      this.#diagnostics.report('font-altered', place, params);
    } else if (found.state === 'unusable') {
      this.#diagnostics.add(problemDiagnostic(found.path, found.problem, place));
    }
  }

  /** Whether it is a fault of the office's list, and not what the list asks for. */
  aboutOwn(office: string, found: Refused): boolean {
    const { own } = this.#sources;
    if (own === undefined) return false;
    const isFault = found.state === 'unusable';
    if (this.#isTold(`own ${office}`)) return isFault;
    if (found.state === 'withheld') {
      const params = { font: office };
      this.#diagnostics.report('own-font-not-embedded', own.at([office, 'embed']), params);
    } else if (found.state === 'unusable') {
      const { kind } = found.problem;
      const field = kind === 'no-such-face' ? 'face' : 'file';
      const place = own.at([office, field]);
      this.#diagnostics.add(problemDiagnostic(found.path, found.problem, place));
    }
    return isFault;
  }

  aboutInstalled(found: Refused, path: DataPath): void {
    // A damaged file is as good as none: what is installed is not ours to complain of.
    if (found.state !== 'withheld' || this.#isTold(`installed ${found.path}`)) return;
    const params = { font: nameOf(found.facts), path: found.path };
    this.#diagnostics.report('installed-font-restricted', this.#sources.at(path), params);
  }

  /** Names in the office's list that stand nowhere in the fonts file. */
  aboutOwnNames(): void {
    const { own, fonts } = this.#sources;
    if (own === undefined) return;
    const entries = Object.values(fonts.faces).flatMap((editions) => Object.values(editions));
    const names = new Set(entries.flatMap((one) => usesOf(one).map(({ entry }) => entry.office)));
    for (const name of Object.keys(own.data)) {
      if (names.has(name)) continue;
      const near = nearest(name, names);
      if (near === undefined) {
        const params = { name, known: [...names].join('、') };
        this.#diagnostics.report('unknown-office-name', own.at([name]), params);
      } else {
        const params = { name, nearest: near };
        this.#diagnostics.report('unknown-office-name-nearest', own.at([name]), params);
      }
    }
  }

  #isTold(key: string): boolean {
    if (this.#told.has(key)) return true;
    this.#told.add(key);
    return false;
  }
}
