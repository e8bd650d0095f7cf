/** A revision in every edition: each moves where the source does, and its redline reads as either state. */
import { beforeAll, describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/core/edition.js';
import type { State } from '../../src/pipeline/load-state.js';
import { impactOf } from '../../src/pipeline/impact.js';
import { redlineReport } from '../../src/pipeline/redline.js';
import { mounted } from '../../src/pipeline/since/mounted-reader.js';
import { scratchFolders } from '../../src/platform/fonts-cache.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import type { Impact } from '../../src/revise/impact/impact.js';
import { isEmpty } from '../../src/revise/impact/impact.js';
import { redline } from '../../src/revise/redline/redline.js';
import { readingOf } from '../docx/accept-reject.js';
import { rendered } from '../docx/read-docx.js';
import { changed, replace, REPORT } from '../support/office.js';
import { impactBetween, noFonts, stateOf } from '../support/states.js';

let old: State;
let next: State;
let impact: Impact;
beforeAll(async () => {
  old = await stateOf({}, EDITIONS);
  const changes = {
    [`content/${REPORT}/indicators.yaml`]: replace(
      '{ target: 7.5, actual: 18 }',
      '{ target: 7.5, actual: 19.2 }',
    ),
  };
  next = await stateOf(changes, EDITIONS);
  impact = impactBetween(old, next);
});

test('nothing changed: nothing is told of any edition', () => {
  expect(isEmpty(impactBetween(old, old))).toBe(true);
});

test('an edition that the earlier state had not is named, and not compared', async () => {
  const present = mounted(fileReader, [{ at: 'new', to: 'content' }]);
  const request = {
    report: REPORT,
    since: 'folder:content',
    contentFolder: 'new',
    templatesFolder: 'templates',
    outFolder: 'out',
  };
  const world = {
    reader: await changed(present, {
      [`content/${REPORT}/report.yaml`]: (text) =>
        text.replace(/^editions: .*$/m, 'editions: [en]'),
    }),
    fonts: noFonts,
    hash: sha256,
    processes: { run: () => Promise.reject(new Error('git is not installed')) },
    scratch: scratchFolders,
  };
  const told = {
    rule: 'since-no-edition',
    params: { editions: 'zh-Hans、zh-Hant-TW、zh-Hant-HK、zh-en', known: 'en' },
  };
  const compared = await impactOf(request, world);
  expect(compared.impact?.editions.map(({ edition }) => edition)).toEqual(['en']);
  expect(compared.diagnostics).toMatchObject([told, { rule: 'pages-unknown' }]);
  const progress: string[] = [];
  const onProgress = (edition: string) => void progress.push(edition);
  const { files, diagnostics } = await redlineReport(request, { ...world, onProgress });
  expect(files.map(({ path }) => path)).toEqual([`out/${REPORT}/${REPORT}.en.redline.docx`]);
  expect(diagnostics).toMatchObject([{ rule: 'stated-differs' }, told]);
  expect(progress).toEqual(['en']);
});

describe.each(EDITIONS)('%s, one figure revised', (edition) => {
  test('moves the passages that state it, by the figure alone', () => {
    const found = impact.editions.find((one) => one.edition === edition);
    const times = edition === 'zh-en' ? 2 : 1;
    const twice = (block: string): readonly string[] => Array<string>(times).fill(block);
    expect(found?.passages).toMatchObject({ added: [], removed: [], moved: [] });
    expect(found?.passages.changed.map(({ new: passage }) => passage?.block)).toEqual([
      ...twice('implementation-overview'),
      ...twice('consumer-market'),
      // One cell prints it for both languages.
      'table-outcomes',
      ...twice('targets-assessment'),
    ]);
    expect(found?.passages.changed.filter(({ inWords }) => inWords)).toEqual([]);
  });

  test('has a redline with the marks of those passages', async () => {
    const [before, after] = [old, next].map((state) => state.editions.get(edition)?.doc);
    if (before === undefined || after === undefined) throw new Error(`there is no ${edition}`);
    const marked = await rendered(redline(before, after, { author: '局', date: '2022-01-08' }));
    const [was, is] = [await rendered(before), await rendered(after)];
    expect(readingOf(marked, 'accepted').text).toEqual(readingOf(is, 'accepted').text);
    expect(readingOf(marked, 'rejected').text).toEqual(readingOf(was, 'accepted').text);
    const marks = JSON.stringify(marked.document).match(/"w:del"/g) ?? [];
    expect(marks).toHaveLength(edition === 'zh-en' ? 7 : 4);
  });
});
