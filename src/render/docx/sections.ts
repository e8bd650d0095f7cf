/** Sections: the cover on a page of its own without a number, then the text, numbered from 1. */
import { DocumentGridType, SectionType, type ISectionOptions } from 'docx';
import { twips } from '../../core/lengths.js';
import type { Block } from '../../doc/nodes.js';
import type { HouseStyle } from '../../style/style.js';
import { bodyChildren } from './blocks/blocks.js';
import type { Context } from './context.js';
import { footerDistance, footers } from './footers.js';
import { gridPitch } from './lengths.js';

export function sections(blocks: readonly Block[], context: Context): readonly ISectionOptions[] {
  const { style } = context;
  let numbered = false;
  return sectionBlocks(blocks).map((part): ISectionOptions => {
    const children = bodyChildren(part, context);
    const common = { type: SectionType.NEXT_PAGE, grid: grid(style) };
    if (part[0]?.type === 'cover')
      return { properties: { ...common, page: page(style) }, children };
    const pageNumbers = numbered ? {} : { pageNumbers: { start: 1 } };
    numbered = true;
    return {
      properties: { ...common, page: { ...page(style), ...pageNumbers } },
      footers: footers(style),
      children,
    };
  });
}

/** Each cover by itself, and what stands between covers together; never nothing, since a file has a section. */
function sectionBlocks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    if (last === undefined || block.type === 'cover' || last[0]?.type === 'cover') {
      parts.push([block]);
    } else {
      last.push(block);
    }
  }
  return parts.length > 0 ? parts : [[]];
}

/** Lines only: cells for characters as well would come out as 14 characters a line in LibreOffice. */
function grid(style: HouseStyle) {
  return { type: DocumentGridType.LINES, linePitch: gridPitch(style.page) };
}

function page(style: HouseStyle) {
  const { width, height, top, bottom, left, right } = style.page;
  return {
    size: { width: twips(width), height: twips(height) },
    margin: {
      top: twips(top),
      bottom: twips(bottom),
      left: twips(left),
      right: twips(right),
      // There are no headers; half the margin is where one would stand.
      header: Math.round(twips(top) / 2),
      footer: footerDistance(style),
      gutter: 0,
    },
  };
}
