/** Where snapshots are kept, and which names are a folder's on every system. */
import { describe, expect, test } from 'vitest';
import { nameFault, sameName, snapshotsFolder } from '../../src/pipeline/since/snapshot-folder.js';

test.each([
  ['content', 'snapshots'],
  ['../reports', '../snapshots'],
  ['C:/office/content', 'C:/office/snapshots'],
  ['.', './../snapshots'],
  ['..', '../../snapshots'],
  ['../..', '../../../snapshots'],
])('beside %s: %s', (content, snapshots) => {
  expect(snapshotsFolder(content)).toBe(snapshots);
});

describe('names', () => {
  test.each(['送审稿', '二稿-0108', 'draft 2', 'v1.0', '稿（定）', '稿'.repeat(60)])(
    '“%s”',
    (name) => {
      expect(nameFault(name)).toBeUndefined();
    },
  );

  test.each([
    ['a/b', 'character'],
    ['a\\b', 'character'],
    ['稿:二', 'character'],
    ['稿?', 'character'],
    ['稿\u0007', 'character'],
    ['稿\u202e', 'character'],
    ['', 'ends'],
    ['..', 'ends'],
    ['.git', 'ends'],
    ['-f', 'ends'],
    ['稿.', 'ends'],
    ['稿 ', 'ends'],
    [' 稿', 'ends'],
    ['CON', 'reserved'],
    ['nul.txt', 'reserved'],
    ['Com1', 'reserved'],
    ['稿'.repeat(61), 'long'],
  ])('not “%s”', (name, why) => {
    expect(nameFault(name)?.rule).toBe(`snapshot-name-${why}`);
  });

  test('capitals and composed accents do not tell names apart', () => {
    expect(sameName('Draft', 'dRAFT')).toBe(true);
    expect(sameName('e\u0301', '\u00e9')).toBe(true);
    expect(sameName('一稿', '二稿')).toBe(false);
  });
});
