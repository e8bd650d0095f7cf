/** An earlier state that lies in a folder: a copy of the whole, of the content alone, or of one report. */
import type { FileReader } from '../../core/world.js';
import type { StateRequest } from '../load-state.js';
import type { Mount } from './mounted-reader.js';

/** Undefined where the folder holds no state of the report. */
export async function openFolder(
  folder: string,
  { report, contentFolder, templatesFolder }: StateRequest,
  reader: FileReader,
): Promise<readonly Mount[] | undefined> {
  const names = await reader.list(folder);
  const isThere = async (path: string): Promise<boolean> => (await reader.list(path)).length > 0;
  if (names.includes('content') && (await isThere(`${folder}/content`))) {
    const content = { at: contentFolder, to: `${folder}/content` };
    const templates = await isThere(`${folder}/templates`);
    return templates
      ? [content, ...templateMounts(templatesFolder, `${folder}/templates`)]
      : [content];
  }
  if (names.includes('report.yaml')) return [{ at: `${contentFolder}/${report}`, to: folder }];
  if (await isThere(`${folder}/${report}`)) return [{ at: contentFolder, to: folder }];
  return undefined;
}

/** The office's own fonts are those of now: the list of them belongs to the machine. */
export function templateMounts(templatesFolder: string, to: string): readonly Mount[] {
  const own = `${templatesFolder}/fonts.local.yaml`;
  return [
    { at: own, to: own },
    { at: templatesFolder, to },
  ];
}
