/** Texts cut into sentences lose nothing; abbreviations, quotation marks and notes do not cut. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readXml, isFault, textOf } from '../../src/translate/xml-tree.js';
import { SourceFile } from '../../src/core/position.js';
import { xml } from '../../src/core/xml.js';
import { inlineXml } from '../../src/translate/inline.js';
import { piecesOf } from '../../src/translate/pieces.js';
import { sentences } from '../../src/translate/sentences.js';
import { pairsOf } from '../../src/translate/segment.js';
import { termsIn } from '../../src/translate/terms.js';

describe('sentences', () => {
  test.each([
    ['发展是第一要务。我们要干！能行吗？', ['发展是第一要务。', '我们要干！', '能行吗？']],
    ['他说：“发展。”群众说：“好！”', ['他说：“发展。”', '群众说：“好！”']],
    ['（一期已完成。）二期在建；三期待批……', ['（一期已完成。）', '二期在建；', '三期待批……']],
    [
      '增长{{q "a.2021.actual"}}。{{note "n"}}再增{{q "b"}}。',
      ['增长{{q "a.2021.actual"}}。{{note "n"}}', '再增{{q "b"}}。'],
    ],
    ['会议文件\n之四。五。', ['会议文件\n之四。五。']],
    ['增长8.5%', ['增长8.5%']],
    ['', []],
  ])('Chinese: %s', (text, expected) => {
    expect(sentences(text, 'zh')).toEqual(expected);
  });

  test.each([
    [
      'We grew by 8.5 percent. We will go on! Will we?',
      ['We grew by 8.5 percent. ', 'We will go on! ', 'Will we?'],
    ],
    [
      'Fuyao Glass Inc. built No. 1 unit in the U.S. market. It runs.',
      ['Fuyao Glass Inc. built No. 1 unit in the U.S. market. ', 'It runs.'],
    ],
    [
      'See No. {{q "row"}} there. Is the answer No. We think so.',
      ['See No. {{q "row"}} there. ', 'Is the answer No. ', 'We think so.'],
    ],
    [
      'They call it “one zone.” {{q "a" form="sentence"}} follow.',
      ['They call it “one zone.” ', '{{q "a" form="sentence"}} follow.'],
    ],
    [
      'The “two areas.”{{note "two"}} More (e.g. this.) comes.',
      ['The “two areas.”{{note "two"}} ', 'More (e.g. this.) comes.'],
    ],
    [
      'It is {{q "a" noun="firm. Or|firms. Or"}} here.',
      ['It is {{q "a" noun="firm. Or|firms. Or"}} here.'],
    ],
  ])('English: %s', (text, expected) => {
    expect(sentences(text, 'en')).toEqual(expected);
  });
});

/** Texts with all that can go wrong in one: marks that cut, signs of markup, calls, odd white space. */
const part = fc.oneof(
  fc.constantFrom(
    '。',
    '；',
    '！”',
    '…',
    '. ',
    '! ',
    '.” ',
    'No. ',
    ' < ',
    '>',
    ' & ',
    '"',
    "'",
    '&amp;',
    ']]>',
    '）',
    '  ',
  ),
  fc.constantFrom(
    '{{q "a.2021.actual"}}',
    '{{q "b" show="number unit"}}',
    '{{note "n"}}',
    '{{qs "a" "b"}}',
    '{{q "c" noun="a & b|<c>"}}',
  ),
  fc
    .string({ unit: 'grapheme', maxLength: 6 })
    .map((text) => text.replace(/[{}\\\p{C}\p{Zl}\p{Zp}]/gu, '')),
  fc.constantFrom('发展', 'Growth', '𠮷', 'é'),
);
const anyText = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));

test('sentences together are the text, in both languages', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('zh' as const, 'en' as const), (text, language) => {
      expect(sentences(text, language).join('')).toBe(text);
    }),
  );
});

test('pairs together are both texts', () => {
  fc.assert(
    fc.property(anyText, anyText, (source, target) => {
      const pairs = pairsOf(source, target);
      expect(pairs.map((pair) => pair.source).join('')).toBe(source);
      const told = pairs.map((pair) => pair.target + pair.gap).join('');
      expect(told).toBe(source === '' && target === '' ? '' : target);
    }),
  );
});

test('sentences that call other figures than those beside them are not paired', () => {
  const source = '甲增长{{q "a"}}。乙增长{{q "b"}}。';
  const number = (target: string): number => pairsOf(source, target).length;
  expect(number('A grew by {{q "a"}}. B grew by {{q "b"}}{{note "n"}}.')).toBe(2);
  expect(number('A grew by {{q "a"}}. B did too.')).toBe(2);
  expect(number('A grew by {{q "a"}} and B by {{q "b"}}. That is much.')).toBe(1);
  expect(number('B grew by {{q "b"}}. A grew by {{q "a"}}.')).toBe(1);
  expect(number('A grew. By {{q "a"}}. B grew by {{q "b"}}.')).toBe(1);
});

test('a text as XML reads back as it was', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, source) => {
      expect(
        piecesOf(text)
          ?.map((piece) => piece.text)
          .join(''),
      ).toBe(text);
      const inline = inlineXml(text, source, ({ name }, number) => ({ id: number, ctype: name }));
      const read = readXml(new SourceFile('a.xml', xml('target', {}, inline)));
      if (isFault(read)) throw new Error(read.detail);
      expect(textOf(read)).toBe(text);
    }),
  );
});

test('calls keep the numbers of the source; others come behind them', () => {
  const numbers: string[] = [];
  inlineXml(
    '{{q "b"}}, {{q "a" noun="x|y"}}, {{q "a"}}, {{note "n"}}',
    '甲{{q "a"}}乙{{q "b"}}',
    (code, number) => {
      numbers.push(`${code.args.join(' ')} ${number}`);
      return {};
    },
  );
  expect(numbers).toEqual(['b 2', 'a 1', 'a 3', 'n 4']);
});

test('of two terms, one within the other, only the longer is found', () => {
  const terms = [
    { zh: '企业', en: 'enterprise' },
    { zh: '规模以上工业企业', en: 'industrial enterprises above the designated size' },
    { zh: '工业', en: 'industry' },
  ];
  expect(termsIn('规模以上工业企业增长', terms).map(({ zh }) => zh)).toEqual(['规模以上工业企业']);
  expect(termsIn('企业和规模以上工业企业', terms).map(({ zh }) => zh)).toEqual([
    '企业',
    '规模以上工业企业',
  ]);
});
