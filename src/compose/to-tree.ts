/** Checked elements → the document tree. One function an element; attributes are read strictly. */
import type {
  AnnexEntry,
  Block,
  CoverLine,
  HeadingLevel,
  ListItem,
  Paragraph,
  Picture,
} from '../doc/nodes.js';
import {
  attribute,
  childrenNamed,
  elementsOf,
  inlines,
  oneOf,
  positive,
  reportValue,
  words,
  type TreeContext,
} from './elements.js';
import { withoutNotes } from './number-notes.js';
import { toTable } from './to-table.js';
import type { XmlElement } from './xml.js';

/** The blocks of a `<report>`. */
export function toBlocks(root: XmlElement, context: TreeContext): Block[] {
  const blocks = elementsOf(root).flatMap((element) => toBlock(element, context));
  const seen = new Set<string>();
  for (const block of blocks) {
    if (!('id' in block)) continue;
    if (seen.has(block.id)) {
      context.diagnostics.report('duplicate-block', block.origin, { id: block.id });
    }
    seen.add(block.id);
  }
  return blocks;
}

type BlockBuilder = (element: XmlElement, context: TreeContext) => Block | undefined;

const BLOCKS: Readonly<Record<string, BlockBuilder>> = {
  cover: (element, context) => ({
    type: 'cover',
    ...identity(element),
    lines: elementsOf(element).map((line) => coverLine(line, context)),
  }),
  contents: (element, context) => {
    const depth = oneOf(element, 'depth', ['1', '2', '3', '4'], context);
    if (depth === undefined) return undefined;
    const title = inlines(element, context);
    return { type: 'contents', ...identity(element), title, depth: level(depth) };
  },
  heading: (element, context) => {
    const depth = oneOf(element, 'level', ['1', '2', '3', '4'], context);
    if (depth === undefined) return undefined;
    return {
      type: 'heading',
      ...identity(element),
      level: level(depth),
      label: labelOf(element),
      content: inlines(element, context),
    };
  },
  paragraph,
  list: (element, context) => ({
    type: 'list',
    ...identity(element),
    items: childrenNamed(element, 'item').map((item): ListItem => ({
      origin: item.origin,
      label: labelOf(item),
      content: inlines(item, context),
    })),
  }),
  table: toTable,
  panel: (element, context) => ({
    type: 'panel',
    ...identity(element),
    title: words(element, 'panel-title', context),
    content: childrenNamed(element, 'panel-text').map((text) => ({
      content: inlines(text, context),
      origin: text.origin,
    })),
  }),
  picture,
  'annex-list': (element, context) => ({
    type: 'annexList',
    ...identity(element),
    word: words(element, 'annex-word', context),
    entries: childrenNamed(element, 'entry').map((entry): AnnexEntry => ({
      origin: entry.origin,
      label: labelOf(entry),
      title: withoutNotes(inlines(entry, context)),
      target: attribute(entry, 'target'),
    })),
  }),
  annex: (element, context) => ({
    type: 'annex',
    ...identity(element),
    label: words(element, 'annex-label', context),
    title: words(element, 'annex-title', context),
  }),
  'note-list': (element, context) => {
    const placement = oneOf(element, 'placement', ['endnote', 'annex'], context);
    if (placement === undefined) return undefined;
    return { type: 'noteList', ...identity(element), placement, notes: [] };
  },
  signature: (element, context) => ({
    type: 'signature',
    ...identity(element),
    organ: words(element, 'organ', context),
    date: words(element, 'date', context),
  }),
  'page-break': ({ origin }) => ({ type: 'pageBreak', origin }),
  imprint: (element, context) => ({
    type: 'imprint',
    ...identity(element),
    left: words(element, 'left', context),
    right: words(element, 'right', context),
  }),
};

function toBlock(element: XmlElement, context: TreeContext): Block[] {
  const block = BLOCKS[element.name]?.(element, context);
  return block === undefined ? [] : [block];
}

function identity(element: XmlElement): Pick<Paragraph, 'id' | 'origin'> {
  return { id: attribute(element, 'id'), origin: element.origin };
}

function labelOf(element: XmlElement): string {
  return element.attributes.get('label') ?? '';
}

function coverLine(element: XmlElement, context: TreeContext): CoverLine {
  const roles = ['series', 'title', 'subtitle', 'organ'] as const;
  const role = roles.find((known) => known === element.name);
  if (role === undefined) throw new Error(`<${element.name}> passed the vocabulary of <cover>`);
  return { role, origin: element.origin, content: inlines(element, context) };
}

function paragraph(element: XmlElement, context: TreeContext): Paragraph | undefined {
  const role = oneOf(element, 'role', ['body', 'closing'], context, 'body');
  if (role === undefined) return undefined;
  return { type: 'paragraph', ...identity(element), role, content: inlines(element, context) };
}

function picture(element: XmlElement, context: TreeContext): Picture | undefined {
  const image = context.pictures.get(attribute(element, 'source'));
  const share = positive(element, 'share', context, 1);
  if (image === undefined) {
    reportValue(element, 'source', [...context.pictures.keys()].join('、') || '—', context);
  }
  if (image === undefined || share === undefined) return undefined;
  return {
    type: 'picture',
    ...identity(element),
    image,
    alternative: attribute(element, 'alternative'),
    share,
    caption: words(element, 'caption', context),
  };
}

function level(written: '1' | '2' | '3' | '4'): HeadingLevel {
  const levels = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;
  return levels[written];
}
