/** Blocks as written → blocks of the edition: numbered, with their prose linked and their tables worked out. */
import type {
  AnnexData,
  BlockData,
  HeadingData,
  ListData,
  PanelData,
  ParagraphData,
  PictureData,
  SignatureData,
} from '../model/body.js';
import type { BlockContext } from './block-context.js';
import type {
  AnnexContent,
  ContentBlock,
  HeadingContent,
  ListContent,
  PanelContent,
  ParagraphContent,
  PictureContent,
  SignatureContent,
} from './edition-content.js';
import { linkProse } from './link-prose.js';
import { resolvePlainTable } from './plain-table.js';
import { resolveTable } from './table.js';

export function resolveBlocks(
  blocks: readonly BlockData[],
  context: BlockContext,
): readonly ContentBlock[] {
  const counters = new HeadingCounters();
  const annexes = blocks.flatMap((block) => ('annex' in block ? [annex(block, context)] : []));
  return blocks.flatMap((block): ContentBlock | ContentBlock[] => {
    if ('heading' in block) return heading(block, counters, context);
    if ('table' in block) {
      const number = numberOf(block, context);
      return block.table === 'plain'
        ? resolvePlainTable(block, number, context)
        : resolveTable(block, number, context);
    }
    if ('panel' in block) return panel(block, context);
    if ('list' in block) return list(block, context);
    if ('picture' in block) return picture(block, context);
    if ('annex' in block) {
      // An annex is a text of its own: its headings begin with 一、 again.
      counters.restart();
      return annexes.filter(({ id }) => id === block.id);
    }
    if ('list-of' in block) {
      const { id } = block;
      const range = context.places.of(block);
      if (block['list-of'] === 'annexes') return { type: 'annexList', id, range, annexes };
      // Footnotes have no list; `checkLists` has told it.
      const { placement } = context.link;
      return placement === 'footnote' ? [] : { type: 'noteList', id, range, placement };
    }
    if ('signature' in block) return signature(block, context);
    return paragraph(block, context);
  });
}

/** A heading is counted under the last heading above its level; a higher one begins the count anew. */
class HeadingCounters {
  readonly #counts = [0, 0, 0, 0];

  next(level: number): number {
    const number = (this.#counts[level - 1] ?? 0) + 1;
    this.#counts[level - 1] = number;
    this.#counts.fill(0, level);
    return number;
  }

  restart(): void {
    this.#counts.fill(0);
  }
}

function heading(
  data: HeadingData,
  counters: HeadingCounters,
  { book, places, link }: BlockContext,
): HeadingContent {
  const levels = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;
  const level = levels[data.heading];
  return {
    type: 'heading',
    id: data.id,
    range: places.of(data),
    level,
    number: counters.next(level),
    text: linkProse(book.pieces(data, 'text'), link),
  };
}

function paragraph(data: ParagraphData, { book, places, link }: BlockContext): ParagraphContent {
  return {
    type: 'paragraph',
    id: data.id,
    range: places.of(data),
    role: data.role ?? 'body',
    text: linkProse(book.pieces(data, 'text'), link),
    ...(data.lead !== undefined && { lead: linkProse(book.pieces(data, 'lead'), link) }),
  };
}

function list(data: ListData, { book, places, link }: BlockContext): ListContent {
  return {
    type: 'list',
    id: data.id,
    range: places.of(data),
    numbering: data.list,
    items: data.items.map((_, index) => linkProse(book.pieces(data.items, index), link)),
  };
}

function panel(data: PanelData, context: BlockContext): PanelContent {
  const { book, places, link } = context;
  return {
    type: 'panel',
    id: data.id,
    range: places.of(data),
    number: numberOf(data, context),
    title: linkProse(book.pieces(data, 'panel'), link),
    text: linkProse(book.pieces(data, 'text'), link),
  };
}

/** Nothing where the picture could not be read; that was told when it was. */
function picture(data: PictureData, context: BlockContext): PictureContent[] {
  const { book, places, link, pictures } = context;
  const image = pictures.get(data.picture);
  if (image === undefined) return [];
  const number = numberOf(data, context);
  return [
    {
      type: 'picture',
      id: data.id,
      range: places.of(data),
      path: data.picture,
      image,
      alternative: data.alternative,
      share: Number.parseInt(data.width ?? '100%', 10) / 100,
      ...(data.caption !== undefined && {
        captioned: { number, caption: linkProse(book.pieces(data, 'caption'), link) },
      }),
    },
  ];
}

function annex(data: AnnexData, { book, places, link }: BlockContext): AnnexContent {
  const number = link.blocks.get(data.id)?.number;
  return {
    type: 'annex',
    id: data.id,
    range: places.of(data),
    title: linkProse(book.pieces(data, 'annex'), link),
    ...(number !== undefined && { number }),
  };
}

function signature(data: SignatureData, { book, places, link }: BlockContext): SignatureContent {
  return {
    type: 'signature',
    id: data.id,
    range: places.of(data),
    organ: linkProse(book.pieces(data, 'signature'), link),
    date: data.date,
  };
}

function numberOf(block: { readonly id: string }, { link }: BlockContext): number {
  return link.blocks.get(block.id)?.number ?? 0;
}
