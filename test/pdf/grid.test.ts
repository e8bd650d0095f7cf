/** The page's characters fit its lines: 28 of 16 points in 156 millimetres. */
import { describe, expect, it } from 'vitest';
import { points } from '../../src/core/lengths.js';
import { characterSpacing, firstLineIndent, typeWidth } from '../../src/render/pdf/grid.js';
import { testHouseStyle } from '../support/house-style.js';

const { page, paragraphs } = testHouseStyle;

describe('三号 characters', () => {
  const spacing = characterSpacing(page, 16);

  it('give up a fifth of a point each, so that 28 fit and no space is left over', () => {
    expect(spacing).toBeCloseTo(-0.207, 3);
    expect(28 * (16 + spacing)).toBeLessThanOrEqual(typeWidth(page));
    expect(28 * (16 + spacing)).toBeGreaterThan(typeWidth(page) - 0.1);
  });

  it('are indented by two of the cells that they stand in', () => {
    expect(firstLineIndent(page, paragraphs.body)).toBeCloseTo(2 * (16 + spacing), 6);
    expect(firstLineIndent(page, { ...paragraphs.body, size: points(14) })).toBe(28);
  });
});

it('leaves type alone that is smaller than the grid, or far too large for it', () => {
  expect(characterSpacing(page, 14)).toBe(0);
  expect(characterSpacing(page, 22)).toBe(0);
  expect(characterSpacing({ ...page, characters: 27 }, 16)).toBe(0);
});
