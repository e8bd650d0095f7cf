/** `sources.json` as it would be written. */
import type { OutputFile } from '../core/world.js';
import type { SourcesFile } from '../model/sources.js';
import type { LoadedTranslation } from './load-translation.js';

/** Nothing where it is as it was. */
export function keptFile(
  kept: SourcesFile,
  { keptPath: path, inputs }: Pick<LoadedTranslation, 'keptPath' | 'inputs'>,
): readonly OutputFile[] {
  const text = `${JSON.stringify(kept, null, 2)}\n`;
  const old = inputs.get(path);
  if (old !== undefined && new TextDecoder().decode(old) === text) return [];
  return [{ path, bytes: new TextEncoder().encode(text) }];
}
