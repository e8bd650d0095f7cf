/** Converters made from the project's own files, and from what a test gives instead. */
import { readFileSync } from 'node:fs';
import type { ConvertedEdition } from '../../src/core/edition.js';
import type { ConversionDecision, ConversionFile } from '../../src/model/conversion.js';
import type { ProperName } from '../../src/model/registers.js';
import { Loader } from '../../src/pipeline/load-file.js';
import { makeConverter, type Converter } from '../../src/resolve/hant/converter.js';
import { loadDictionary } from '../../src/resolve/hant/dictionary.js';

const loader = new Loader({
  read: (path) => Promise.resolve(readFileSync(path)),
  size: (path) => Promise.resolve(readFileSync(path).length),
  list: () => Promise.resolve([]),
});
const house = async (name: string): Promise<ConversionFile> =>
  (await loader.data('conversion', `templates/conversion/${name}.yaml`))?.data ?? {};

/** As the project converts: its house forms, its names, and no decisions. */
export async function projectConverter(edition: ConvertedEdition): Promise<Converter> {
  const names = (await loader.data('names', 'content/names.yaml'))?.data.names ?? [];
  return makeConverter({
    edition,
    dictionary: await loadDictionary(edition),
    names,
    decisions: [],
    house: [await house('zh-Hant'), await house(edition)],
  });
}

export async function converterWith(input: {
  readonly edition?: ConvertedEdition;
  readonly names?: readonly ProperName[];
  readonly decisions?: readonly ConversionDecision[];
  readonly house?: readonly ConversionFile[];
}): Promise<Converter> {
  const { edition = 'zh-Hant-TW', names = [], decisions = [], house: files = [] } = input;
  return makeConverter({
    edition,
    dictionary: await loadDictionary(edition),
    names,
    decisions,
    house: files,
  });
}
