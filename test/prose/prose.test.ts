/** Prose: text and calls, nothing else, and nothing lost. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocatedText } from '../../src/core/located.js';
import { range, SourceFile } from '../../src/core/position.js';
import { parseProse } from '../../src/prose/parse-prose.js';

function located(text: string): LocatedText {
  const file = new SourceFile('body/all.yaml', text);
  return {
    text,
    range: range(file, 0, text.length),
    at: (offset, length) => range(file, offset, offset + length),
  };
}

test('text and calls in their order, each with its place', () => {
  const text = '新建5G基站{{q "stations" "446个"}}，见{{ref "table-1"}}。';
  const { pieces, diagnostics } = parseProse(located(text));
  expect(diagnostics).toEqual([]);
  expect(
    pieces.map((piece) =>
      piece.type === 'text' ? piece.text : [piece.name, ...piece.args.map((a) => a.text)],
    ),
  ).toEqual(['新建5G基站', ['q', 'stations', '446个'], '，见', ['ref', 'table-1'], '。']);
  for (const { range: place } of pieces) {
    expect(place.file.text.slice(place.start, place.end)).not.toBe('');
  }
  const [, call] = pieces;
  if (call?.type !== 'call') throw new Error('no call');
  const value = call.args[1];
  expect(value && text.slice(value.range.start, value.range.end)).toBe('446个');
});

test('options', () => {
  const { pieces } = parseProse(located('增长{{q "gdp" show="number unit"}}'));
  const [, call] = pieces;
  if (call?.type !== 'call') throw new Error('no call');
  expect(call.options.get('show')?.text).toBe('number unit');
});

test('any text without braces is one piece as it stands', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: fc.constantFrom(...Array.from('增长8.5% <b>&“”{}、a\\')) }),
      (text) => {
        fc.pre(!text.includes('{{'));
        expect(parseProse(located(text)).pieces).toMatchObject([{ type: 'text', text }]);
      },
    ),
  );
});

test('whatever is written, prose is read or refused, never thrown', () => {
  const parts = fc.constantFrom(
    '{{',
    '}}',
    '{{{',
    '}}}',
    'q',
    ' ',
    '"',
    '增',
    '#',
    '/',
    '>',
    '!',
    '~',
    '.',
    '=',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), (words) => {
      const { pieces, diagnostics } = parseProse(located(words.join('')));
      expect(Array.isArray(pieces)).toBe(true);
      for (const { range: place } of diagnostics) expect(place).toBeDefined();
    }),
    { numRuns: 500 },
  );
});

describe('what prose may not hold', () => {
  test.each([
    ['{{> cover}}', 'prose-not-a-call'],
    ['{{#if a}}甲{{/if}}', 'prose-not-a-call'],
    ['{{{q "a"}}}', 'prose-not-a-call'],
    ['{{&q "a"}}', 'prose-not-a-call'],
    ['{{! 注 }}', 'prose-not-a-call'],
    ['{{q gdp}}', 'prose-syntax'],
    ['{{q 5}}', 'prose-syntax'],
    ['{{q (q "a")}}', 'prose-syntax'],
    ['{{this.constructor}}', 'unknown'],
    ['{{~q "a"~}}', 'prose-syntax'],
    ['甲\n乙', 'line-break-in-prose'],
  ])('%s', (text, rule) => {
    const { pieces, diagnostics } = parseProse(located(`前${text}后`));
    if (rule === 'unknown') {
      // A plain name is a call whose name no helper has: it is refused when it is linked.
      expect(pieces.some((piece) => piece.type === 'call')).toBe(true);
    } else expect(diagnostics.map((item) => item.rule)).toContain(rule);
  });
});
