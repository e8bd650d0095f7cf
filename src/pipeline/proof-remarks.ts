/** The remarks of a proof: what the records of a report say of its figures. */
import type { SourceRange } from '../core/position.js';
import type { Remarks } from '../doc/nodes.js';
import { figuresOf } from '../figures/figures-of.js';
import { remarksOf } from '../figures/remarks.js';
import type { Report } from '../model/content.js';
import type { EditionContent } from '../resolve/edition-content.js';

/** Files are named as the manifest names them, wherever the folder lies on this machine. */
export function proofRemarks(
  report: Report,
  content: EditionContent,
  contentFolder: string,
): Remarks {
  const placeOf = ({ file, start }: SourceRange): string =>
    `content${file.path.slice(contentFolder.length)}:${file.positionAt(start).line}`;
  return remarksOf(figuresOf(report, content), placeOf);
}
