/** What a person wrote for an edition is printed as it stands, under the same names of fields that a translation has. */
import { expect, it } from 'vitest';
import { loadWords } from '../../src/pipeline/edition-words.js';
import { Loader } from '../../src/pipeline/load-file.js';
import { loadReport } from '../../src/pipeline/load-report.js';
import { fileReader } from '../../src/platform/files.js';
import { localise } from '../../src/resolve/translation/localise.js';
import { changed, REPORT, summary } from '../support/office.js';

const EDITION = 'zh-Hant-TW';
const folders = { contentFolder: 'content', templatesFolder: 'templates' };

async function namesIn(fixed: string): Promise<readonly string[]> {
  const changes = { [`content/${REPORT}/${EDITION}.yaml`]: fixed };
  const reader = await changed(fileReader, changes);
  const loader = new Loader(reader);
  const report = await loadReport(loader, 'content', REPORT);
  const words = report && (await loadWords(loader, reader, folders, report, EDITION));
  if (report === undefined || words?.words === undefined) {
    throw new Error(summary(loader.diagnostics.all).join('\n'));
  }
  const localised = localise(report, loader.places, words.words.textOf);
  const indicator = localised.report.indicators.indicators.find(({ id }) => id === 'private-share');
  return [indicator?.name ?? '', indicator?.years['2021']?.name ?? ''];
}

it('an indicator’s name, and its own name of one year', async () => {
  const converted = await namesIn('blocks: {}');
  expect(await namesIn('indicators:\n  private-share: { name: 民營經濟比重 }\n')).toEqual([
    '民營經濟比重',
    converted[1],
  ]);
  expect(await namesIn('indicators:\n  private-share: { name.2021: 民營佔比 }\n')).toEqual([
    converted[0],
    '民營佔比',
  ]);
});
