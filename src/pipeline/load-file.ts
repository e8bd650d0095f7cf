/** One file from disk to validated data, with its places registered and its bytes noted for the manifest. */
import { Diagnostics } from '../core/diagnostic.js';
import type { Located } from '../core/located.js';
import { PlaceRegister } from '../core/places.js';
import { SourceFile, startOf } from '../core/position.js';
import type { FileReader } from '../core/world.js';
import { schemas, type DataOf, type FileKind } from '../model/schemas.js';
import { validate } from '../model/validate.js';
import { locator, parseYaml, toData } from '../source/index.js';
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

  async #bytes(path: string): Promise<Uint8Array | undefined> {
    try {
      const size = await this.#reader.size(path);
      if (size === undefined) {
        this.diagnostics.report('file-missing', undefined, { path });
        return undefined;
      }
      // A file too large is refused by its size alone, before it fills the memory.
      const bytes = size > LARGEST_SOURCE ? new Uint8Array(size) : await this.#reader.read(path);
      if (bytes !== undefined) this.#inputs.set(path, bytes);
      return bytes;
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.diagnostics.report('file-unreadable', startOf(new SourceFile(path, '')), {
        path,
        detail,
      });
      return undefined;
    }
  }
}
