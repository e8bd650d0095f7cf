/** The styles of tags: codes on a ground, so that they are seen and left alone; marks hidden. They are no part of the house style. */
import { TAG_STYLES, type StyleName } from '../style-names.js';
import { val, xml } from '../xml.js';

/** Light enough to print grey. */
const GROUND = 'DCE6F2';

export function tagStyles(): string {
  const ground = xml('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': GROUND });
  return style(TAG_STYLES.code, ground) + style(TAG_STYLES.mark, xml('w:vanish'));
}

function style({ id, name }: StyleName, look: string): string {
  return xml(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': id },
    val('w:name', name),
    val('w:basedOn', 'DefaultParagraphFont'),
    // A spelling checker has nothing to say of them.
    xml('w:rPr', {}, xml('w:noProof'), look),
  );
}
