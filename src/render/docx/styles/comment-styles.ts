/** The styles of comments, small as Word's own: they stand beside the page and are no part of the house style. */
import { points } from '../../../core/lengths.js';
import { COMMENT_STYLES } from '../style-names.js';
import { val, xml } from '../xml.js';
import { size } from './run-properties.js';

const TEXT_SIZE = points(10);
const MARK_SIZE = points(8);

export function commentStyles(): string {
  const { text, mark } = COMMENT_STYLES;
  return [
    xml(
      'w:style',
      { 'w:type': 'paragraph', 'w:styleId': text.id },
      val('w:name', text.name),
      val('w:basedOn', 'Normal'),
      xml('w:pPr', {}, val('w:snapToGrid', 0), val('w:jc', 'left')),
      xml('w:rPr', {}, size(TEXT_SIZE)),
    ),
    xml(
      'w:style',
      { 'w:type': 'character', 'w:styleId': mark.id },
      val('w:name', mark.name),
      val('w:basedOn', 'DefaultParagraphFont'),
      xml('w:rPr', {}, size(MARK_SIZE)),
    ),
  ].join('');
}
