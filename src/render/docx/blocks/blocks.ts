/** Every kind of block as paragraphs and tables. */
import { Table, type Paragraph } from 'docx';
import { handle, type Handlers } from '../../../core/handlers.js';
import type { Block } from '../../../doc/nodes.js';
import type { Context } from '../context.js';
import { DERIVED_STYLES } from '../style-names.js';
import { paragraph } from '../paragraph.js';
import { annex, annexList } from './annexes.js';
import { contents } from './contents.js';
import { list } from './list.js';
import { noteList } from './note-list.js';
import { panel } from './panel.js';
import { cover, heading, imprint, pageBreak, signature, text } from './paragraphs.js';
import { picture } from './picture.js';
import { table } from './table.js';

export type BodyChild = Paragraph | Table;

const handlers: Handlers<Block, Context, readonly BodyChild[]> = {
  cover,
  contents,
  heading,
  paragraph: text,
  list,
  table,
  panel,
  picture,
  annexList,
  annex,
  noteList,
  signature,
  pageBreak,
  imprint,
};

/** The blocks in order. A paragraph of no height parts two tables, and follows one that stands last: Word wants both. */
export function bodyChildren(blocks: readonly Block[], context: Context): readonly BodyChild[] {
  const children = blocks.flatMap((block) => handle(handlers, block, context));
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    const needsGap = child instanceof Table && (next === undefined || next instanceof Table);
    return needsGap ? [child, paragraph(DERIVED_STYLES.tableGap, [])] : [child];
  });
}
