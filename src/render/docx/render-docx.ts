/** The document tree as a Word file: real styles, automatic numbers, nothing formatted by hand. */
import { Document, Packer } from 'docx';
import { accepted } from '../../doc/accepted.js';
import type { Doc } from '../../doc/nodes.js';
import type { OfficeFaces } from '../../fonts/face.js';
import type { HouseStyle } from '../../style/style.js';
import { contextOf, type PageNumbers } from './context.js';
import { noteParagraphs } from './note-paragraphs.js';
import { finishPackage } from './package.js';
import { commentsXml } from './parts/comments-xml.js';
import { coreXml } from './parts/core-xml.js';
import { customXml } from './parts/custom-xml.js';
import { documentXml } from './parts/document-xml.js';
import { fontTableXml } from './parts/font-table-xml.js';
import { notesXml } from './parts/notes-xml.js';
import { numberingXml } from './parts/numbering-xml.js';
import { signer } from './parts/revision-xml.js';
import { settingsXml } from './parts/settings-xml.js';
import { stylesXml } from './parts/styles-xml.js';
import { sectionParts, type SectionPart } from './section-parts.js';
import { sections } from './sections.js';
import { textIndents } from './text-indents.js';
import { nameWatermarks } from './watermark.js';

/**
 * The bytes of a .docx; the same tree, style and faces always give the same bytes.
 * The file names faces and embeds none: an office has its own.
 * A report with contents is written twice: once to count its pages, and once with their numbers. In a redline they are the new state's,
 * and changes are Word's own tracked changes.
 */
export async function renderDocx(
  doc: Doc,
  style: HouseStyle,
  faces: OfficeFaces,
): Promise<Uint8Array> {
  const isRedline = doc.revision !== undefined;
  const hasContents = doc.blocks.some((block) => block.type === 'contents');
  if (!hasContents) return write(doc, style, faces, new Map());
  const uncounted = await write(isRedline ? accepted(doc) : doc, style, faces, new Map());
  // A large library, which most reports do without.
  const { countPages } = await import('./page-numbers.js');
  return write(doc, style, faces, await countPages(uncounted));
}

async function write(
  doc: Doc,
  style: HouseStyle,
  faces: OfficeFaces,
  pages: PageNumbers,
): Promise<Uint8Array> {
  const context = contextOf(doc, style, pages);
  const parts = sectionParts(doc.blocks);
  const { furniture, revision } = doc;
  const furnitures = {
    old: revision?.formerFurniture ?? furniture,
    new: furniture,
    language: context.language,
  };
  const { comments, figures, notes, numbering } = context;
  const footnotes = noteParagraphs(notes.footnotes, context);
  const endnotes = noteParagraphs(notes.endnotes, context);
  const file = new Document({
    title: doc.properties.title,
    creator: doc.properties.author,
    evenAndOddHeaderAndFooters: true,
    footnotes,
    endnotes,
    sections: sections(parts, furnitures, faces, context),
    // All that is printed has been written by now, so that every comment is known.
    comments: { children: comments.placeholders },
  });
  const has = { footnotes: notes.footnotes.length > 0, endnotes: notes.endnotes.length > 0 };
  const sign = revision && signer(revision, context.bookmarks.all.length + 1);
  const sheet = { style, faces, indents: textIndents(doc, style) };
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(file)), {
    replacements: {
      'docProps/core.xml': coreXml(doc),
      'docProps/custom.xml': customXml(doc),
      'word/styles.xml': stylesXml(doc, sheet, figures.styles),
      'word/numbering.xml': numberingXml(style, context.language, numbering.lists),
      'word/settings.xml': settingsXml(doc.edition, style, has),
      'word/fontTable.xml': fontTableXml(faces),
      ...(comments.written.length > 0 && { 'word/comments.xml': commentsXml(doc, comments) }),
    },
    better: (path, text) => {
      const bettered = better(path, text, parts);
      return sign === undefined ? bettered : sign(bettered);
    },
    unused: [
      ...(has.footnotes ? [] : ['word/footnotes.xml']),
      ...(has.endnotes ? [] : ['word/endnotes.xml']),
    ],
  });
}

/** What the library wrote, where it falls short of what Word writes. */
function better(path: string, text: string, parts: readonly SectionPart[]): string {
  if (path === 'word/document.xml') return documentXml(text, parts);
  if (path === 'word/footnotes.xml') return notesXml(text, 'footnote');
  if (path === 'word/endnotes.xml') return notesXml(text, 'endnote');
  return path.startsWith('word/header') ? nameWatermarks(text, path) : text;
}
