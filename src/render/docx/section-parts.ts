/** Blocks cut into the parts that each make a section of Word's: covers, upright pages, turned pages, and text after the endnotes. */
import { changeOf, stands, type State } from '../../doc/change.js';
import type { Block, Change, PageBreak } from '../../doc/nodes.js';

export interface SectionPart {
  readonly kind: 'cover' | 'upright' | 'turned';
  /** False where the part goes on below the endnotes of the one before. */
  readonly newPage: boolean;
  /** The part ends with the place of the endnotes, of which earlier parts print none. */
  readonly endsWithEndnotes: boolean;
  /** In a redline: whether the break that ends the part came or went. */
  readonly breakChange: Change | undefined;
  readonly blocks: readonly Block[];
}

/** Each cover by itself, landscape tables that follow one another together; never nothing, since a file has a section. */
export function sectionParts(blocks: readonly Block[]): readonly SectionPart[] {
  const shown = withPageBreaksOf(blocks, pageBreaksIn('old', blocks), pageBreaksIn('new', blocks));
  const groups = withRealBreaks(grouped(shown));
  const parts = groups.map((group, index) =>
    partOf(group, groups[index - 1], groups.slice(index + 1)),
  );
  return parts.length > 0 ? parts : [partOf([], undefined, [])];
}

/** A redline may put between what shares a section in one state something that has a place of its own in the other: no state has a break there. */
function withRealBreaks(groups: readonly (readonly Block[])[]): readonly (readonly Block[])[] {
  const real: (readonly Block[])[] = [];
  let open: readonly Block[] = [];
  for (const [index, group] of groups.entries()) {
    const after = groups.slice(index + 1);
    open = [...open, ...group];
    if (after.length > 0 && !hasBreak(open, after, 'old') && !hasBreak(open, after, 'new'))
      continue;
    real.push(open);
    open = [];
  }
  return real;
}

function grouped(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && sharesSection(last, block)) group.push(block);
    else groups.push([block]);
  }
  return groups;
}

function sharesSection(one: Block, next: Block): boolean {
  const kind = kindOf(one);
  return kind === kindOf(next) && kind !== 'cover' && !isPlaceOfEndnotes(one);
}

function kindOf(block: Block): SectionPart['kind'] {
  if (block.type === 'cover') return 'cover';
  return block.type === 'table' && block.orientation === 'landscape' ? 'turned' : 'upright';
}

/** In a redline, of what ends the group now. */
function kindOfGroup(group: readonly Block[]): SectionPart['kind'] {
  const last = group.findLast((block) => stands(block, 'new')) ?? group.at(-1);
  return last === undefined ? 'upright' : kindOf(last);
}

function isPlaceOfEndnotes(block: Block | undefined): boolean {
  return block?.type === 'noteList' && block.placement === 'endnote';
}

function partOf(
  group: readonly Block[],
  before: readonly Block[] | undefined,
  after: readonly (readonly Block[])[],
): SectionPart {
  const kind = kindOfGroup(group);
  const breaks = { old: hasBreak(group, after, 'old'), new: hasBreak(group, after, 'new') };
  return {
    kind,
    newPage: startsPage(kind, before),
    endsWithEndnotes: isPlaceOfEndnotes(group.at(-1)),
    breakChange: changeOf(breaks.old, breaks.new),
    blocks: group,
  };
}

function startsPage(kind: SectionPart['kind'], before: readonly Block[] | undefined): boolean {
  return kind !== 'upright' || !isPlaceOfEndnotes(before?.at(-1));
}

/** Whether a section ends behind the group in this state. */
function hasBreak(
  group: readonly Block[],
  after: readonly (readonly Block[])[],
  state: State,
): boolean {
  const last = group.findLast((block) => stands(block, state));
  const next = after.flat().find((block) => stands(block, state));
  return last !== undefined && next !== undefined && !sharesSection(last, next);
}

/** The page breaks that this state needs. */
function pageBreaksIn(state: State, blocks: readonly Block[]): ReadonlySet<PageBreak> {
  const groups = grouped(blocks.filter((block) => stands(block, state)));
  return new Set(
    groups.flatMap((group, index) => {
      return neededBreaks(group, startsPage(kindOfGroup(group), groups[index - 1]));
    }),
  );
}

/** One beside the edge of a section, or before an annex, which begins a page anyway, would leave a page empty. */
function neededBreaks(blocks: readonly Block[], newPage: boolean): readonly PageBreak[] {
  return blocks.filter((block, index): block is PageBreak => {
    if (block.type !== 'pageBreak') return false;
    const before = !newPage || blocks.slice(0, index).some(isNoPageBreak);
    const next = blocks.slice(index + 1).find(isNoPageBreak);
    return before && next !== undefined && next.type !== 'annex';
  });
}

function withPageBreaksOf(
  blocks: readonly Block[],
  old: ReadonlySet<PageBreak>,
  next: ReadonlySet<PageBreak>,
): readonly Block[] {
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type !== 'pageBreak') return [block];
    if (!old.has(block) && !next.has(block)) return [];
    const change = changeOf(old.has(block), next.has(block));
    return [{ ...block, ...(change && { change }) }];
  });
}

function isNoPageBreak(block: Block): boolean {
  return block.type !== 'pageBreak';
}
