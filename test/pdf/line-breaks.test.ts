/** Where lines of Chinese may end: no mark at a wrong end, no figure in two. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latinGaps } from '../../src/render/pdf/latin-gaps.js';
import { lineBreaks } from '../../src/render/pdf/line-breaks.js';

/** The text with `|` where a line may end. */
function marked(text: string, offsets: ReadonlySet<number>): string {
  const cut = [...offsets].filter((at) => at < text.length).sort((a, b) => b - a);
  return cut.reduce((rest, at) => `${rest.slice(0, at)}|${rest.slice(at)}`, text);
}

describe('a line may end', () => {
  it.each([
    ['增长8.5%，', '增|长|8.5%，'],
    ['-7.1、≥96、12.5‰', '-7.1、|≥96、|12.5‰'],
    ['实现了“十四五”良好开局', '实|现|了|“十|四|五”|良|好|开|局'],
    ['《甲》《乙》（丙）', '《甲》|《乙》|（丙）'],
    ['綦江—万盛', '綦|江—|万|盛'],
    ['推进——然而……', '推|进——|然|而……'],
    ['黑山·万盛', '黑|山·|万|盛'],
    ['2021年1月8日', '2021年|1月|8日'],
    ['20、10、10.5、27个', '20、|10、|10.5、|27|个'],
    ['Word 与 WPS', 'Word |与 |WPS'],
    ['follow-up 2020-21', 'follow-|up |2020-21'],
    ['第一行\n第二行', '第|一|行\n|第|二|行'],
  ])('%s', (text, expected) => {
    expect(marked(text, lineBreaks(text))).toBe(expected);
  });

  it('never before a closing mark, behind an opening one, or within a figure, whatever the text', () => {
    const unit = fc.constantFrom(
      ...Array.from('增长年“”（）《》，。、：；！？—…·%-+.0123456789N '),
    );
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (text) => {
        const breaks = lineBreaks(text);
        expect(breaks.has(text.length)).toBe(true);
        for (const at of breaks) {
          const before = text.slice(0, at);
          const after = text.slice(at);
          expect(after).not.toMatch(/^[”）》，。、：；！？—…·%]/);
          if (after !== '') expect(before).not.toMatch(/[“（《]$/);
          if (/^\d/.test(after)) expect(before).not.toMatch(/[\d.+-]$/);
        }
      }),
    );
  });
});

describe('a gap stands between Han and Latin, and beside no mark', () => {
  it.each([
    ['增长8.5%以上', '增长|8.5%|以上'],
    ['“5+N”现代', '“5+N”现代'],
    ['达到235亿元、增长7%。', '达到|235|亿元、增长|7%。'],
    ['N平台 OTC', 'N|平台 OTC'],
  ])('%s', (text, expected) => {
    expect(marked(text, latinGaps(text))).toBe(expected);
  });
});
