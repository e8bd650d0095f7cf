/** The templates folder → what lays out and dresses an edition: templates, wording, house style. */
import type { Edition } from '../core/edition.js';
import type { SourceFile } from '../core/position.js';
import type { TemplateInput } from '../compose/compose.js';
import { resolveStyle, type ResolvedStyle } from '../style/resolve.js';
import type { FileReader } from '../core/world.js';
import type { Loader } from './load-file.js';

export async function loadTemplates(
  loader: Loader,
  reader: Pick<FileReader, 'list'>,
  folder: string,
  edition: Edition,
): Promise<TemplateInput | undefined> {
  const names = (await reader.list(folder)).filter((name) => name.endsWith('.hbs'));
  const templates: SourceFile[] = [];
  for (const name of names) {
    const file = await loader.text(`${folder}/${name}`);
    if (file !== undefined) templates.push(file);
  }
  const wordingPath = `${folder}/wording/${edition}.yaml`;
  const wording = await loader.data('wording', wordingPath);
  if (wording === undefined || templates.length < names.length) return undefined;
  return { templates, wording: wording.data, wordingPath };
}

/** The style's own file for the edition (`gbt9704.en.yaml`) where it has one, else the one for all editions. */
export async function loadStyle(
  loader: Loader,
  folder: string,
  name: string,
  review: boolean,
  edition: Edition,
): Promise<ResolvedStyle | undefined> {
  const own = `${folder}/style/${name}.${edition}.yaml`;
  const path = (await loader.has(own)) ? own : `${folder}/style/${name}.yaml`;
  const isNew = !loader.inputs.has(path);
  const file = await loader.data('style', path);
  if (file === undefined) return undefined;
  const { located } = file;
  const resolved = resolveStyle(file.data, (path) => located.locate(path, 'value'), {
    review,
  });
  if (isNew) loader.diagnostics.addAll(resolved.diagnostics);
  return resolved;
}
