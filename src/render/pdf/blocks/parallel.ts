/** A block and its translation in two columns: their paragraphs beside each other, tops aligned. */
import type { Language } from '../../../core/edition.js';
import { points } from '../../../core/lengths.js';
import type { Panel, Parallel, Side } from '../../../doc/nodes.js';
import { plainText } from '../../../doc/text.js';
import { parallelOf, sideWidths, translationStyle } from '../../../style/parallel.js';
import { flow, type Flowing } from '../flow.js';
import { pdfmakeParagraphs } from '../paragraph.js';
import type { Run, Sides, TextNode } from '../pdfmake/nodes.js';
import { languageIn } from '../text.js';
import { within, type BlockContext } from './context.js';
import { panelBox, panelMeasure } from './panel.js';

/** Sets one side by itself, in its column. */
export type SideSetter = (side: Side, context: BlockContext) => readonly Flowing<TextNode>[];

export function setParallel(
  { source, target, language }: Parallel,
  context: BlockContext,
  set: SideSetter,
): readonly Flowing[] {
  const { between } = parallelOf(context.style);
  if (source?.type === 'panel' || target?.type === 'panel') {
    return setPanels({ source, target, language }, context, set);
  }
  const rows = pairsOf({ source, target, language }, context, set);
  // Notes of one table stand together.
  if (source?.type === 'paragraph' && source.role === 'tableNote') {
    return rows.map((row) => ({ ...row, role: source.role }));
  }
  // So do the paragraphs of one block.
  const role = rows.length > 1 ? roleOf(source ?? target) : undefined;
  return rows.map((row, at) => ({
    ...row,
    ...(role !== undefined && { role }),
    after: at === rows.length - 1 ? row.after + between : row.after,
  }));
}

/** Of sides that have several paragraphs, all of one role. */
function roleOf(side: Side | undefined): 'list' | 'annexList' | 'signature' | undefined {
  switch (side?.type) {
    case 'list':
    case 'annexList':
    case 'signature':
      return side.type;
    default:
      return undefined;
  }
}

interface Pair {
  readonly source: Side | undefined;
  readonly target: Side | undefined;
  readonly language: Language;
}

/** A node for each two paragraphs; where one side has more, the others stand alone. */
function pairsOf(
  { source, target, language }: Pair,
  context: BlockContext,
  set: SideSetter,
): readonly Flowing<TextNode>[] {
  const widths = sideWidths(context.style, points(context.measure));
  const left =
    source === undefined
      ? []
      : set(source, { ...within(source.id, context), measure: widths.source });
  const beyond = translated({ ...context, measure: widths.target }, language);
  const right = target === undefined ? [] : set(target, within(target.id, beyond));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) =>
    beside(left[at], inLanguage(right[at], language, context), widths, context),
  );
}

/** The context of what is in another language than the document, in the look of a translation. */
export function translated(context: BlockContext, language: Language): BlockContext {
  const style = translationStyle(context.style);
  const traits = languageIn(context.typography, language);
  const typography = { ...context.typography, style, region: traits.region };
  return { ...context, style, typography, setParagraph: pdfmakeParagraphs(style, traits) };
}

/** Says of the paragraph's element which language it is in. */
export function inLanguage<F extends Flowing<TextNode> | undefined>(
  item: F,
  language: Language,
  { typography }: BlockContext,
): F {
  if (item === undefined) return item;
  const { tag: own = { type: 'P' } } = item.node;
  const tag = { ...own, language: languageIn(typography, language).tag };
  return { ...item, node: { ...item.node, tag } };
}

function beside(
  source: Flowing<TextNode> | undefined,
  target: Flowing<TextNode> | undefined,
  widths: ReturnType<typeof sideWidths>,
  context: BlockContext,
): Flowing<TextNode> {
  const { gutter, rule } = parallelOf(context.style);
  const main = source ?? target;
  if (main === undefined) throw new Error('a pair without sides');
  const { id, bookmark, keepWithNext = false, keepWithPrevious = false } = main.node;
  const titles = [source, target].flatMap((side) => side?.node.bookmark?.title ?? []);
  const left = source === undefined ? [] : [{ node: source.node, left: 0, width: widths.source }];
  const beyond = { left: widths.source + gutter, width: widths.target };
  const right = target === undefined ? [] : [{ node: target.node, ...beyond }];
  const sides: Sides = {
    columns: [...left, ...right],
    rule: { at: widths.source + gutter / 2, width: rule },
  };
  if (source !== undefined && target !== undefined) namePlace(target.node);
  const node: TextNode = {
    text: [],
    setting: main.node.setting,
    margin: [0, 0, 0, 0],
    sides,
    keepWithNext,
    keepWithPrevious,
    ...(id !== undefined && { id }),
    ...(bookmark !== undefined && { bookmark: { ...bookmark, title: titles.join('\u3000') } }),
  };
  return {
    node,
    before: Math.max(source?.before ?? 0, target?.before ?? 0),
    after: Math.max(source?.after ?? 0, target?.after ?? 0),
  };
}

/** The node's own place, where its line already carries that of the other side. */
function namePlace({ id, text }: TextNode): void {
  const [first] = text;
  if (id !== undefined && first !== undefined) text[0] = { ...first, place: id } satisfies Run;
}

/** Between the columns of a box, whose frame is enough. */
function withoutRule(row: Flowing<TextNode>): Flowing<TextNode> {
  const { sides } = row.node;
  if (sides === undefined) return row;
  return { ...row, node: { ...row.node, sides: { ...sides, rule: { ...sides.rule, width: 0 } } } };
}

/** One box, its text in two columns. */
function setPanels(pair: Pair, context: BlockContext, set: SideSetter): readonly Flowing[] {
  const { style } = context;
  const measure = panelMeasure(context);
  const rows = pairsOf(pair, { ...context, measure }, set).map(withoutRule);
  const panels = [pair.source, pair.target].filter((side): side is Panel => side?.type === 'panel');
  const title = panels.map((panel) => plainText(panel.title)).join('\u3000');
  const box = panelBox(title, flow(rows), measure, style);
  const { panelTitle, panelBody } = style.paragraphs;
  const { between } = parallelOf(style);
  return [{ node: box, before: panelTitle.before, after: panelBody.after + between }];
}
