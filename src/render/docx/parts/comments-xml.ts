/** comments.xml: the library would give every comment the clock's time where none is said, and two dozen namespaces. */
import type { Doc } from '../../../doc/nodes.js';
import type { Comments } from '../comments.js';
import { COMMENT_STYLES } from '../style-names.js';
import { escapeXml, val, WORD_NAMESPACE, xml, xmlPart } from '../xml.js';

/** No person made them, and Word shows the name beside each. */
const AUTHOR = 'baogao';

/** Dated as the report is. */
export function commentsXml({ properties: { date } }: Doc, { written }: Comments): string {
  const comments = written.map(({ number, lines }) =>
    xml(
      'w:comment',
      {
        'w:id': number,
        'w:author': AUTHOR,
        'w:date': `${date}T00:00:00Z`,
        'w:initials': AUTHOR.charAt(0),
      },
      ...lines.map(paragraph),
    ),
  );
  return xmlPart(xml('w:comments', WORD_NAMESPACE, ...comments));
}

/** Word wants its mark at the beginning of a comment. */
function paragraph(line: string, index: number): string {
  const style = val('w:rStyle', COMMENT_STYLES.mark.id);
  const mark = xml('w:r', {}, xml('w:rPr', {}, style), xml('w:annotationRef'));
  const hint = xml('w:rPr', {}, xml('w:rFonts', { 'w:hint': 'eastAsia' }));
  const words = xml('w:t', { 'xml:space': 'preserve' }, escapeXml(line));
  return xml(
    'w:p',
    {},
    xml('w:pPr', {}, val('w:pStyle', COMMENT_STYLES.text.id)),
    index === 0 ? mark : '',
    xml('w:r', {}, hint, words),
  );
}
