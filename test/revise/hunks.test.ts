/** Differences between texts: put in the place of what they replace, they give the new text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hunks, widened, type Hunk } from '../../src/revise/impact/hunks.js';
import { sentences } from '../../src/revise/impact/sentences.js';

const text = fc
  .array(fc.constantFrom(...Array.from('增长8.5%，两年平均，。；完成12亿元a b\n“”')), {
    maxLength: 60,
  })
  .map((characters) => characters.join(''));

function applied(old: string, next: string, list: readonly Hunk[]): string {
  let at = 0;
  const parts = list.map((hunk) => {
    const part = old.slice(at, hunk.old.start) + next.slice(hunk.new.start, hunk.new.end);
    at = hunk.old.end;
    return part;
  });
  return parts.join('') + old.slice(at);
}

describe('any two texts', () => {
  test('hunks lead from the one to the other', () => {
    fc.assert(
      fc.property(text, text, (old, next) => {
        const list = hunks(old, next);
        expect(applied(old, next, list)).toBe(next);
        expect(list.length > 0).toBe(old !== next);
      }),
    );
  });

  test('so do hunks that were widened, and they do not touch', () => {
    fc.assert(
      fc.property(text, text, (old, next) => {
        const list = widened(hunks(old, next), ({ old: { start, end } }) => ({
          before: Math.min(1, start),
          after: Math.min(1, old.length - end),
        }));
        expect(applied(old, next, list)).toBe(next);
        list.slice(1).forEach((hunk, at) => {
          expect(hunk.old.start).toBeGreaterThan(list[at]?.old.end ?? 0);
        });
      }),
    );
  });

  test('every change stands in a sentence that is shown before and after', () => {
    fc.assert(
      fc.property(text, text, (old, next) => {
        for (const change of sentences(old, next)) {
          expect(old).toContain(change.old);
          expect(next).toContain(change.new);
          expect(applied(change.old, change.new, change.hunks)).toBe(change.new);
          expect(change.hunks.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

test('a number is one word', () => {
  const [hunk] = hunks('增长18%，', '增长19.2%，');
  expect(hunk).toEqual({ old: { start: 2, end: 4 }, new: { start: 2, end: 6 } });
});

test('only the sentences that changed are shown', () => {
  const old = '总体平稳。零售额增长18%，两年平均增长9.3%。出口增长32%。';
  expect(sentences(old, old.replace('18', '19.2'))).toMatchObject([
    { old: '零售额增长18%，两年平均增长9.3%。', new: '零售额增长19.2%，两年平均增长9.3%。' },
  ]);
});
