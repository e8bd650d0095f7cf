/** What an edition says in its own words, from the files that hold them. */
import type { Language } from '../core/edition.js';
import type { Places } from '../core/places.js';
import type { FileReader } from '../core/world.js';
import type { Report } from '../model/content.js';
import type { FixedFile } from '../model/conversion.js';
import { convertedWords } from '../resolve/translation/converted.js';
import type { EditionWords } from '../resolve/translation/in-words.js';
import {
  entriesOf,
  textIn,
  translatorNotes,
  type Overlay,
} from '../resolve/translation/overlay.js';
import { nameOf } from '../resolve/translation/translatable.js';
import type { Loader } from './load-file.js';
import { loadConverter, loadFixed } from './convert/load-converter.js';
import { loadOverlay } from './load-overlay.js';

export interface LoadedWords {
  /** Absent where the edition says what the source says. */
  readonly words?: EditionWords;
  /** Of an edition that is translated. */
  readonly overlay?: Overlay;
  /** Of an edition that is converted. */
  readonly fixed?: FixedFile;
}

/** Where the files lie. */
export interface WordsRequest {
  readonly contentFolder: string;
  readonly templatesFolder: string;
}

/** Undefined where a file is in error. */
export async function loadWords(
  loader: Loader,
  reader: Pick<FileReader, 'list'>,
  { contentFolder, templatesFolder }: WordsRequest,
  { report: { id }, names }: Report,
  language: Language,
): Promise<LoadedWords | undefined> {
  switch (language) {
    case 'zh-Hans':
      return {};
    case 'zh-Hant-TW':
    case 'zh-Hant-HK': {
      const request = { edition: language, contentFolder, templatesFolder, names };
      const made = await loadConverter(loader, request);
      const fixed = await loadFixed(loader, contentFolder, id, language);
      if (made === undefined || fixed === undefined) return undefined;
      return { fixed, words: convertedWords(made.converter, fixed, loader.places) };
    }
    case 'en': {
      const overlay = await loadOverlay(loader, reader, `${contentFolder}/${id}`, language);
      return overlay && { overlay, words: overlayWords(overlay, loader.places) };
    }
  }
}

/** What the overlay of a translation says. */
export function overlayWords(overlay: Overlay, places: Places): EditionWords {
  const entries = entriesOf(overlay);
  return {
    translated: true,
    textOf: (unit, field) => {
      const entry = entries.get(nameOf(unit));
      return entry && textIn(entry, field, places);
    },
    notes: translatorNotes(overlay, places),
  };
}
