/** The project's style for two languages, and what a style says of a translation. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parallelOf, sideWidths, translationStyle } from '../../src/style/parallel.js';
import { points } from '../../src/core/lengths.js';
import { resolveStyle } from '../../src/style/resolve.js';
import { testHouseStyle } from '../support/house-style.js';
import { readStyle, shown } from './read-style.js';

const FILE = readFileSync('templates/style/gbt9704.zh-en.yaml', 'utf8');
const resolved = (text: string) => {
  const { data, at } = readStyle(text);
  return resolveStyle(data, at);
};

it('对照版式没有任何问题，版心除去 8mm，原文占百分之三十八', () => {
  const { style, diagnostics } = resolved(FILE);
  expect(diagnostics).toEqual([]);
  if (style === undefined) throw new Error('no style');
  const { page } = style;
  const widths = sideWidths(style, points(page.width - page.left - page.right));
  expect((widths.source * 25.4) / 72).toBeCloseTo(156 * 0.38, 9);
  expect((widths.target * 25.4) / 72).toBeCloseTo(156 * 0.62, 9);
});

it('译文只有写明的与原文不同；除封面外，行距、段前、段后总是原文的', () => {
  const { style } = resolved(FILE);
  if (style === undefined) throw new Error('no style');
  const translation = translationStyle(style).paragraphs;
  expect(translation.heading1).toEqual({ ...style.paragraphs.heading1, bold: true });
  expect(translation.body).toMatchObject({ firstLine: 0, pitch: 16 });
  expect(translation.closing.firstLine).toBe(0);
  expect(style.paragraphs.title).toMatchObject({ size: 22, pitch: 36, before: 108 });
  expect(translation.title).toMatchObject({ size: 15, pitch: 22, before: 16, keepWithNext: true });
  // Not written: those of the translated subtitle, on which it stands.
  expect(translation.organ).toMatchObject({ size: 11, pitch: 16, before: 5 });
});

it('行距、段前、段后写在封面以外的译文里，不认', () => {
  const text = FILE.replace('      heading1:\n        bold: true', '$&\n        before: 3pt');
  expect(() => resolved(text)).toThrow(/Unrecognized key: \\"before/);
});

it('封面译文里写错的长度，指到那一处', () => {
  const text = FILE.replace('before: 16pt', 'before: 16 磅');
  expect(shown(resolved(text).diagnostics)).toEqual(['malformed-length @ 16 磅']);
});

it('写错的长度指到那一处，只说一次', () => {
  const { diagnostics } = resolved(FILE.replace('gutter: 8mm', 'gutter: 8 毫米'));
  expect(shown(diagnostics)).toEqual(['malformed-length @ 8 毫米']);
});

it('没有写两栏的版式，译文的样子同原文', () => {
  expect(parallelOf(testHouseStyle)).toMatchObject({
    gutter: 32,
    sourceShare: 0.5,
    rule: 0,
    between: 0,
  });
  expect(translationStyle(testHouseStyle).paragraphs).toBe(testHouseStyle.paragraphs);
});
