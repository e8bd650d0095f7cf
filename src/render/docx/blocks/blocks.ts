/** Every kind of block as paragraphs and tables. */
import { Table, type Paragraph } from 'docx';
import { changeOf, stands, type State } from '../../../doc/change.js';
import { handle, type Handlers } from '../../../core/handlers.js';
import type { Block, Change } from '../../../doc/nodes.js';
import { within, type Context } from '../context.js';
import { placedParagraph, withLastMark, type Placed } from '../last-mark.js';
import { DERIVED_STYLES } from '../style-names.js';
import { paragraph, ReportParagraph } from '../paragraph.js';
import { annex, annexList } from './annexes.js';
import { contents } from './contents.js';
import { list } from './list.js';
import { noteList } from './note-list.js';
import { panel } from './panel.js';
import { isPanelPair, parallel, type SideWriter } from './parallel.js';
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
  parallel: (node, context) => parallel([node], context, side),
};

const side: SideWriter = (node, context) => handle(handlers, node, context);

/**
 * The blocks of a section in order. A paragraph of no height parts two tables, and follows one that stands last: Word wants both.
 * In a redline, `end` says whether the section's end came or went: then such a paragraph carries it, which can go with it.
 */
export function bodyChildren(
  blocks: readonly Block[],
  end: Change | undefined,
  context: Context,
): readonly BodyChild[] {
  const children = withGaps(
    pairsTogether(blocks).flatMap((group) => {
      const [block] = group;
      if (block === undefined) return [];
      const own = within(context, block);
      const pairs = group.filter((one) => one.type === 'parallel');
      const written = pairs.length > 0 ? parallel(pairs, own, side) : handle(handlers, block, own);
      return written.map((child) => placed(child, block));
    }),
  );
  if (end === undefined) return withLastMark(children);
  const all = children.map(({ child }) => child);
  return children.at(-1)?.change === end ? all : [...all, gap(end)];
}

/** Each block by itself, but pairs that follow one another: they are rows of one table. Panels have their own box. */
function pairsTogether(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (before !== undefined && isPlainPair(before) && isPlainPair(block)) last?.push(block);
    else groups.push([block]);
  }
  return groups;
}

function isPlainPair(block: Block): boolean {
  return block.type === 'parallel' && !isPanelPair(block) && block.change === undefined;
}

function placed(child: BodyChild, { change }: Block): Placed {
  if (child instanceof ReportParagraph) return placedParagraph(child);
  if (child instanceof Table) return { child, change };
  throw new Error('a paragraph that is not of our making');
}

/** Each state of a redline has the gaps that it needs. */
function withGaps(children: readonly Placed[]): readonly Placed[] {
  return children.flatMap((own, index) => {
    const needsGap = (state: State): boolean => {
      if (!(own.child instanceof Table) || !stands(own, state)) return false;
      const next = children.slice(index + 1).find((later) => stands(later, state));
      return next === undefined || next.child instanceof Table;
    };
    const [inOld, inNew] = [needsGap('old'), needsGap('new')];
    return inOld || inNew ? [own, placedParagraph(gap(changeOf(inOld, inNew)))] : [own];
  });
}

function gap(change: Change | undefined): ReportParagraph {
  return paragraph(DERIVED_STYLES.tableGap, [], change);
}
