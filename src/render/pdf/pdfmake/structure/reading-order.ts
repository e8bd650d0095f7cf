/** The order of reading: walks the nodes as the document has them, whatever the order in which they are drawn. */
import { foreignLanguage } from '../../structure/language.js';
import type { Tag } from '../../structure/tag.js';
import { contentOf, StructureTree, type Content, type Element } from '../../structure/tree.js';
import type { ImageNode, PdfNode, Run, TextNode } from '../nodes.js';

export interface ReadingOrder {
  readonly tree: StructureTree;
  /** What the text of a run is part of, and the picture with a tag. Leaders are not read, and are not here. */
  readonly contents: ReadonlyMap<Run | Tag, Content>;
}

/** Call it before the layout, which writes into the nodes. `notes` are printed but stand in no stack: their tags say where. */
export function readingOrder(content: PdfNode, notes: readonly TextNode[] = []): ReadingOrder {
  const order = new OrderWalker([content, ...notes].flatMap(namesIn));
  order.walk(content, order.tree.root);
  for (const note of notes) order.walk(note, order.tree.root);
  order.placeNotes();
  return order;
}

const PARAGRAPH = 'P';
const HEADINGS: ReadonlySet<string> = new Set(['H1', 'H2', 'H3', 'H4']);

class OrderWalker implements ReadingOrder {
  readonly tree = new StructureTree();
  readonly contents = new Map<Run | Tag, Content>();
  readonly #names: ReadonlySet<string>;
  /** Names of places in the text → the element there. */
  readonly #places = new Map<string, Element>();
  /** Notes that stand at their marks, wherever they are printed. */
  readonly #notes: TextNode[] = [];

  constructor(names: readonly string[]) {
    this.#names = new Set(names);
  }

  walk(node: PdfNode, enclosing: Element): void {
    if ('text' in node) {
      if (node.sides !== undefined) {
        for (const side of node.sides.columns) this.walk(side.node, enclosing);
      } else if (node.tag?.at === undefined) this.#walkText(node, enclosing);
      else this.#notes.push(node);
      return;
    }
    const element = node.tag === undefined ? enclosing : this.tree.elementOf(node.tag, enclosing);
    if ('image' in node) this.#addPicture(node, element);
    const within = childrenOf(node);
    for (const child of within) this.walk(child, element);
  }

  /** Behind the mark; behind the heading as a whole where the mark stands in one. */
  placeNotes(): void {
    const last = new Map<Element, Element>();
    for (const note of this.#notes) {
      const mark = this.#places.get(note.tag?.at ?? '');
      if (mark !== undefined && note.tag !== undefined) {
        const host = headingOf(mark) ?? mark;
        last.set(host, this.tree.insertBehind(last.get(host) ?? host, note.tag));
      }
      this.#walkText(note, this.tree.root);
    }
  }

  #addPicture({ tag }: ImageNode, element: Element): void {
    if (tag !== undefined) this.contents.set(tag, contentOf(element));
  }

  #walkText({ text, tag = { type: PARAGRAPH }, setting }: TextNode, enclosing: Element): void {
    const own = (): Element => this.tree.elementOf(tag, enclosing);
    let link: Link | undefined;
    for (const run of text) {
      if (run.leader === true) continue;
      const base = run.tag === undefined ? own() : this.#partOf(run.tag, own, enclosing);
      link = this.#linkOf(run, base, link);
      const element = link?.element ?? base;
      const part = setting.region === 'en' ? element : this.#inItsLanguage(run, element);
      this.contents.set(run, contentOf(part));
      if (run.place !== undefined) this.#places.set(run.place, link?.outer ?? base);
    }
    // An empty cell is a cell.
    own();
  }

  /** A list's label stands beside the text's own element, a note's within. */
  #partOf(part: Tag, own: () => Element, enclosing: Element): Element {
    return this.tree.elementOf(part, part.within === undefined ? own() : enclosing);
  }

  /** The link that the run is part of: that of the run before where both lead to the same place. */
  #linkOf({ target }: Run, base: Element, before: Link | undefined): Link | undefined {
    if (target === undefined || !this.#names.has(target)) return undefined;
    if (before?.target === target && before.base === base) return before;
    const outer =
      base.tag.type === 'Lbl' ? undefined : this.tree.elementOf({ type: 'Reference' }, base);
    const element = this.tree.elementOf({ type: 'Link' }, outer ?? base);
    return { target, base, outer: outer ?? element, element };
  }

  #inItsLanguage({ text, language: own }: Run, element: Element): Element {
    const around = languageAround(element);
    const foreign = around?.startsWith('en') === true ? undefined : foreignLanguage(text);
    const language = own?.tag ?? foreign;
    return language === undefined || language === around
      ? element
      : this.tree.elementOf({ type: 'Span', language }, element);
  }
}

interface Link {
  readonly target: string;
  readonly base: Element;
  readonly outer: Element;
  readonly element: Element;
}

/** What an element or one around it says; undefined where the document's own language is meant. */
function languageAround({ tag, parent }: Element): string | undefined {
  return tag.language ?? (parent === undefined ? undefined : languageAround(parent));
}

function headingOf(element: Element): Element | undefined {
  if (HEADINGS.has(element.tag.type)) return element;
  return element.parent === undefined ? undefined : headingOf(element.parent);
}

function childrenOf(node: Exclude<PdfNode, TextNode>): readonly PdfNode[] {
  if ('stack' in node) return node.stack;
  return 'table' in node ? node.table.body.flat() : [];
}

/** Names that links lead to. */
function namesIn(node: PdfNode): readonly string[] {
  if ('text' in node) {
    const sides = node.sides?.columns.flatMap((side) => namesIn(side.node)) ?? [];
    return [...[node.id, ...node.text.map(({ place }) => place)].flatMap(given), ...sides];
  }
  if ('image' in node) return given(node.id);
  return childrenOf(node).flatMap(namesIn);
}

const given = (name: string | undefined): readonly string[] => (name === undefined ? [] : [name]);
