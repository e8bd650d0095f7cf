/** Renders the document tree as PDF: same tree, style and fonts, same bytes. */
import { LANGUAGE_TAGS, languageOf, languagesOf } from '../../core/edition.js';
import { eachSide, mainSides } from '../../doc/sides.js';
import { accepted } from '../../doc/accepted.js';
import type { PageText } from '../../core/page-text.js';
import type { Block, Doc, Heading } from '../../doc/nodes.js';
import type { Piece } from '../../fonts/coverage.js';
import type { Faces } from '../../fonts/face.js';
import type { HouseStyle, PageStyle } from '../../style/style.js';
import { setBlocks } from './blocks/blocks.js';
import type { BlockContext } from './blocks/context.js';
import { outlineParents } from './blocks/heading.js';
import { notesOf } from './blocks/notes-of.js';
import { setFootnotes } from './blocks/notes.js';
import { setFurniture } from './furniture.js';
import { typeWidth } from './grid.js';
import { traitsOf } from './languages.js';
import { pdfmakeParagraphs } from './paragraph.js';
import type { PageGeometry } from './pdfmake/report-layout.js';
import { ROUNDING } from './pdfmake/report-writer.js';
import { TypeCase } from './pdfmake/type-case.js';
import { typeset } from './pdfmake/typeset.js';
import type { Typography } from './text.js';

export { TypeCase };

export interface RenderedPdf {
  readonly bytes: Uint8Array;
  /** All text of the file by face role, with its place, to be checked against the fonts. */
  readonly written: readonly Piece[];
  readonly pages: readonly PageText[];
}

/**
 * `faces` has a face for every role that the style names; what is in the type case need not be made again.
 * A redline prints its new state: changes are for Word, where they are accepted.
 */
export async function renderPdf(
  given: Doc,
  style: HouseStyle,
  faces: Faces,
  typeCase = new TypeCase(),
): Promise<RenderedPdf> {
  const doc = accepted(given);
  const written: Piece[] = [];
  const notes = doc.blocks.flatMap(notesOf);
  const byId = new Map(notes.map((note) => [note.id, note]));
  const restart = doc.footnotes.numbering === 'page';
  const language = await traitsOf(languageOf(doc.edition));
  const languages = new Map(
    await Promise.all(
      languagesOf(doc.edition).map(async (one) => [one, await traitsOf(one)] as const),
    ),
  );
  const typography: Typography = {
    style,
    faces,
    region: language.region,
    languages,
    written,
    notes: { byId, marked: new Set(), restart, marks: style.footnoteMarks },
    ...(doc.remarks && { remarks: doc.remarks }),
  };
  const setParagraph = pdfmakeParagraphs(style, language);
  const context: BlockContext = {
    style,
    typography,
    setParagraph,
    measure: typeWidth(style.page),
    corner: doc.furniture.corner,
    headings: eachSide(doc.blocks).filter(isHeading),
    foreign: new Map(
      doc.blocks.flatMap((block) =>
        block.type === 'parallel' && block.target !== undefined
          ? [[block.target.id, block.language] as const]
          : [],
      ),
    ),
    parents: outlineParents(mainSides(doc.blocks)),
    anchors: new Set(),
  };
  const content = setBlocks(doc.blocks, context);
  const { bytes, pages } = await typeset(
    {
      content,
      footnotes: setFootnotes(notes, context),
      furniture: setFurniture(doc.furniture, typography, setParagraph),
      geometry: geometry(style.page),
      properties: {
        width: style.page.width,
        height: style.page.height,
        title: doc.properties.title,
        author: doc.properties.author,
        // In UTC, wherever the machine is.
        date: new Date(`${doc.properties.date}T00:00:00Z`),
        language: LANGUAGE_TAGS[languageOf(doc.edition)],
      },
    },
    typeCase,
  );
  return { bytes, written, pages };
}

function isHeading(block: Block): block is Heading {
  return block.type === 'heading';
}

function geometry({ width, height, left, right, top, bottom }: PageStyle): PageGeometry {
  // The last line must not be pushed out by a rounding error in the sum of the others.
  return { width, height, margins: { left, right, top, bottom: bottom - ROUNDING } };
}
