/** The files that a converted edition goes by → its converter, and what people fixed for it by hand. */
import type { ConvertedEdition } from '../../core/edition.js';
import type { ConversionsFile, FixedFile } from '../../model/conversion.js';
import type { NamesFile } from '../../model/registers.js';
import { makeConverter, type Converter } from '../../resolve/hant/converter.js';
import { loadDictionary } from '../../resolve/hant/dictionary.js';
import type { Loader } from '../load-file.js';

export interface ConverterRequest {
  readonly edition: ConvertedEdition;
  readonly contentFolder: string;
  readonly templatesFolder: string;
  readonly names: NamesFile;
}

export interface LoadedConverter {
  readonly converter: Converter;
  readonly conversions: ConversionsFile;
}

/** Undefined where a file has errors, which are with the loader. */
export async function loadConverter(
  loader: Loader,
  { edition, contentFolder, templatesFolder, names }: ConverterRequest,
): Promise<LoadedConverter | undefined> {
  const folder = `${templatesFolder}/conversion`;
  const shared = await loader.dataOr('conversion', `${folder}/zh-Hant.yaml`, {});
  const own = await loader.dataOr('conversion', `${folder}/${edition}.yaml`, {});
  const conversions = await loader.dataOr('conversions', conversionsPath(contentFolder), {});
  if (!shared || !own || !conversions) return undefined;
  for (const decision of conversions.decisions ?? []) {
    const { text, within } = decision;
    if (within?.includes(text) !== false) continue;
    const place = loader.places.of(decision, 'within');
    loader.diagnostics.report('decision-not-within', place, { text, within });
  }
  const converter = makeConverter({
    edition,
    dictionary: await loadDictionary(edition),
    names: names.names ?? [],
    decisions: conversions.decisions ?? [],
    house: [shared, own],
  });
  return { converter, conversions };
}

/** What a person wrote for a report's edition; undefined where the file has errors. */
export async function loadFixed(
  loader: Loader,
  contentFolder: string,
  report: string,
  edition: ConvertedEdition,
): Promise<FixedFile | undefined> {
  return loader.dataOr('fixed', `${contentFolder}/${report}/${edition}.yaml`, {});
}

export function conversionsPath(contentFolder: string): string {
  return `${contentFolder}/conversions.yaml`;
}
