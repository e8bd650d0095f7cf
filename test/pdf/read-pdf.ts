/** Reads back the PDF files that we write, with nothing of what wrote them: objects, lines of text, the outline. */
import { inflateSync } from 'node:zlib';

export interface PdfLine {
  /** Of the first glyph of a stretch in one font, in points from the top left corner. */
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  /** `□` for a glyph that the font does not have. */
  readonly text: string;
}

/** Where text goes on in the same font and on the same line, though it is part of another element than the label before it. */
const PARTED =
  /(?<=(\/F\d+ [\d.]+ Tf)\n1 0 0 -1 -?[\d.]+ (-?[\d.]+) Tm\n\[.*)\] TJ\nET\n(?:EMC\n)?\/(?:LBody|Note) <<\/MCID \d+>> BDC\nBT\n\1\n1 0 0 -1 -?[\d.]+ \2 Tm\n\[/g;

interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer | undefined;
}

export class PdfFile {
  readonly #objects: ReadonlyMap<number, PdfObject>;
  readonly #trailer: string;

  constructor(bytes: Uint8Array) {
    const file = Buffer.from(bytes);
    const text = file.toString('latin1');
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    const [, count = ''] = /^xref\n0 (\d+)\n/.exec(text.slice(start)) ?? [];
    const entries = text
      .slice(start)
      .split('\n')
      .slice(3, 2 + Number(count));
    this.#objects = new Map(
      entries.map((entry, at) => [at + 1, readObject(file, text, Number(entry.slice(0, 10)))]),
    );
    this.#trailer = text.slice(text.indexOf('trailer', start));
  }

  get catalog(): string {
    return this.#dictionary(reference(this.#trailer, 'Root'));
  }

  /** Dictionaries of all objects, as they are written. */
  get dictionaries(): readonly string[] {
    return [...this.#objects.values()].map((object) => object.dictionary);
  }

  /** The lines of each page, stretch by stretch, in the order of the page. */
  get pages(): readonly (readonly PdfLine[])[] {
    const pages = this.#dictionary(reference(this.catalog, 'Pages'));
    return references(pages, 'Kids').map((page) => this.#linesOf(this.#dictionary(page)));
  }

  /** Width and height of each page in points. */
  get boxes(): readonly (readonly number[])[] {
    const pages = this.#dictionary(reference(this.catalog, 'Pages'));
    return references(pages, 'Kids').map((page) => {
      const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(this.#dictionary(page));
      return [Number(box?.[1]), Number(box?.[2])];
    });
  }

  /** Titles of the outline with the titles below them. */
  get outline(): readonly OutlineEntry[] {
    const root = optionalReference(this.catalog, 'Outlines');
    return root === undefined ? [] : this.#entriesBelow(this.#dictionary(root));
  }

  /** Named destinations → index of the page. */
  get destinations(): ReadonlyMap<string, number> {
    const pages = references(this.#dictionary(reference(this.catalog, 'Pages')), 'Kids');
    const names = this.#dictionary(reference(this.catalog, 'Names'));
    return new Map(
      [...names.matchAll(/\(([^)]*)\) \[(\d+) 0 R \/XYZ/g)].map(([, name = '', page]) => [
        name,
        pages.indexOf(Number(page)),
      ]),
    );
  }

  /** Targets of the links within the document, in order. */
  get links(): readonly string[] {
    return this.dictionaries.flatMap((dictionary) => {
      const [, target] = /\/S \/GoTo\n\/D \(([^)]*)\)/.exec(dictionary) ?? [];
      return target ?? [];
    });
  }

  /** Numbers of the objects that are pages. */
  get pageObjects(): readonly number[] {
    return references(this.#dictionary(reference(this.catalog, 'Pages')), 'Kids');
  }

  /** What an object is written as, without its stream; '' where there is none. */
  object(number: number): string {
    const { dictionary } = this.#objects.get(number) ?? { dictionary: '' };
    return dictionary.slice(dictionary.indexOf('obj') + 'obj'.length);
  }

  /** The stream of an object as Latin 1. */
  stream(number: number): string {
    return this.#stream(number);
  }

  /** The content of a page as it is written. */
  content(page: number): string {
    return this.#stream(reference(this.#dictionary(this.pageObjects[page] ?? 0), 'Contents'));
  }

  /** Fonts of a page by name: glyph → characters. */
  fonts(page: number): ReadonlyMap<string, readonly string[]> {
    return this.#fontsOf(this.#dictionary(this.pageObjects[page] ?? 0));
  }

  #linesOf(page: string): readonly PdfLine[] {
    const fonts = this.#fontsOf(page);
    const operators = this.#stream(reference(page, 'Contents'));
    const joined = operators.replace(PARTED, '');
    const stretch = /\/(F\d+) ([\d.]+) Tf\n1 0 0 -1 (-?[\d.]+) (-?[\d.]+) Tm\n\[(.*)\] TJ/g;
    return [...joined.matchAll(stretch)].map(([, font = '', size, x, y, shown = '']) => ({
      x: Number(x),
      y: Number(y),
      size: Number(size),
      text: [...shown.matchAll(/<([0-9a-f]+)>/g)]
        .flatMap(([, codes = '']) => codes.match(/.{4}/g) ?? [])
        .map((code) => fonts.get(font)?.[parseInt(code, 16)] ?? '')
        .join(''),
    }));
  }

  #fontsOf(page: string): ReadonlyMap<string, readonly string[]> {
    const resources = this.#dictionary(reference(page, 'Resources'));
    return new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', font]) => [
        name,
        this.#charactersOf(Number(font)),
      ]),
    );
  }

  /** Glyph → characters, from the map that viewers copy text by. */
  #charactersOf(font: number): readonly string[] {
    const map = this.#stream(reference(this.#dictionary(font), 'ToUnicode'));
    const ranges = [...map.matchAll(/^<\w+> <\w+> \[(.*)\]$/gm)].map(([, range = '']) => range);
    return ranges.flatMap((range) =>
      [...range.matchAll(/<([^>]*)>/g)].map(([, codes = '']) =>
        codes === '0000'
          ? '□'
          : Buffer.from(codes.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      ),
    );
  }

  #entriesBelow(parent: string): readonly OutlineEntry[] {
    const entries: OutlineEntry[] = [];
    let at = optionalReference(parent, 'First');
    while (at !== undefined) {
      const entry = this.#dictionary(at);
      entries.push({ title: title(entry), below: this.#entriesBelow(entry) });
      at = optionalReference(entry, 'Next');
    }
    return entries;
  }

  #dictionary(object: number): string {
    return this.#objects.get(object)?.dictionary ?? '';
  }

  #stream(object: number): string {
    return this.#objects.get(object)?.stream?.toString('latin1') ?? '';
  }
}

export interface OutlineEntry {
  readonly title: string;
  readonly below: readonly OutlineEntry[];
}

function readObject(file: Buffer, text: string, start: number): PdfObject {
  const stream = text.indexOf('stream\n', start);
  const end = text.indexOf('endobj', start);
  if (stream === -1 || stream > end)
    return { dictionary: text.slice(start, end), stream: undefined };
  const dictionary = text.slice(start, stream);
  const from = stream + 'stream\n'.length;
  const raw = file.subarray(from, from + Number(/\/Length (\d+)/.exec(dictionary)?.[1]));
  return { dictionary, stream: dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw };
}

/** Titles are UTF-16 with escapes, as Latin 1 characters. */
function title(entry: string): string {
  const [, written = ''] = /\/Title \(((?:\\[\s\S]|[^\\)])*)\)/.exec(entry) ?? [];
  const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const plain = written.replace(/\\([\s\S])/g, (_, escaped: string) => escapes[escaped] ?? escaped);
  if (!plain.startsWith('\u00fe\u00ff')) return plain;
  return Buffer.from(plain.slice(2), 'latin1').swap16().toString('utf16le');
}

function optionalReference(dictionary: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary);
  return found === null ? undefined : Number(found[1]);
}

function reference(dictionary: string, key: string): number {
  const found = optionalReference(dictionary, key);
  if (found === undefined) throw new Error(`no /${key} in ${dictionary}`);
  return found;
}

function references(dictionary: string, key: string): readonly number[] {
  const [, list = ''] = new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(dictionary) ?? [];
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, object]) => Number(object));
}
