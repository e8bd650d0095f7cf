/** One file from disk to validated data, with its places registered and its bytes noted for the manifest. */
import { Diagnostics } from '../core/diagnostic.js';
import type { Located } from '../core/located.js';
import { PlaceRegister } from '../core/places.js';
import type { Image } from '../core/image.js';
import { SourceFile, startOf, type SourceRange } from '../core/position.js';
import type { FileReader } from '../core/world.js';
import { schemas, type DataOf, type FileKind } from '../model/schemas.js';
import { validate } from '../model/validate.js';
import { locator, parseYaml, toData } from '../source/index.js';
import { LARGEST_PICTURE, readPicture, tooLarge } from '../picture/read-picture.js';
import { LARGEST_SOURCE, readSource } from '../source/read-source.js';

export interface LoadedData<Kind extends FileKind> {
  readonly data: DataOf<Kind>;
  readonly located: Located;
}

/** Reads the files of one run; what is wrong with them is collected, what they held is kept for the manifest. */
export class Loader {
  readonly places = new PlaceRegister();
  readonly diagnostics = new Diagnostics();
  readonly #reader: FileReader;
  readonly #inputs = new Map<string, Uint8Array>();

  constructor(reader: FileReader) {
    this.#reader = reader;
  }

  /** All bytes read so far, by path. */
  get inputs(): ReadonlyMap<string, Uint8Array> {
    return this.#inputs;
  }

  /** The text of a file, or undefined when it is not there or not readable as text. */
  async text(path: string): Promise<SourceFile | undefined> {
    const bytes = await this.#bytes(path);
    if (bytes === undefined) return undefined;
    const { file, diagnostics } = readSource(path, bytes);
    this.diagnostics.addAll(diagnostics);
    return file;
  }

  /** The validated data of a YAML file, or undefined when anything is wrong with it. */
  async data<Kind extends FileKind>(
    kind: Kind,
    path: string,
  ): Promise<LoadedData<Kind> | undefined> {
    const file = await this.text(path);
    if (file === undefined) return undefined;
    const { root, diagnostics } = parseYaml(file);
    this.diagnostics.addAll(diagnostics);
    if (root === undefined) return undefined;
    const located = locator(root);
    const validated = validate(schemas[kind], toData(root), located);
    this.diagnostics.addAll(validated.diagnostics);
    if (validated.data === undefined) return undefined;
    // The schema of this kind has just produced it.
    const data = validated.data as DataOf<Kind>;
    this.places.register(data, located);
    return { data, located };
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
    const { image, diagnostics } = readPicture(bytes, name, place);
    this.diagnostics.addAll(diagnostics);
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

const FAILED = Symbol('the disk refused');
