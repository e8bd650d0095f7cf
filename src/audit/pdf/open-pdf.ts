/** Bytes of a PDF → its pages, or why it cannot be read. */
import { Interpreter } from './interpret.js';
import { loadLibrary, type LibraryFont, type LibraryPage } from './library.js';
import { matrix } from './matrix.js';
import type { PdfFont, PdfPage } from './page.js';

export interface PdfFile {
  readonly pages: readonly PdfPage[];
  readonly fonts: readonly PdfFont[];
}

/** No annotations: what a reader wrote on a page is not the page. */
const NO_ANNOTATIONS = 0;

/**
 * `resources` is the folder of pdf.js's package: its tables of characters are needed for Chinese fonts that are not in the file.
 * What is not sound enough to be read is `damaged`, whatever the library says of it.
 */
export async function openPdf(
  bytes: Uint8Array,
  resources: string | undefined,
): Promise<PdfFile | 'damaged' | 'locked'> {
  const library = await loadLibrary();
  const task = library.getDocument({
    // The library takes the bytes over, and none of a kind of its own.
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    stopAtErrors: false,
    ...(resources !== undefined && {
      cMapUrl: `${resources}/cmaps/`,
      cMapPacked: true,
    }),
  });
  try {
    const document = await task.promise;
    const pages: PdfPage[] = [];
    const fonts = new Map<string, PdfFont>();
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, number, library.OPS, fonts));
      page.cleanup();
    }
    return { pages, fonts: [...fonts.values()] };
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged';
  } finally {
    await task.destroy();
  }
}

async function readPage(
  page: LibraryPage,
  number: number,
  operators: Readonly<Record<string, number>>,
  fonts: Map<string, PdfFont>,
): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: NO_ANNOTATIONS });
  const interpreter = new Interpreter(operators, matrix(transform), (id) =>
    // What stands under this id is a font, or nothing where the file's font could not be read.
    page.commonObjs.has(id) ? (page.commonObjs.get(id) as LibraryFont) : {},
  );
  interpreter.run(fnArray, argsArray);
  for (const [name, font] of interpreter.fonts) fonts.set(name, font);
  const { glyphs, strokes, turned } = interpreter;
  return { number, width, height, glyphs, strokes, turned };
}
