/** The house style of the English edition, and which file an edition is dressed by. */
import { describe, expect, it } from 'vitest';
import { Loader } from '../../src/pipeline/load-file.js';
import { loadStyle } from '../../src/pipeline/load-templates.js';
import { fileReader } from '../../src/platform/files.js';
import { resolveStyle } from '../../src/style/resolve.js';
import { changed as changedFiles } from '../support/office.js';
import { ENGLISH_STYLE, englishStyle } from '../support/english.js';
import { readStyle } from './read-style.js';

const { data, at } = readStyle(ENGLISH_STYLE);

describe('英文版的版式', () => {
  it.each([false, true])('没有任何问题，只用 times（审阅件：%s）', (review) => {
    const { style, faces, diagnostics } = resolveStyle(data, at, { review });
    expect(diagnostics).toEqual([]);
    expect([...faces.keys()]).toEqual(['times']);
    expect(style?.lineNumbers === undefined).toBe(!review);
  });

  it('不按字数排，行行对齐', () => {
    const { page, paragraphs } = englishStyle();
    expect(page).not.toHaveProperty('characters');
    expect(page.linePitch).toBeCloseTo(16.5, 1);
    const { body, heading1, heading2, heading3, list } = paragraphs;
    for (const style of [body, heading1, heading2, heading3, list]) {
      expect(style.onGrid).toBe(true);
    }
  });

  it('页码居中，脚注用 1、2；没有写的照国标', () => {
    const { pageNumber, footnoteMarks } = englishStyle();
    expect([pageNumber.position, pageNumber.form, footnoteMarks]).toEqual([
      'center',
      '{n}',
      'plain',
    ]);
    const plain = readStyle(
      ENGLISH_STYLE.replace(/^ {2}position: .*\n|^footnote-marks: .*\n/gm, ''),
    );
    expect(resolveStyle(plain.data, plain.at).style).toMatchObject({
      pageNumber: { position: 'outer' },
      footnoteMarks: 'circled',
    });
  });
});

describe('按版本取版式', () => {
  const named = async (edition: 'zh-Hans' | 'zh-Hant-TW' | 'en', name = 'gbt9704') => {
    const loader = new Loader(fileReader);
    return (await loadStyle(loader, 'templates', name, false, edition))?.style?.name;
  };

  it('有本版本的用本版本的，没有的用通用的', async () => {
    expect(await named('en')).toBe('英文公文版式');
    expect(await named('zh-Hans')).toBe('GB/T 9704 公文版式');
    expect(await named('zh-Hant-TW')).toBe('GB/T 9704 公文版式');
  });

  it('几个版本共用的文件有错，只说一次', async () => {
    const spoil = (text: string): string => text.replace('size: 三号', 'size: 三十号');
    const reader = await changedFiles(fileReader, { 'templates/style/gbt9704.yaml': spoil });
    const loader = new Loader(reader);
    for (const edition of ['zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK'] as const) {
      expect(
        (await loadStyle(loader, 'templates', 'gbt9704', false, edition))?.style,
      ).toBeUndefined();
    }
    const rules = loader.diagnostics.all.map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('unknown-type-size'))).toHaveLength(1);
  });
});
