/** The seed report made again: the same bytes wherever and whenever, and a revised figure in all its places and no others. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contents, temporaryFolder } from '../cli/folders.js';
import { withoutSpace } from '../report/expected.js';
import { readPages, reportLines } from './pdf-text.js';
import { buildSeedReport, copyContent, type SeedFiles } from './seed-report.js';

const folder = temporaryFolder();
let first: SeedFiles;

beforeAll(() => {
  first = buildSeedReport({ out: join(folder, 'first') });
});

describe('the same content', () => {
  it.each([
    ['again', {}],
    ['in New York, on a Turkish machine', { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' }],
    ['in Tokyo', { TZ: 'Asia/Tokyo' }],
  ])('gives the same bytes %s', (name, env: Readonly<Record<string, string>>) => {
    const { folder: files } = buildSeedReport({ out: join(folder, name), env });
    expect(contents(files).size).toBe(3);
    expect(contents(files)).toEqual(contents(first.folder));
  });

  it('gives the same bytes from a copy in another folder', () => {
    const content = copyContent(join(folder, 'copy'));
    const { folder: files } = buildSeedReport({ out: join(folder, 'copied'), content });
    expect(contents(files)).toEqual(contents(first.folder));
  });
});

describe('one figure revised', () => {
  /** Before and after, each with enough around it to stand once in the report. */
  const PLACES = [
    ['社会消费品零售总额122亿元、增长18%', '社会消费品零售总额122亿元、增长19.2%'],
    ['社会消费品零售总额实现122亿元、增长18%', '社会消费品零售总额实现122亿元、增长19.2%'],
    ['社会消费品零售总额增速（%）7.518', '社会消费品零售总额增速（%）7.519.2'],
    ['预期目标20、10、10.5、27个百分点', '预期目标20、10、11.7、27个百分点'],
  ] as const;

  it('moves its two sentences, its row and its comparison, and nothing else', () => {
    const content = copyContent(
      join(folder, 'revised'),
      'wansheng-2022-plan/indicators.yaml',
      '{ target: 7.5, actual: 18 }',
      '{ target: 7.5, actual: 19.2 }',
    );
    const { pdf } = buildSeedReport({ out: join(folder, 'after'), content, formats: 'pdf' });
    const text = (path: string): string => withoutSpace(reportLines(readPages(path)).join('\n'));
    const expected = PLACES.reduce((before, [old, revised]) => {
      expect(before.split(old), old).toHaveLength(2);
      return before.replace(old, revised);
    }, text(first.pdf));
    expect(text(pdf)).toBe(expected);
  });
});
