/** Sections: pages, their grid, their numbers, and what stands at their head and foot. */
import {
  DocumentGridType,
  LineNumberRestartFormat,
  NoteNumberRestart,
  NumberFormat,
  PageOrientation,
  SectionType,
  type ISectionOptions,
} from 'docx';
import { twips } from '../../core/lengths.js';
import type { Footnotes } from '../../doc/nodes.js';
import type { OfficeFaces } from '../../fonts/face.js';
import type { FootnoteMarks, HouseStyle } from '../../style/style.js';
import { bodyChildren } from './blocks/blocks.js';
import { cornerLines } from './corner.js';
import type { Context } from './context.js';
import { footerDistance, footers } from './footers.js';
import type { Furnitures } from './furnitures.js';
import { headers } from './headers.js';
import { gridPitch, hasGrid, pageOf } from './lengths.js';
import type { SectionPart } from './section-parts.js';

/**
 * Numbers begin with 1 after the cover. Head and foot are written for the cover and for the first part after it;
 * the others go on with them, as Word has it where someone breaks a section, so that one change changes all.
 */
export function sections(
  parts: readonly SectionPart[],
  furniture: Furnitures,
  faces: OfficeFaces,
  context: Context,
): readonly ISectionOptions[] {
  const { style } = context;
  const first = parts.findIndex(({ kind }) => kind !== 'cover');
  const withCorner = Math.max(
    0,
    parts.findIndex(({ kind }) => kind === 'cover'),
  );
  // Where a break goes, the text before it takes over the section behind it.
  const isBroken = parts.some(({ breakChange }) => breakChange !== undefined);
  return parts.map((part, index): ISectionOptions => {
    const isCover = part.kind === 'cover';
    const isFirst = index === first;
    const hasFoot = isFirst || (isBroken && index > first);
    return {
      properties: {
        type: part.newPage ? SectionType.NEXT_PAGE : SectionType.CONTINUOUS,
        page: { ...page(part, style), ...(isFirst && { pageNumbers: { start: 1 } }) },
        ...(hasGrid(style.page) && { grid: grid(style) }),
        ...(style.lineNumbers !== undefined &&
          !isCover && { lineNumbers: lineNumbers(style.lineNumbers) }),
        ...noteProperties(context),
      },
      ...((isCover || hasFoot) && headers(!isCover, furniture, style, faces)),
      ...(!isCover && hasFoot && { footers: footers(style, furniture) }),
      children: [
        ...(index === withCorner ? cornerLines(furniture) : []),
        ...bodyChildren(part.blocks, part.breakChange, context),
      ],
    };
  });
}

/** Lines only: cells for characters as well would come out as 14 characters a line in LibreOffice. */
function grid(style: HouseStyle) {
  return { type: DocumentGridType.LINES, linePitch: gridPitch(style.page) };
}

function page({ kind }: SectionPart, style: HouseStyle) {
  const orientation = kind === 'turned' ? 'landscape' : 'portrait';
  const { top, bottom, left, right } = pageOf(style, orientation);
  return {
    // The library turns the sheet itself.
    size: {
      width: twips(style.page.width),
      height: twips(style.page.height),
      orientation: kind === 'turned' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: twips(top),
      bottom: twips(bottom),
      left: twips(left),
      right: twips(right),
      header: Math.round(twips(top) / 2),
      footer: footerDistance(style, bottom),
      gutter: 0,
    },
  };
}

function lineNumbers({ every, distance }: NonNullable<HouseStyle['lineNumbers']>) {
  return {
    countBy: every,
    distance: twips(distance),
    restart: LineNumberRestartFormat.NEW_PAGE,
  };
}

const RESTARTS = {
  page: NoteNumberRestart.EACH_PAGE,
  document: NoteNumberRestart.CONTINUOUS,
} as const satisfies Record<Footnotes['numbering'], string>;

const NUMBER_FORMATS = {
  circled: NumberFormat.DECIMAL_ENCLOSED_CIRCLE,
  plain: NumberFormat.DECIMAL,
} as const satisfies Record<FootnoteMarks, string>;

/** Footnotes are ①② or 1 2, from the first on each page or counted through. Endnotes are counted through in any case. */
function noteProperties({ notes, footnotes, style }: Context) {
  return {
    ...(notes.footnotes.length > 0 && {
      footnoteProperties: {
        numberFormat: { type: NUMBER_FORMATS[style.footnoteMarks] },
        restart: RESTARTS[footnotes.numbering],
      },
    }),
    ...(notes.endnotes.length > 0 && {
      endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
    }),
  };
}
