/** Headers: the running head, and the watermark, which Word too keeps in the header of each section. */
import { Header } from 'docx';
import type { Furniture } from '../../doc/nodes.js';
import type { OfficeFaces } from '../../fonts/face.js';
import type { HouseStyle } from '../../style/style.js';
import { paragraph } from './paragraph.js';
import { runs } from './runs.js';
import { PARAGRAPH_STYLES } from './style-names.js';
import { watermark } from './watermark.js';

/** For odd and even pages alike; nothing where nothing is to be printed. */
export function headers(
  runningHead: string,
  { watermark: words }: Furniture,
  style: HouseStyle,
  faces: OfficeFaces,
): { readonly headers?: { readonly default: Header; readonly even: Header } } {
  if (runningHead === '' && words === '') return {};
  const header = (): Header =>
    new Header({
      children: [
        paragraph(PARAGRAPH_STYLES.runningHead, [
          ...(words === '' ? [] : [watermark(words, style, faces)]),
          ...runs(runningHead),
        ]),
      ],
    });
  return { headers: { default: header(), even: header() } };
}
