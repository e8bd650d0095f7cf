/** The font table: tells an office without a face that its stand-in must be a Chinese one. */
import type { OfficeFaces } from '../../../fonts/face.js';
import { val, WORD_NAMESPACE, xml, xmlPart } from '../xml.js';

/** Character sets by their number in the Windows font API. */
const GB2312 = '86';
const ANSI = '00';

export function fontTableXml(faces: OfficeFaces): string {
  const charsets = new Map<string, string>();
  for (const { latin } of faces.values()) charsets.set(latin, ANSI);
  // Afterwards, since a face that serves both scripts (宋体) is a Chinese one.
  for (const { eastAsian } of faces.values()) charsets.set(eastAsian, GB2312);
  return xmlPart(
    xml(
      'w:fonts',
      WORD_NAMESPACE,
      ...[...charsets].map(([name, charset]) =>
        xml('w:font', { 'w:name': name }, val('w:charset', charset), val('w:family', 'auto')),
      ),
    ),
  );
}
