/** Slips in names: one character is found wherever it stands inside, and what sets things apart is none. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Passage } from '../../src/check/passage.js';
import { PrintedText } from '../../src/check/rules/names/near-misses.js';
import { reordered, slipBetween } from '../../src/check/rules/names/one-edit.js';
import { range, SourceFile } from '../../src/core/position.js';

function printed(text: string): PrintedText {
  const at = () => range(new SourceFile('body.yaml', text), 0, text.length);
  const parts = [{ text, at, called: false }];
  return new PrintedText([
    new Passage({ block: 'p', kind: 'text', range: at(), parts, numerals: () => [] }),
  ]);
}

const NAME = '全体居民人均可支配收入增速';
/** No two of them set things apart, and none is in the name. */
const others = fc.constantFrom(...Array.from('物的和与化性级类型值'));
const inside = fc.integer({ min: 1, max: NAME.length - 2 });

describe('a slip inside a name is found at its place', () => {
  const found = (slip: string): readonly string[] =>
    printed(`预计${slip}提高，服务业`)
      .nearMisses(NAME)
      .map(({ text, offset }) => `${offset} ${text}`);

  test('another character', () => {
    fc.assert(
      fc.property(inside, others, (at, other) => {
        const slip = NAME.slice(0, at) + other + NAME.slice(at + 1);
        expect(found(slip)).toEqual([`2 ${slip}`]);
      }),
    );
  });

  test('one character too many', () => {
    fc.assert(
      fc.property(inside, others, (at, other) => {
        const slip = NAME.slice(0, at) + other + NAME.slice(at);
        expect(found(slip)).toEqual([`2 ${slip}`]);
      }),
    );
  });

  test('one character too few, unless it tells another thing', () => {
    fc.assert(
      fc.property(inside, (at) => {
        const slip = NAME.slice(0, at) + NAME.slice(at + 1);
        expect(found(slip)).toEqual([`2 ${slip}`]);
      }),
    );
  });

  test('words that changed places', () => {
    expect(found('居民全体人均可支配收入增速')).toEqual(['2 居民全体人均可支配收入增速']);
    expect(found(NAME)).toEqual([]);
  });
});

describe('what is near a name and none of its slips', () => {
  it.each([
    ['服务业增加值增速', '农业增加值增速'],
    ['规模以上工业增加值增速', '农业增加值增速'],
    ['污水处理厂二期工程', '污水处理厂一期工程'],
    ['清河县城西污水处理厂', '清河县城东污水处理厂'],
    ['城镇新增就业人员', '城镇新增就业人数'],
    ['公经济增加值占比', '非公经济增加值占比'],
  ])('%s beside %s', (text, name) => {
    expect(printed(`${text}。`).nearMisses(name)).toEqual([]);
  });
});

test('a slip is the same from either side, and nothing differs from itself', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('农业增加值速一二东西项目')),
    maxLength: 8,
  });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(slipBetween(a, b) === undefined).toBe(slipBetween(b, a) === undefined);
      expect(reordered(a, b)).toBe(reordered(b, a));
      expect(slipBetween(a, a)).toBeUndefined();
      expect(reordered(a, a)).toBe(false);
    }),
  );
});
