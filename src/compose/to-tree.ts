/** Checked elements → the document tree. One function an element; attributes are read strictly. */
import type { Diagnostics } from '../core/diagnostic.js';
import type {
  Block,
  Cell,
  Column,
  CoverLine,
  HeadingLevel,
  Inline,
  Paragraph,
  Row,
  Table,
  TableNote,
} from '../doc/nodes.js';
import { PROSE_ELEMENT } from './vocabulary.js';
import type { ProseShelf } from './prose-value.js';
import type { XmlElement } from './xml.js';

export interface TreeContext {
  readonly shelf: ProseShelf;
  readonly diagnostics: Diagnostics;
}

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
    id: attribute(element, 'id'),
    origin: element.origin,
    lines: elementsOf(element).map((line) => coverLine(line, context)),
  }),
  contents: (element, context) => {
    const depth = oneOf(element, 'depth', ['1', '2', '3', '4'], context);
    if (depth === undefined) return undefined;
    const { origin } = element;
    const id = attribute(element, 'id');
    return { type: 'contents', id, origin, title: inlines(element, context), depth: level(depth) };
  },
  heading: (element, context) => {
    const depth = oneOf(element, 'level', ['1', '2', '3', '4'], context);
    if (depth === undefined) return undefined;
    return {
      type: 'heading',
      id: attribute(element, 'id'),
      origin: element.origin,
      level: level(depth),
      label: element.attributes.get('label') ?? '',
      content: inlines(element, context),
    };
  },
  paragraph,
  table,
  panel: (element, context) => ({
    type: 'panel',
    id: attribute(element, 'id'),
    origin: element.origin,
    title: childrenNamed(element, 'panel-title').flatMap((title) => inlines(title, context)),
    content: childrenNamed(element, 'panel-text').map((text) => inlines(text, context)),
  }),
  'page-break': ({ origin }) => ({ type: 'pageBreak', origin }),
  imprint: (element, context) => ({
    type: 'imprint',
    id: attribute(element, 'id'),
    origin: element.origin,
    left: childrenNamed(element, 'left').flatMap((left) => inlines(left, context)),
    right: childrenNamed(element, 'right').flatMap((right) => inlines(right, context)),
  }),
};

function toBlock(element: XmlElement, context: TreeContext): Block[] {
  const block = BLOCKS[element.name]?.(element, context);
  return block === undefined ? [] : [block];
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
  const id = attribute(element, 'id');
  return {
    type: 'paragraph',
    id,
    role,
    origin: element.origin,
    content: inlines(element, context),
  };
}

function table(element: XmlElement, context: TreeContext): Table {
  const columns = childrenNamed(element, 'column').flatMap((column) => toColumn(column, context));
  const rows = (part: string): Row[] =>
    childrenNamed(element, part).flatMap((group) =>
      childrenNamed(group, 'row').flatMap((row) => toRow(row, part, columns.length, context)),
    );
  const words = (part: string): Inline[] =>
    childrenNamed(element, part).flatMap((child) => inlines(child, context));
  return {
    type: 'table',
    id: attribute(element, 'id'),
    origin: element.origin,
    caption: words('caption'),
    continuation: words('continuation'),
    columns,
    head: rows('head'),
    body: rows('body'),
    notes: childrenNamed(element, 'note').map((note): TableNote => ({
      origin: note.origin,
      content: inlines(note, context),
    })),
  };
}

function toColumn(element: XmlElement, context: TreeContext): Column[] {
  const role = oneOf(element, 'role', ['number', 'name', 'figure'], context);
  const written = attribute(element, 'share');
  const share = Number(written);
  if (role === undefined) return [];
  if (!(share > 0)) {
    context.diagnostics.report('template-attribute-value', element.origin, {
      name: element.name,
      attribute: 'share',
      value: written,
      expected: '大于 0 的数 (a number above 0)',
    });
    return [];
  }
  return [{ role, share }];
}

function toRow(element: XmlElement, part: string, columns: number, context: TreeContext): Row[] {
  const roles = ['head', 'item', 'companion', 'part', 'component'] as const;
  const role = oneOf(element, 'role', roles, context, part === 'head' ? 'head' : 'item');
  const cells = childrenNamed(element, 'cell').map((cell): Cell => ({
    origin: cell.origin,
    content: inlines(cell, context),
  }));
  if (cells.length !== columns) {
    const params = { cells: String(cells.length), columns: String(columns) };
    context.diagnostics.report('template-cells', element.origin, params);
  }
  if (role === undefined) return [];
  const id = element.attributes.get('id');
  return [{ role, origin: element.origin, cells, ...(id !== undefined && { id }) }];
}

function inlines(element: XmlElement, context: TreeContext): Inline[] {
  return element.children.flatMap((child): Inline[] => {
    if (typeof child === 'string') return [{ type: 'text', text: child, origin: element.origin }];
    const { name, origin } = child;
    if (name === PROSE_ELEMENT) return [...context.shelf.get(child.attributes.get('number'))];
    if (name === 'br') return [{ type: 'lineBreak', origin }];
    const role = name === 'lead' ? 'lead' : 'emphasis';
    return [{ type: 'strong', role, origin, content: inlines(child, context) }];
  });
}

function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

/** A required attribute: the vocabulary has made sure that it is there. */
function attribute(element: XmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

function oneOf<Value extends string>(
  element: XmlElement,
  name: string,
  known: readonly Value[],
  context: TreeContext,
  otherwise?: Value,
): Value | undefined {
  const written = element.attributes.get(name);
  const value = written === undefined ? otherwise : known.find((one) => one === written);
  if (value === undefined) {
    context.diagnostics.report('template-attribute-value', element.origin, {
      name: element.name,
      attribute: name,
      value: written ?? '',
      expected: known.join('、'),
    });
  }
  return value;
}

function level(written: '1' | '2' | '3' | '4'): HeadingLevel {
  const levels = { '1': 1, '2': 2, '3': 3, '4': 4 } as const;
  return levels[written];
}
