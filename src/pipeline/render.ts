/** A document in one format. Renderers are loaded when they are needed, since each brings a large library. */
import type { Diagnostic } from '../core/diagnostic.js';
import type { Format } from '../core/edition.js';
import type { PageText } from '../core/page-text.js';
import type { SourceRange } from '../core/position.js';
import type { Doc } from '../doc/nodes.js';
import { checkCharacters, type Piece } from '../fonts/coverage.js';
import { chooseFaces } from '../fonts/choose.js';
import type { FontFile } from '../fonts/face.js';
import { officeFaces } from '../fonts/office.js';
import type { FontStore } from '../fonts/store.js';
import type { FaceRole, HouseStyle } from '../style/style.js';
import type { LoadedFonts } from './load-fonts.js';
import type { Workshop } from './workshop.js';

/** What a document is dressed in. */
export interface Dress {
  readonly style: HouseStyle;
  /** The face roles that the style names, with the place that names each. */
  readonly roles: ReadonlyMap<FaceRole, SourceRange>;
  readonly fonts: LoadedFonts;
  readonly store: FontStore;
  /** What one PDF leaves for the next. */
  readonly workshop: Workshop;
}

export interface Rendered {
  /** Absent where it could not be made; the reason is among the diagnostics. */
  readonly bytes?: Uint8Array;
  /** What was written in which face; only a PDF has it. */
  readonly written?: readonly Piece[];
  /** What stands on which page; only a PDF has it. */
  readonly pages?: readonly PageText[];
  /** The fonts that went into the file. */
  readonly fonts: readonly FontFile[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function render(doc: Doc, format: Format, dress: Dress): Promise<Rendered> {
  switch (format) {
    case 'docx': {
      const { renderDocx } = await import('../render/docx/render-docx.js');
      const faces = officeFaces(dress.fonts.data, doc.edition);
      return { bytes: await renderDocx(doc, dress.style, faces), fonts: [], diagnostics: [] };
    }
    case 'pdf':
      return pdf(doc, dress);
  }
}

async function pdf(doc: Doc, { style, roles, fonts, store, workshop }: Dress): Promise<Rendered> {
  const chosen = await chooseFaces(
    {
      fonts: fonts.data,
      at: (path) => fonts.located.locate(path, 'value'),
      edition: doc.edition,
      roles,
      ...(fonts.own && { own: fonts.own }),
    },
    store,
  );
  if (chosen.faces === undefined) return { fonts: [], diagnostics: chosen.diagnostics };
  const { TypeCase, renderPdf } = await import('../render/pdf/render-pdf.js');
  const typeCase = (workshop.typeCase ??= new TypeCase());
  const { bytes, written, pages } = await renderPdf(doc, style, chosen.faces, typeCase);
  const characters = checkCharacters(written, chosen.faces, fonts.data, doc.edition);
  const files = [...chosen.faces.values()].flatMap((face) => [
    face.eastAsian,
    face.latin,
    ...face.supplements,
  ]);
  const diagnostics = [...chosen.diagnostics, ...characters];
  return { bytes, written, pages, fonts: files, diagnostics };
}
