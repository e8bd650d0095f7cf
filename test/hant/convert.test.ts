/** Conversion of a passage: what comes before what, what is left alone, and where each character comes from. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SourceFile, range } from '../../src/core/position.js';
import { parseProse } from '../../src/prose/parse-prose.js';
import { convert, originOf, PLACEHOLDER } from '../../src/resolve/hant/convert.js';
import { convertPieces } from '../../src/resolve/hant/convert-pieces.js';
import { convertQuotes } from '../../src/resolve/hant/quotes.js';
import { converterWith, projectConverter } from '../support/hant.js';

const plain = await converterWith({});
const taiwan = await projectConverter('zh-Hant-TW');
const hongKong = await projectConverter('zh-Hant-HK');
const seed = readFileSync('test/fixtures/wansheng-2022-plan.zh-Hans.txt', 'utf8');

describe('quotes', () => {
  it.each([
    ['实施“链长制”', '实施「链长制」'],
    ['提出“实施‘智造’工程”', '提出「实施『智造』工程」'],
    ['提出“实施“智造”工程”', '提出「实施『智造』工程」'],
    ['‘先行’一步', '「先行」一步'],
    ['“甲‘乙“丙”丁’戊”', '「甲『乙「丙」丁』戊」'],
    // A mark without its partner: every mark keeps the kind that was typed.
    ['要污染物总量”和“重点‘工程', '要污染物总量」和「重点『工程'],
    ['People’s Daily“报道”', 'People’s Daily「报道」'],
  ])('%s', (text, expected) => {
    expect(convertQuotes(text)).toBe(expected);
  });
});

describe('what comes first', () => {
  const name = { text: '余姚路', kind: 'place' as const, 'zh-Hant': '余姚路' };
  const phrase = { phrases: { 发展: '甲甲' }, words: { 发展: '乙乙' } };

  it('a name, a decision, the usage of the edition, a phrase of ours, the dictionary', async () => {
    const decision = { text: '发展', as: '丙丙' };
    const print = async (input: Parameters<typeof converterWith>[0]): Promise<string> =>
      convert('发展', await converterWith(input)).text;
    expect(await print({})).toBe('發展');
    expect(await print({ house: [{ phrases: phrase.phrases }] })).toBe('甲甲');
    expect(await print({ house: [phrase] })).toBe('乙乙');
    expect(await print({ house: [phrase], decisions: [decision] })).toBe('丙丙');
    const names = [{ text: '发展', kind: 'project' as const, 'zh-Hant': '丁丁' }];
    expect(await print({ house: [phrase], decisions: [decision], names })).toBe('丁丁');
  });

  it('a name keeps its form, and one without a form is converted by itself', async () => {
    expect(convert('余姚路的余额', await converterWith({ names: [name] })).text).toBe(
      '余姚路的餘額',
    );
    const unregistered = { text: '头发', kind: 'project' as const };
    // 源头 | 发展 against 头发 as a name.
    expect(convert('源头发展', await converterWith({ names: [unregistered] })).text).toBe(
      '源頭髮展',
    );
  });

  it('a decision holds where it says: in its edition, in its context', async () => {
    const decisions = [{ text: '干', within: '若干人', as: '幹', in: 'zh-Hant-TW' as const }];
    const here = await converterWith({ decisions });
    expect(convert('若干人，若干事', here).text).toBe('若幹人，若干事');
    const elsewhere = await converterWith({ decisions, edition: 'zh-Hant-HK' });
    expect(convert('若干人', elsewhere).text).toBe('若干人');
  });
});

describe('what a call prints', () => {
  const source = (text: string) => {
    const file = new SourceFile('a.yaml', text);
    const at = (offset: number, length: number) => range(file, offset, offset + length);
    return { text, range: at(0, text.length), at };
  };

  it('is left alone, and no word reaches over it', () => {
    const { pieces } = parseProse(source('投资{{q "a" "10台"}}风力发{{q "b"}}电机“{{q "c"}}”'));
    const { pieces: done, text } = convertPieces(pieces, taiwan);
    expect(text).toBe(`投資${PLACEHOLDER}風力發${PLACEHOLDER}電機「${PLACEHOLDER}」`);
    expect(done.filter(({ type }) => type === 'call')).toEqual(
      pieces.filter(({ type }) => type === 'call'),
    );
  });

  it('leaves every character with its place, also where a name has another length', async () => {
    const names = [{ text: '余庆', kind: 'place' as const, 'zh-Hant': '餘慶縣城' }];
    const converter = await converterWith({ names });
    const { pieces } = parseProse(source('在余庆发展{{q "a"}}后{{q "b"}}里程'));
    const { pieces: done } = convertPieces(pieces, converter);
    const texts = done.flatMap((piece) => (piece.type === 'text' ? [piece] : []));
    expect(texts.map(({ text }) => text)).toEqual(['在餘慶縣城發展', '後', '里程']);
    const [first, , last] = texts;
    expect(first?.at(5, 2)).toMatchObject({ start: 3, end: 5 });
    expect(last?.at(0, 2)).toMatchObject({ start: 24, end: 26 });
  });
});

describe('choices', () => {
  it('say where, what, out of which and why', () => {
    expect(convert('恢复后台', plain).choices).toMatchObject([
      { offset: 1, character: '复', form: '復', why: 'phrase', word: '恢复' },
      { offset: 2, character: '后', form: '後', word: '后台' },
      {
        offset: 3,
        character: '台',
        form: '臺',
        candidates: expect.arrayContaining(['臺', '颱']) as unknown,
      },
    ]);
  });

  it('tell where two words of the dictionary are at odds', () => {
    expect(convert('被发明', plain).choices[0]).toMatchObject({ form: '髮', contested: true });
    expect(convert('发明', plain).choices[0]).toMatchObject({ form: '發', contested: false });
    expect(convert('被发明', taiwan).choices[0]).toMatchObject({ form: '發', contested: false });
  });
});

describe('of any text', () => {
  const characters = fc.constantFrom(...new Set(seed), '余', '𫖮', '“', '”', '‘', '’');
  const texts = fc.array(characters, { maxLength: 40 }).map((parts) => parts.join(''));

  it.each([
    ['zh-Hant-TW', taiwan],
    ['zh-Hant-HK', hongKong],
  ])(
    '%s: as many characters, figures and marks untouched, choices at their characters',
    (_, converter) => {
      fc.assert(
        fc.property(texts, (text) => {
          const converted = convert(text, converter);
          expect([...converted.text]).toHaveLength([...text].length);
          const kept = (whole: string): string =>
            whole.replace(/[\p{Script=Han}“”‘’「」『』]/gu, '');
          expect(kept(converted.text)).toBe(kept(text).replace(/〇/g, ''));
          for (const { offset, character, form, candidates } of converted.choices) {
            expect(text.startsWith(character, offset)).toBe(true);
            expect(candidates).toContain(form);
          }
          for (let at = 0; at < converted.text.length; at += 1) {
            expect(originOf(converted, at)).toBeLessThan(text.length);
          }
        }),
      );
    },
  );

  it('a cut at a full stop changes nothing', () => {
    for (const paragraph of seed.split('\n')) {
      const whole = convert(paragraph, taiwan).text;
      const parts = paragraph.split(/(?<=。)/).map((part) => convert(part, taiwan).text);
      expect(parts.join('').replace(/[『』]/g, '')).toBe(whole.replace(/[『』]/g, ''));
    }
  });
});
