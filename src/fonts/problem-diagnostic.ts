/** Why a file gives no font, in words. */
import { diagnostic, type Diagnostic } from '../core/diagnostic.js';
import type { SourceRange } from '../core/position.js';
import type { FontProblem } from './single-font.js';

/** `place` is where the file was named; absent where it was found in a folder. */
export function problemDiagnostic(
  path: string,
  problem: FontProblem,
  place?: SourceRange,
): Diagnostic {
  switch (problem.kind) {
    case 'not-there':
      return diagnostic('font-file-missing', place, { path });
    case 'not-a-font':
      return diagnostic('not-a-font', place, { path });
    case 'damaged':
      return diagnostic('font-damaged', place, { path });
    case 'woff2':
      return diagnostic('font-is-woff2', place, { path });
    case 'face-not-named':
      return diagnostic('font-face-not-named', place, { path, known: problem.known.join('、') });
    case 'no-such-face': {
      const { face, nearest, known } = problem;
      return nearest === undefined
        ? diagnostic('unknown-font-face', place, { path, face, known: known.join('、') })
        : diagnostic('unknown-font-face-nearest', place, { path, face, nearest });
    }
  }
}
