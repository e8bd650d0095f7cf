/** Headers: the running head, and the watermark, which Word too keeps in the header of each section. */
import { Header } from 'docx';
import type { OfficeFaces } from '../../fonts/face.js';
import type { HouseStyle } from '../../style/style.js';
import { furnitureRuns, hasAny, type Furnitures } from './furnitures.js';
import { paragraph } from './paragraph.js';
import { PARAGRAPH_STYLES } from './style-names.js';
import { watermark } from './watermark.js';

/** For odd and even pages alike; nothing where nothing is to be printed. A watermark is the new state's: Word does not track it. */
export function headers(
  withRunningHead: boolean,
  furniture: Furnitures,
  style: HouseStyle,
  faces: OfficeFaces,
): { readonly headers?: { readonly default: Header; readonly even: Header } } {
  const { watermark: words } = furniture.new;
  const head = withRunningHead && hasAny(furniture, 'runningHead');
  if (!head && words === '') return {};
  const header = (): Header =>
    new Header({
      children: [
        paragraph(PARAGRAPH_STYLES.runningHead, [
          ...(words === '' ? [] : [watermark(words, style, faces)]),
          ...(head ? furnitureRuns(furniture, 'runningHead') : []),
        ]),
      ],
    });
  return { headers: { default: header(), even: header() } };
}
