/** From the candidates of each face role to the fonts that print it. */
import { Diagnostics, type Diagnostic } from '../core/diagnostic.js';
import type { Edition } from '../core/edition.js';
import type { DataPath } from '../core/located.js';
import { nearest } from '../core/nearest.js';
import type { SourceRange } from '../core/position.js';
import type { FaceEntry, FontsFile } from '../model/fonts.js';
import type { FaceRole } from '../model/style.js';
import type { Face, Faces, FontFile } from './face.js';
import { FontComplaints } from './complaints.js';
import { entryOf, usesOf, type UseEntry } from './entries.js';
import type { OwnFonts } from './own-fonts.js';
import { candidatesOf } from './search.js';
import { FontShelf, type FontStore } from './store.js';

export interface FaceRequest {
  readonly fonts: FontsFile;
  /** Finds places in the fonts file. */
  readonly at: (path: DataPath) => SourceRange;
  readonly edition: Edition;
  /** The face roles that are needed, each with the place that names it. */
  readonly roles: ReadonlyMap<FaceRole, SourceRange>;
  /** The office's own list, where it has one. */
  readonly own?: OwnFonts;
}

export interface ChosenFaces {
  /** Absent where a role has no font at all, names one that is not pinned, or the office's own list has a fault. */
  readonly faces?: Faces;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes the first candidate that can be used; what is passed over is told once a font. */
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
  readonly #complaints: FontComplaints;

  constructor(request: FaceRequest, store: FontStore) {
    this.#request = request;
    this.#shelf = new FontShelf(request.fonts.pinned, store, request.own);
    this.#complaints = new FontComplaints(request, this.diagnostics);
    this.#complaints.aboutOwnNames();
  }

  async face(role: FaceRole, place: SourceRange): Promise<Face | undefined> {
    const found = this.#entry(role, place);
    if (found === undefined) return undefined;
    const { entry, edition } = found;
    const path = [role, edition] as const;
    const fonts = new Map<UseEntry['use'], FontFile>();
    for (const use of usesOf(entry)) {
      const font = await this.#first(path, use, entry);
      if (font !== undefined) fonts.set(use.use, font);
    }
    const eastAsian = fonts.get('east-asian');
    const latin = fonts.get('latin');
    const latinBold = fonts.get('latin-bold');
    const supplements: FontFile[] = [];
    for (const id of this.#known(entry.supplements.fonts, [...path, 'supplements', 'fonts'])) {
      const one = await this.#shelf.pinned(id);
      if (one.state === 'ready') supplements.push(one.font);
      else if (one.state !== 'absent') this.#complaints.aboutPinned(id, one);
    }
    return (
      eastAsian && latin && { role, eastAsian, latin, ...(latinBold && { latinBold }), supplements }
    );
  }

  #entry(role: FaceRole, place: SourceRange): ReturnType<typeof entryOf> {
    const { fonts, edition } = this.#request;
    const editions = fonts.faces[role];
    const entry = entryOf(fonts, role, edition);
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

  async #first(
    [role, edition]: readonly [FaceRole, Edition],
    { use, entry, path }: UseEntry,
    face: FaceEntry,
  ): Promise<FontFile | undefined> {
    const { fonts } = this.#request;
    const place = ['faces', role, edition, ...path];
    this.#known(entry.candidates, [role, edition, ...path, 'candidates']);
    const passedOver: string[] = [];
    for await (const candidate of candidatesOf(entry, fonts.pinned, this.#shelf)) {
      const { found } = candidate;
      if (found.state === 'ready') {
        // A font that prints both scripts is told of by what stands in for its Chinese.
        const told = use === 'east-asian' ? [] : face['east-asian'].candidates;
        const { name } = found.font;
        const instead = candidate.from === 'pinned' ? this.#complaints.nameOf(candidate.id) : name;
        for (const id of passedOver.filter((one) => !told.includes(one))) {
          this.#complaints.aboutSubstitute(id, instead);
        }
        return found.font;
      }
      if (candidate.from === 'pinned') {
        passedOver.push(candidate.id);
        if (found.state !== 'absent') this.#complaints.aboutPinned(candidate.id, found);
      } else if (candidate.from === 'own') {
        if (this.#complaints.aboutOwn(candidate.office, found)) this.failed = true;
      } else {
        this.#complaints.aboutInstalled(found, [...place, 'system']);
      }
    }
    const names = entry.candidates.map((id) => this.#complaints.nameOf(id)).join('、');
    this.diagnostics.report('no-font-for-face', this.#request.at(place), { role, fonts: names });
    return undefined;
  }

  /** The ids of a list that are pinned; others are told. */
  #known(ids: readonly string[], path: readonly string[]): string[] {
    return ids.filter((id, index) => {
      if (Object.hasOwn(this.#request.fonts.pinned, id)) return true;
      this.failed = true;
      this.#complaints.aboutUnknown(id, ['faces', ...path, index]);
      return false;
    });
  }
}
