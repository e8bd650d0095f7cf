/** The page number (GB/T 9704, 7.5): below the type area, on odd pages at the right, on even pages at the left. */
import { startOf, SourceFile } from '../../core/position.js';
import { typeWidth } from './grid.js';
import { baselineIn, type ParagraphSetter } from './paragraph.js';
import type { PageFurniture } from './pdfmake/report-layout.js';
import { textRuns, type Typography } from './text.js';

/** The upper edge of the dashes above the baseline, in ems. The standard measures the distance to them. */
const DASH_HEIGHT = 1 / 3;

export function pageNumber(typography: Typography, setParagraph: ParagraphSetter): PageFurniture {
  const { page, paragraphs, pageNumber: place } = typography.style;
  const style = paragraphs.pageNumber;
  const width = typeWidth(page);
  const baseline = page.height - page.bottom + place.distance + style.size * DASH_HEIGHT;
  // The form is the house style's, and no place of the report's.
  const origin = startOf(new SourceFile(`${typography.style.name}: page-number`, place.form));
  return (number) => {
    const runs = textRuns(place.form.replace('{n}', String(number)), origin, style, typography);
    const node = setParagraph(runs, style, width);
    const isOdd = number % 2 === 1;
    return {
      node: {
        ...node,
        margin: [isOdd ? 0 : place.indent, 0, isOdd ? place.indent : 0, 0],
        setting: { ...node.setting, align: isOdd ? 'right' : 'left', firstLine: 0 },
      },
      x: page.left,
      y: baseline - baselineIn(style),
      width,
      height: style.pitch + 1,
    };
  };
}
