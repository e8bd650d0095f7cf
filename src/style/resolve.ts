/** From the house style as its file says it to the house style in points, every role complete. */
import { Diagnostics, type Diagnostic } from '../core/diagnostic.js';
import { messages } from '../core/messages/table.js';
import type { SourceRange } from '../core/position.js';
import type { FaceRole, StyleFile } from '../model/style.js';
import { dress, type Dressed } from './dress.js';
import type { PlaceOf } from './inheritance.js';
import { reviewFile } from './review.js';
import type { HouseStyle } from './style.js';

export type { PlaceOf } from './inheritance.js';

export interface ResolvedStyle {
  /** Absent when an error is among the diagnostics. */
  readonly style?: HouseStyle;
  /** What each stage of a report shows. */
  readonly stages: NonNullable<StyleFile['stages']>;
  /** The face roles that the style names, each with the place where it does so first. */
  readonly faces: ReadonlyMap<FaceRole, SourceRange>;
  readonly diagnostics: readonly Diagnostic[];
}

export interface StyleRequest {
  /** The style of a review copy: as its `review` says, and otherwise as ever. */
  readonly review?: boolean;
}

/** `at` finds the place of a field in the style's file, or of what holds it where it is not written. */
export function resolveStyle(
  file: StyleFile,
  at: PlaceOf,
  { review = false }: StyleRequest = {},
): ResolvedStyle {
  const diagnostics = new Diagnostics();
  for (const key of ['face', 'size', 'pitch'] as const) {
    if (file.roles.body?.[key] === undefined) {
      diagnostics.report('body-incomplete', at(['roles', 'body']), { key });
    }
  }
  const plain = dress(file, at, diagnostics);
  // Worked out every time, so that its faults are not first told when a review copy is wanted in a hurry.
  const copy = reviewCopy(file, at, diagnostics);
  if (review && copy === undefined) {
    diagnostics.report('style-without-review', at(['name']), { name: file.name });
  }
  const wanted = (review ? copy : undefined) ?? plain;
  const failed = diagnostics.all.some(({ rule }) => messages[rule].severity === 'error');
  return {
    ...(!failed && { style: wanted.style }),
    stages: file.stages ?? {},
    faces: wanted.faces,
    diagnostics: diagnostics.all,
  };
}

/** Undefined where the file has no `review`. What the style as ever has told already is not told again. */
function reviewCopy(file: StyleFile, at: PlaceOf, diagnostics: Diagnostics): Dressed | undefined {
  const review = reviewFile(file, at);
  if (review === undefined) return undefined;
  const further = new Diagnostics();
  const dressed = dress(review.file, review.at, further, review.lineNumbers);
  const place = ({ rule, range }: Diagnostic): string => `${rule} ${range?.start} ${range?.end}`;
  const told = new Set(diagnostics.all.map(place));
  diagnostics.addAll(further.all.filter((finding) => !told.has(place(finding))));
  return dressed;
}
