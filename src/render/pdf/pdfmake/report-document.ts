/** The PDF file being written: fonts come as bytes, and nothing is ever read from a path. */
import type { EmbeddedFont, EmbeddedImage, Reference } from 'pdfmake/js/PDFDocument.js';
import type { Image } from '../../../core/image.js';
import type { FontFile } from '../../../fonts/face.js';
import { xmp, type Properties } from '../xmp.js';
import { PDFDocument } from './classes.js';
import { spareOutlines } from './font-subset.js';
import { BLACK } from './rules.js';
import type { TypeCase } from './type-case.js';

/** A text as pdfkit wants it; its plain strings are names. */
export const textString = (text: string): object => new Object(text);

export interface FileProperties extends Properties {
  readonly width: number;
  readonly height: number;
}

const CREATOR = 'baogao';
const PRODUCER = 'pdfmake';

export class ReportDocument extends PDFDocument {
  readonly #properties: FileProperties;
  readonly #fonts = new Map<string, EmbeddedFont>();
  readonly #images = new Map<Image, EmbeddedImage>();

  readonly typeCase: TypeCase;

  constructor(properties: FileProperties, typeCase: TypeCase) {
    const { width, height, title, author, date, language } = properties;
    super(
      {},
      {},
      {},
      {},
      {
        size: [width, height],
        pdfVersion: '1.7',
        lang: language,
        displayTitle: true,
        compress: true,
        autoFirstPage: false,
        font: null,
        // The identifier of the file is a hash of these, so it too is the same every time.
        info: {
          Title: title,
          Author: author,
          Creator: CREATOR,
          Producer: PRODUCER,
          CreationDate: date,
          ModDate: date,
        },
      },
      null,
      () => false,
    );
    this.typeCase = typeCase;
    this.#properties = properties;
    // By pdfkit itself they would be sorted as words of the machine's language, which readers do not expect (ISO 32000-1, 7.9.6).
    this._root.data.Names.data.Dests._compareKeys = (one, other) => (one < other ? -1 : 1);
    // pdfkit ends both objects, and has annotations visited in the order of the structure where the first is there.
    this._root.data.MarkInfo = this.ref({ Marked: true });
  }

  /** Of the report, which is that of the file and of all in it. */
  get date(): Date {
    return this.#properties.date;
  }

  override addPage(options: object): this {
    super.addPage(options);
    return this.addContent(BLACK);
  }

  /** Hands over the root of the structure, which is written with the end of the file. */
  setStructure(root: Reference): void {
    this._root.data.StructTreeRoot = root;
  }

  /** In place of pdfkit's own, which takes titles for XML. */
  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.compress = false;
    metadata.end(new TextEncoder().encode(xmp(this.#properties, CREATOR, PRODUCER)));
    this._root.data.Metadata = metadata;
  }

  /** The font in this document; a font of the same content is embedded once. */
  fontFor(file: FontFile): EmbeddedFont {
    let font = this.#fonts.get(file.sha256);
    if (font === undefined) {
      font = this.typeCase.fonts.open(file, this);
      spareOutlines(font);
      this.#fonts.set(file.sha256, font);
    }
    return font;
  }

  /** Embeds a picture; one that stands in several places is embedded once. */
  imageFor(image: Image): EmbeddedImage {
    let embedded = this.#images.get(image);
    if (embedded === undefined) {
      // A copy, since pdfkit wants a buffer that holds the picture and nothing else.
      embedded = this.openImage(new Uint8Array(image.bytes).buffer);
      this.#images.set(image, embedded);
    }
    return embedded;
  }

  /** Viewers show the numbers that are printed: `unnumbered` pages have none, the next is page 1. */
  labelPages(unnumbered: number): void {
    if (unnumbered === 0) return;
    this._root.data.PageLabels = { Nums: [0, {}, unnumbered, { S: 'D' }] };
  }

  /** Ends the file and hands over its bytes. */
  async bytes(): Promise<Uint8Array> {
    this.end();
    const chunks: Uint8Array[] = [];
    for await (const chunk of this) chunks.push(chunk);
    const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
