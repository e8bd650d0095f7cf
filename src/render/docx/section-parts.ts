/** Blocks cut into the parts that each make a section of Word's: covers, upright pages, turned pages, and text after the endnotes. */
import type { Block } from '../../doc/nodes.js';

export interface SectionPart {
  readonly kind: 'cover' | 'upright' | 'turned';
  /** False where the part goes on below the endnotes of the one before. */
  readonly newPage: boolean;
  /** The part ends with the place of the endnotes, of which earlier parts print none. */
  readonly endsWithEndnotes: boolean;
  readonly blocks: readonly Block[];
}

/** Each cover by itself, landscape tables that follow one another together; never nothing, since a file has a section. */
export function sectionParts(blocks: readonly Block[]): readonly SectionPart[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && sharesSection(last, block)) group.push(block);
    else groups.push([block]);
  }
  const parts = groups
    .map((group, index) => partOf(group, groups[index - 1]))
    .filter((part) => part.blocks.length > 0);
  return parts.length > 0 ? parts : [partOf([], undefined)];
}

function sharesSection(one: Block, next: Block): boolean {
  const kind = kindOf(one);
  return kind === kindOf(next) && kind !== 'cover' && !isPlaceOfEndnotes(one);
}

function kindOf(block: Block): SectionPart['kind'] {
  if (block.type === 'cover') return 'cover';
  return block.type === 'table' && block.orientation === 'landscape' ? 'turned' : 'upright';
}

function isPlaceOfEndnotes(block: Block | undefined): boolean {
  return block?.type === 'noteList' && block.placement === 'endnote';
}

function partOf(group: readonly Block[], before: readonly Block[] | undefined): SectionPart {
  const [first] = group;
  const kind = first === undefined ? 'upright' : kindOf(first);
  const newPage = kind !== 'upright' || !isPlaceOfEndnotes(before?.at(-1));
  return {
    kind,
    newPage,
    endsWithEndnotes: isPlaceOfEndnotes(group.at(-1)),
    blocks: withoutEmptyPages(group, newPage),
  };
}

/** A page break beside the edge of a section, or before an annex, which begins a page anyway, would leave a page empty. */
function withoutEmptyPages(blocks: readonly Block[], newPage: boolean): readonly Block[] {
  return blocks.filter((block, index) => {
    if (block.type !== 'pageBreak') return true;
    const before = !newPage || blocks.slice(0, index).some(isNoPageBreak);
    const next = blocks.slice(index + 1).find(isNoPageBreak);
    return before && next !== undefined && next.type !== 'annex';
  });
}

function isNoPageBreak(block: Block): boolean {
  return block.type !== 'pageBreak';
}
