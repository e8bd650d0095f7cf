/** Which editions reports are printed in, read from their report.yaml alone: what fonts are needed for. */
import { EDITIONS, SOURCE_EDITION, type Edition } from '../core/edition.js';
import type { FileReader } from '../core/world.js';
import { Loader } from './load-file.js';

/**
 * In the order of `EDITIONS`. A report.yaml with faults declares none here: whoever builds it is told of them. Where
 * nothing is declared at all, the source's edition stands for what will be.
 */
export async function declaredEditions(
  reader: FileReader,
  contentFolder: string,
  reports: readonly string[],
): Promise<readonly Edition[]> {
  const loader = new Loader(reader);
  const declared = new Set<Edition>();
  for (const id of reports) {
    const report = await loader.data('report', `${contentFolder}/${id}/report.yaml`);
    for (const edition of report?.data.editions ?? []) declared.add(edition);
  }
  const found = EDITIONS.filter((edition) => declared.has(edition));
  return found.length === 0 ? [SOURCE_EDITION] : found;
}
