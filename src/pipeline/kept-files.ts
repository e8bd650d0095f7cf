/** What has been read of files, kept while their bytes stay the same. */
import { ByContent } from '../core/by-content.js';
import type { Diagnostic } from '../core/diagnostic.js';
import type { Located } from '../core/located.js';
import { PlaceRegister } from '../core/places.js';
import type { ReadPicture } from '../picture/read-picture.js';
import type { ReadSource } from '../source/read-source.js';

/** Data of any kind of file, by the kind's name. */
export interface ReadData {
  /** Absent when anything is wrong with the file. */
  readonly loaded?: { readonly data: unknown; readonly located: Located };
  readonly diagnostics: readonly Diagnostic[];
}

export class KeptFiles {
  readonly sources = new ByContent<ReadSource>();
  readonly data = new ByContent<ReadData>();
  readonly pictures = new ByContent<ReadPicture>();
  /** Of all data that is kept, and of what was kept before and is still in use. */
  readonly places = new PlaceRegister();
}
