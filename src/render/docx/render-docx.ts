/** The document tree as a Word file: real styles, automatic numbers, nothing formatted by hand. */
import { Document, Packer } from 'docx';
import type { Doc } from '../../doc/nodes.js';
import type { OfficeFaces } from '../../fonts/face.js';
import type { HouseStyle } from '../../style/style.js';
import { contextOf } from './context.js';
import { finishPackage } from './package.js';
import { coreXml } from './parts/core-xml.js';
import { fontTableXml } from './parts/font-table-xml.js';
import { numberingXml } from './parts/numbering-xml.js';
import { settingsXml } from './parts/settings-xml.js';
import { stylesXml } from './parts/styles-xml.js';
import { sections } from './sections.js';

/**
 * The bytes of a .docx; the same tree, style and faces always give the same bytes.
 * The file names faces and embeds none: an office has its own.
 */
export async function renderDocx(
  doc: Doc,
  style: HouseStyle,
  faces: OfficeFaces,
): Promise<Uint8Array> {
  const file = new Document({
    title: doc.properties.title,
    creator: doc.properties.author,
    evenAndOddHeaderAndFooters: true,
    sections: sections(doc.blocks, contextOf(doc, style)),
  });
  return finishPackage(new Uint8Array(await Packer.toArrayBuffer(file)), {
    'docProps/core.xml': coreXml(doc),
    'word/styles.xml': stylesXml(doc.edition, style, faces),
    'word/numbering.xml': numberingXml(style),
    'word/settings.xml': settingsXml(doc.edition, style),
    'word/fontTable.xml': fontTableXml(faces),
  });
}
