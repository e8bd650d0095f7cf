/** One file from disk to validated data, with its places registered and its bytes noted for the manifest. */
import { Diagnostics } from '../core/diagnostic.js';
import type { Located } from '../core/located.js';
import type { PlaceRegister } from '../core/places.js';
import type { Image } from '../core/image.js';
import { SourceFile, startOf, type SourceRange } from '../core/position.js';
import type { FileReader } from '../core/world.js';
import { schemas, type DataOf, type FileKind } from '../model/schemas.js';
import { validate } from '../model/validate.js';
import { locator, parseYaml, type Script, toData } from '../source/index.js';
import { LARGEST_PICTURE, tooLarge } from '../picture/size.js';
import { LARGEST_SOURCE, readSource } from '../source/read-source.js';
import { KeptFiles, type ReadData } from './kept-files.js';

export interface LoadedData<Kind extends FileKind> {
  readonly data: DataOf<Kind>;
  readonly located: Located;
}

/**
 * Reads the files of one run; what is wrong with them is collected, once however many editions read them, and what they
 * held is kept for the manifest.
 */
export class Loader {
  readonly diagnostics = new Diagnostics();
  readonly #reader: FileReader;
  readonly #kept: KeptFiles;
  readonly #inputs = new Map<string, Uint8Array>();

  /** What earlier runs have `kept` is not worked out again where the bytes are the same. */
  constructor(reader: FileReader, kept = new KeptFiles()) {
    this.#reader = reader;
    this.#kept = kept;
  }

  get places(): PlaceRegister {
    return this.#kept.places;
  }

  /** All bytes read so far, by path. */
  get inputs(): ReadonlyMap<string, Uint8Array> {
    return this.#inputs;
  }

  /** The text of a file, or undefined when it is not there or not readable as text. */
  async text(path: string): Promise<SourceFile | undefined> {
    const isNew = !this.#inputs.has(path);
    const bytes = await this.#bytes(path);
    if (bytes === undefined) return undefined;
    const { file, diagnostics } = await this.#kept.sources.of(path, bytes, () =>
      readSource(path, bytes),
    );
    if (isNew) this.diagnostics.addAll(diagnostics);
    return file;
  }

  /** The validated data of a YAML file, or undefined when anything is wrong with it. */
  async data<Kind extends FileKind>(
    kind: Kind,
    path: string,
  ): Promise<LoadedData<Kind> | undefined> {
    const isNew = !this.#inputs.has(path);
    const file = await this.text(path);
    if (file === undefined) return undefined;
    const name = `${kind} ${path}`;
    const bytes = this.#inputs.get(path) ?? NO_BYTES;
    const read = await this.#kept.data.of(name, bytes, () => this.#read(kind, file));
    if (isNew) this.diagnostics.addAll(read.diagnostics);
    // The schema of this kind has produced it.
    return read.loaded as LoadedData<Kind> | undefined;
  }

  #read(kind: FileKind, file: SourceFile): ReadData {
    const { root, diagnostics } = parseYaml(file, SCRIPTS[kind]);
    if (root === undefined) return { diagnostics };
    const located = locator(root);
    const { data, diagnostics: faults } = validate(schemas[kind], toData(root), located);
    const found = [...diagnostics, ...faults];
    if (data === undefined) return { diagnostics: found };
    this.places.register(data, located);
    return { loaded: { data, located }, diagnostics: found };
  }

  /** Whether there is such a file; one that may not be looked at is taken for one, and told of when it is read. */
  async has(path: string): Promise<boolean> {
    return this.#reader.size(path).then(
      (size) => size !== undefined,
      () => true,
    );
  }

  /** As `data`, for a file that need not be there: `absent` stands for it then. */
  async dataOr<Kind extends FileKind>(
    kind: Kind,
    path: string,
    absent: DataOf<Kind>,
  ): Promise<DataOf<Kind> | undefined> {
    const there = await this.#try(path, startOf(new SourceFile(path, '')), () =>
      this.#reader.size(path),
    );
    if (there === FAILED) return undefined;
    return there === undefined ? absent : (await this.data(kind, path))?.data;
  }

  /** A picture; `name` is how the content calls it, `place` where it does so. */
  async picture(path: string, name: string, place: SourceRange): Promise<Image | undefined> {
    const bytes = await this.#try(path, place, async () => {
      const size = await this.#reader.size(path);
      if (size === undefined) {
        this.diagnostics.report('picture-missing', place, { path: name });
      } else if (size > LARGEST_PICTURE) {
        this.diagnostics.add(tooLarge(size, name, place));
      } else {
        return this.#reader.read(path);
      }
      return undefined;
    });
    if (bytes === undefined || bytes === FAILED) return undefined;
    this.#inputs.set(path, bytes);
    const { image, diagnostics } = await this.#kept.pictures.of(
      `${name} ${path}`,
      bytes,
      async () => {
        // Loaded here, since most reports have no picture.
        const { readPicture } = await import('../picture/read-picture.js');
        return readPicture(bytes, name, place);
      },
    );
    // The picture may be the same while its place has moved.
    this.diagnostics.addAll(diagnostics.map((item) => ({ ...item, range: place })));
    return image;
  }

  async #bytes(path: string): Promise<Uint8Array | undefined> {
    const bytes = await this.#try(path, startOf(new SourceFile(path, '')), async () => {
      const size = await this.#reader.size(path);
      if (size === undefined) this.diagnostics.report('file-missing', undefined, { path });
      // A file too large is refused by its size alone, before it fills the memory.
      else if (size > LARGEST_SOURCE) return new Uint8Array(size);
      return size === undefined ? undefined : this.#reader.read(path);
    });
    if (bytes === undefined || bytes === FAILED) return undefined;
    this.#inputs.set(path, bytes);
    return bytes;
  }

  /** What the disk refuses is the office's trouble, not a bug. */
  async #try<T>(
    path: string,
    place: SourceRange,
    read: () => Promise<T>,
  ): Promise<T | typeof FAILED> {
    try {
      return await read();
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.diagnostics.report('file-unreadable', place, { path, detail });
      return FAILED;
    }
  }
}

/** Of files whose texts are not Chinese. */
const SCRIPTS: Partial<Readonly<Record<FileKind, Script>>> = { overlay: 'latin' };

const NO_BYTES = new Uint8Array();
const FAILED = Symbol('the disk refused');
