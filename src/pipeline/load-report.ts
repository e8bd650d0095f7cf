/** A report's folder and the shared registers → validated content. */
import type { Image } from '../core/image.js';
import type { Report } from '../model/content.js';
import type { LoadedData, Loader } from './load-file.js';

/** Everything is read before anything is given up, so that one run shows every fault. */
export async function loadReport(
  loader: Loader,
  contentFolder: string,
  id: string,
): Promise<Report | undefined> {
  const folder = `${contentFolder}/${id}`;
  const report = await loader.data('report', `${folder}/report.yaml`);
  const indicators = await loader.data('indicators', `${folder}/indicators.yaml`);
  const figures = await loader.data('figures', `${folder}/figures.yaml`);
  const units = await loader.data('units', `${contentFolder}/units.yaml`);
  const names = await loader.data('names', `${contentFolder}/names.yaml`);
  const notes = await loader.dataOr('notes', `${folder}/notes.yaml`, { notes: [] });
  const confirmations = await loader.dataOr('confirmations', `${folder}/confirmations.yaml`, {});
  const body = [];
  for (const path of report?.data.body ?? []) {
    body.push(await loader.data('body', `${folder}/${path}`));
  }
  if (report !== undefined && report.data.id !== id) {
    const place = loader.places.of(report.data, 'id');
    const params = { id: report.data.id, folder: id };
    loader.diagnostics.report('id-differs-from-folder', place, params);
  }
  const pictures = await loadPictures(loader, folder, body);
  if (!report || !indicators || !figures || !units || !names || !notes || !confirmations) {
    return undefined;
  }
  const files = body.filter((file) => file !== undefined);
  if (files.length < body.length) return undefined;
  return {
    report: report.data,
    indicators: indicators.data,
    figures: figures.data,
    units: units.data,
    names: names.data,
    body: files.map((file) => file.data),
    notes,
    confirmations,
    pictures,
  };
}

/** Each picture once, however many blocks show it; what is wrong with one is told at the first of them. */
async function loadPictures(
  loader: Loader,
  folder: string,
  body: readonly (LoadedData<'body'> | undefined)[],
): Promise<ReadonlyMap<string, Image>> {
  const pictures = new Map<string, Image>();
  const seen = new Set<string>();
  for (const block of body.flatMap((file) => file?.data.blocks ?? [])) {
    if (!('picture' in block) || seen.has(block.picture)) continue;
    const path = block.picture;
    seen.add(path);
    const place = loader.places.of(block, 'picture');
    const image = await loader.picture(`${folder}/${path}`, path, place);
    if (image !== undefined) pictures.set(path, image);
  }
  return pictures;
}

/** The ids of all reports: folders with a `report.yaml`. */
export async function listReports(
  reader: { list(path: string): Promise<readonly string[]> },
  contentFolder: string,
): Promise<readonly string[]> {
  const ids = [];
  for (const name of await reader.list(contentFolder)) {
    if (name.includes('.')) continue;
    if ((await reader.list(`${contentFolder}/${name}`)).includes('report.yaml')) ids.push(name);
  }
  return ids;
}
