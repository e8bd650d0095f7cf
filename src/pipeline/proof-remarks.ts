/** The remarks of a proof: what the records of a report say of its figures, and which translations lag behind. */
import type { SourceRange } from '../core/position.js';
import type { Remarks } from '../doc/nodes.js';
import type { TextRemark } from '../doc/remark-texts.js';
import { figuresOf } from '../figures/figures-of.js';
import { remarksOf } from '../figures/remarks.js';
import type { Report } from '../model/content.js';
import type { EditionContent } from '../resolve/edition-content.js';
import type { Lagging } from '../resolve/translation/lagging.js';

/** Files are named as the manifest names them, wherever the folder lies on this machine. */
export function proofRemarks(
  report: Report,
  content: EditionContent,
  contentFolder: string,
): Remarks {
  return remarksOf(figuresOf(report, content), (range) => placeOf(range, contentFolder));
}

export function laggingRemarks(
  lagging: readonly Lagging[],
  contentFolder: string,
): readonly TextRemark[] {
  return lagging.map(({ id, state, printed: places }) => {
    const [first] = places;
    const lines = [
      `标识：${id}`,
      first ? `出处：${placeOf(first, contentFolder)}` : '',
      state === 'missing' ? '译文：没有，印的是原文' : '译文：过时，译后原文改过',
      '详情：baogao translate status',
    ];
    return { places, block: id, lines: lines.filter((line) => line !== '') };
  });
}

function placeOf({ file, start }: SourceRange, contentFolder: string): string {
  return `content${file.path.slice(contentFolder.length)}:${file.positionAt(start).line}`;
}
