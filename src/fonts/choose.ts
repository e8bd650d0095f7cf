/** From the candidates of each face role to the fonts that print it. */
import { Diagnostics, type Diagnostic } from '../core/diagnostic.js';
import type { Edition } from '../core/edition.js';
import type { DataPath } from '../core/located.js';
import { nearest } from '../core/nearest.js';
import type { SourceRange } from '../core/position.js';
import type { FaceEntry, FontsFile, Script } from '../model/fonts.js';
import type { FaceRole } from '../model/style.js';
import type { Face, Faces, FontFile } from './face.js';
import { FontShelf, type FontStore } from './store.js';

export interface FaceRequest {
  readonly fonts: FontsFile;
  /** Finds places in the fonts file. */
  readonly at: (path: DataPath) => SourceRange;
  readonly edition: Edition;
  /** The face roles that are needed, each with the place that names it. */
  readonly roles: ReadonlyMap<FaceRole, SourceRange>;
}

export interface ChosenFaces {
  /** Absent where a role has no font at all, or names one that is not pinned. */
  readonly faces?: Faces;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes the first candidate that is there with the pinned hash; what is not there is told once a font. */
export async function chooseFaces(request: FaceRequest, store: FontStore): Promise<ChosenFaces> {
  const chooser = new Chooser(request, store);
  const faces = new Map<FaceRole, Face>();
  for (const [role, place] of request.roles) {
    const face = await chooser.face(role, place);
    if (face !== undefined) faces.set(role, face);
  }
  const complete = faces.size === request.roles.size && !chooser.failed;
  return { ...(complete && { faces }), diagnostics: chooser.diagnostics.all };
}

class Chooser {
  readonly diagnostics = new Diagnostics();
  failed = false;
  readonly #request: FaceRequest;
  readonly #shelf: FontShelf;
  readonly #told = new Set<string>();

  constructor(request: FaceRequest, store: FontStore) {
    this.#request = request;
    this.#shelf = new FontShelf(request.fonts.pinned, store);
  }

  async face(role: FaceRole, place: SourceRange): Promise<Face | undefined> {
    const entry = this.#entry(role, place);
    if (entry === undefined) return undefined;
    const eastAsian = await this.#first(role, 'east-asian', entry);
    const latin = await this.#first(role, 'latin', entry);
    const supplements: FontFile[] = [];
    for (const [index, id] of entry.supplements.fonts.entries()) {
      if (!this.#isPinned(id, [role, this.#request.edition, 'supplements', 'fonts', index]))
        continue;
      const found = await this.#shelf.find(id);
      if (found.state === 'ready') supplements.push(found.font);
    }
    return eastAsian && latin && { role, eastAsian, latin, supplements };
  }

  #entry(role: FaceRole, place: SourceRange): FaceEntry | undefined {
    const { fonts, edition } = this.#request;
    const editions = fonts.faces[role];
    const entry = editions?.[edition];
    if (editions !== undefined && entry === undefined) {
      this.diagnostics.report('face-without-edition', place, { role, edition });
    } else if (editions === undefined) {
      const known = Object.keys(fonts.faces);
      const near = nearest(role, known);
      if (near === undefined) {
        this.diagnostics.report('unknown-face', place, { role, known: known.join('、') });
      } else {
        this.diagnostics.report('unknown-face-nearest', place, { role, nearest: near });
      }
    }
    return entry;
  }

  async #first(role: FaceRole, script: Script, entry: FaceEntry): Promise<FontFile | undefined> {
    const { candidates } = entry[script];
    const passedOver: string[] = [];
    for (const [index, id] of candidates.entries()) {
      if (!this.#isPinned(id, [role, this.#request.edition, script, 'candidates', index])) continue;
      const found = await this.#shelf.find(id);
      if (found.state === 'ready') {
        for (const former of passedOver) {
          // A font that prints both scripts is told of by what stands in for its Chinese.
          if (script === 'latin' && entry['east-asian'].candidates.includes(former)) continue;
          this.#tellSubstituted(former, id);
        }
        return found.font;
      }
      passedOver.push(id);
      if (found.state === 'altered' || found.state === 'unusable') {
        this.#tellRefused(id, found.state, found.path);
      }
    }
    this.diagnostics.report(
      'no-font-for-face',
      this.#request.at(['faces', role, this.#request.edition, script]),
      { role, fonts: candidates.map((id) => this.#nameOf(id)).join('、') },
    );
    return undefined;
  }

  #isPinned(id: string, path: readonly (string | number)[]): boolean {
    const { pinned } = this.#request.fonts;
    if (Object.hasOwn(pinned, id)) return true;
    this.failed = true;
    const place = this.#request.at(['faces', ...path]);
    const known = Object.keys(pinned);
    const near = nearest(id, known);
    if (near === undefined) {
      this.diagnostics.report('unknown-font', place, { id, known: known.join('、') });
    } else {
      this.diagnostics.report('unknown-font-nearest', place, { id, nearest: near });
    }
    return false;
  }

  #tellSubstituted(id: string, instead: string): void {
    if (this.#isTold('font-substituted', id)) return;
    this.diagnostics.report('font-substituted', this.#request.at(['pinned', id]), {
      font: this.#nameOf(id),
      instead: this.#nameOf(instead),
    });
  }

  #tellRefused(id: string, state: 'altered' | 'unusable', path: string): void {
    if (this.#isTold(state, id)) return;
    const rule = state === 'altered' ? 'font-altered' : 'font-unusable';
    const place = this.#request.at(['pinned', id]);
    this.diagnostics.report(rule, place, { font: this.#nameOf(id), path });
  }

  #isTold(what: string, id: string): boolean {
    const key = `${what} ${id}`;
    if (this.#told.has(key)) return true;
    this.#told.add(key);
    return false;
  }

  #nameOf(id: string): string {
    return this.#request.fonts.pinned[id]?.name ?? id;
  }
}
