/** Values at random are the same in every run, unless somebody wants others. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seedFor } from '../fixed-seed.js';

test('the same values are drawn again', () => {
  const { seed } = seedFor();
  const drawn = (): readonly number[] => fc.sample(fc.nat(), { numRuns: 5, ...seedFor() });
  expect(Number.isInteger(seed)).toBe(true);
  expect(drawn()).toEqual(drawn());
});

test('all tests run with what was asked for', () => {
  expect(fc.readConfigureGlobal()).toEqual(seedFor(process.env['BAOGAO_SEED']));
});

test('a number is that seed, random is none, and nothing else goes unnoticed', () => {
  expect(seedFor('-1693')).toEqual({ seed: -1693 });
  expect(seedFor('random')).toEqual({});
  expect(seedFor('')).toEqual(seedFor());
  expect(() => seedFor('ramdom')).toThrow('ramdom');
});
