/** Characters that no font of their face has, with the place where each was met first. */
import type { SourceRange } from '../../core/position.js';
import type { FaceRole } from '../../style/style.js';

export interface MissingCharacter {
  readonly character: string;
  readonly face: FaceRole;
  readonly origin: SourceRange;
}

/** Collects while a document is built; one entry for each character and face. */
export class MissingCharacters {
  readonly #found = new Map<string, MissingCharacter>();

  add(character: string, face: FaceRole, origin: SourceRange): void {
    const key = `${face} ${character}`;
    if (!this.#found.has(key)) this.#found.set(key, { character, face, origin });
  }

  get all(): readonly MissingCharacter[] {
    return [...this.#found.values()];
  }
}
