/** Every character goes to a font that has it: Chinese to the East Asian one, Latin to the Latin one, the rest to supplements. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitByFont } from '../../src/render/pdf/runs.js';
import { face, listFont } from '../support/faces.js';

const CHINESE = '全区达到增长左右以上年亿元“”‘’—…·，。、（）%0123456789';
const fangsong = listFont('仿宋', CHINESE);
const times = listFont('Times', '0123456789.%-+*#>≥“”‘’—…· NSABCabceé');
const mincho = listFont('补字一', '≧▽㎡年');
const math = listFont('补字二', '≧−∑');
const body = face('fangsong', { eastAsian: fangsong, latin: times, supplements: [mincho, math] });

describe('the font of a character', () => {
  it.each([
    ['全区达到235亿元、增长8.5%', '仿宋:全区达到 Times:235 仿宋:亿元、增长 Times:8.5%'],
    ['“5+N”', '仿宋:“ Times:5+N 仿宋:”'],
    ['——2022年', '仿宋:—— Times:2022 仿宋:年'],
    ['·……‘’', '仿宋:·……‘’'],
    ['Née', 'Times:Née'],
    ['≧10左右', '补字一:≧ Times:10 仿宋:左右'],
    ['∑', '补字二:∑'],
    // No Chinese font has it, nor has a supplement: the Latin font comes last.
    ['≥96', 'Times:≥96'],
  ])('%s', (text, expected) => {
    const runs = splitByFont(text, body);
    expect(runs.map((run) => `${run.font.name}:${run.text}`).join(' ')).toBe(expected);
  });

  it('is that of the text around where there is none', () => {
    const runs = splitByFont('增长龘8.5%', body);
    expect(runs.map((run) => run.text)).toEqual(['增长龘', '8.5%']);
  });
});

describe('bold text', () => {
  const timesBold = listFont('Times Bold', 'NSA0123456789.%');
  const withBold = face('times', { eastAsian: fangsong, latin: times, latinBold: timesBold });
  const shown = (bold: boolean, faces = withBold) =>
    splitByFont('NSA达到8.5%', faces, 'en', bold)
      .map(({ font, text, thicken }) => `${font.name}:${text}${thicken ? '+' : ''}`)
      .join(' ');

  it('takes the bold Latin font where the face has one; all else is thickened', () => {
    expect(shown(true)).toBe('Times Bold:NSA 仿宋:达到+ Times Bold:8.5%');
    expect(shown(true, body)).toBe('Times:NSA+ 仿宋:达到+ Times:8.5%+');
  });

  it('that is not asked for stays plain', () => {
    expect(shown(false)).toBe('Times:NSA 仿宋:达到 Times:8.5%');
  });
});

describe('for any text', () => {
  const characters = fc.string({
    unit: fc.constantFrom(...Array.from(`${CHINESE}≧▽∑−NSAé*#龘𠮷\n`)),
  });

  it('the runs make up the text, and each has its font’s characters but for those that no font has', () => {
    fc.assert(
      fc.property(characters, (text) => {
        const runs = splitByFont(text, body);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        const without = runs.flatMap((run) =>
          Array.from(run.text).filter(
            (character) => character !== '\n' && !run.font.has(character.codePointAt(0) ?? 0),
          ),
        );
        const fonts = [body.eastAsian, body.latin, ...body.supplements];
        for (const character of without) {
          const codePoint = character.codePointAt(0) ?? 0;
          expect(fonts.some((font) => font.has(codePoint))).toBe(false);
        }
        for (const [at, run] of runs.entries()) expect(run.font).not.toBe(runs[at + 1]?.font);
      }),
    );
  });
});
