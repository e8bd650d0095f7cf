/** Pictures in the line, with words for those who do not see them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../src/render/docx/render-docx.js';
import type { Image } from '../../src/core/image.js';
import { body, document, picture } from '../support/build.js';
import { testHouseStyle, testOfficeFaces } from '../support/house-style.js';
import { all, at, only, paragraphs, rendered, styleNamed, styleOf, textOf } from './read-docx.js';

const FOLDER = 'test/fixtures/everything/content/everything/pictures';
const roads: Image = {
  format: 'png',
  bytes: readFileSync(`${FOLDER}/roads.png`),
  width: 320,
  height: 180,
};
const clinic: Image = {
  format: 'jpeg',
  bytes: readFileSync(`${FOLDER}/clinic.jpg`),
  width: 240,
  height: 160,
};

const EMU_A_TWIP = 635;
/** Of the type area, in twips. */
const MEASURE = 8845;
const DEPTH = 16838 - 2098 - 1984;

async function extent(image: Image, share: number): Promise<readonly [number, number]> {
  const docx = await rendered(document(picture('p', image, share, '图1：里程')));
  const size = only(all(docx.document, 'wp:extent')).attributes;
  return [Number(size['cx']) / EMU_A_TWIP, Number(size['cy']) / EMU_A_TWIP];
}

describe('a picture', () => {
  it('is as wide as its share of the type area, and keeps its shape', async () => {
    const [width, height] = await extent(roads, 0.8);
    expect(width).toBeCloseTo(MEASURE * 0.8, 0);
    expect(height / width).toBeCloseTo(180 / 320, 3);
  });

  it('is never higher than its page', async () => {
    const [width, height] = await extent({ ...roads, width: 10, height: 1000 }, 1);
    expect(height).toBeLessThan(DEPTH);
    expect(height / width).toBeCloseTo(100, 0);
  });

  it('says in words what it shows', async () => {
    const docx = await rendered(document(picture('p', roads, 1, [])));
    const { descr, id, name } = only(all(docx.document, 'wp:docPr')).attributes;
    expect([descr, name]).toEqual(['万盛经济技术开发区区位图', 'p']);
    expect(Number(id)).toBeGreaterThan(0);
  });

  it('stands in the line of a paragraph as high as it is, with its caption on the same page', async () => {
    const docx = await rendered(document(picture('p', roads, 0.5, '图1：里程'), body('q', '完。')));
    expect(paragraphs(docx).map((p) => [styleOf(p), textOf(p)])).toEqual([
      ['Picture', ''],
      ['PictureCaption', '图1：里程'],
      ['BodyText', '完。'],
    ]);
    expect(all(docx.document, 'wp:inline')).toHaveLength(1);
    const style = at(styleNamed(docx, 'Picture'), 'w:pPr');
    expect(at(style, 'w:keepNext')).toBeDefined();
    // An exact pitch would cut it to one line.
    expect(at(style, 'w:spacing')?.attributes['w:lineRule']).toBeUndefined();
  });

  it('has no caption where the report gives none', async () => {
    const docx = await rendered(document(picture('p', roads, 0.5, [])));
    expect(paragraphs(docx).map(styleOf)).toEqual(['PictureAlone']);
  });
});

describe('the files of pictures', () => {
  it('are those of the tree, once each, by names that never vary', async () => {
    const doc = document(
      picture('a', roads, 0.5, []),
      picture('b', clinic, 0.5, []),
      picture('c', roads, 1, []),
    );
    const docx = await rendered(doc);
    expect(docx.names.filter((name) => name.startsWith('word/media/'))).toEqual([
      'word/media/image1.jpg',
      'word/media/image1.png',
    ]);
    const [first, second] = await Promise.all(
      [1, 2].map(() => renderDocx(doc, testHouseStyle, testOfficeFaces)),
    );
    expect(first).toEqual(second);
  });

  it('lead from each drawing to its file', async () => {
    const docx = await rendered(
      document(picture('a', roads, 0.5, []), picture('b', clinic, 1, [])),
    );
    const targets = new Map(
      all(docx.part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes['Id'],
        attributes['Target'],
      ]),
    );
    const used = all(docx.document, 'a:blip').map((blip) =>
      targets.get(blip.attributes['r:embed'] ?? ''),
    );
    expect(used).toEqual(['media/image1.png', 'media/image1.jpg']);
  });
});
