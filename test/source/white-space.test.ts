/** What folds, breaks and spaces of a text come to, in each of the ways that YAML has to write one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { SourceFile } from '../../src/core/position.js';
import { parseYaml, toData } from '../../src/source/index.js';
import { dataOf } from './yaml.js';

const text = (yaml: string): unknown => dataOf(yaml);

describe('a fold', () => {
  it.each([
    // what, as written, as read
    ['between Han characters', '增长\n  百分点', '增长百分点'],
    ['behind a full-width mark', '增长，\n  5G', '增长，5G'],
    ['before a full-width mark', '5G\n  ，增长', '5G，增长'],
    ['between Han and Latin', '发展\n  GDP', '发展GDP'],
    ['between Latin and Han', 'GDP\n  发展', 'GDP发展'],
    ['between a figure and Han', '235\n  亿元', '235亿元'],
    ['beside a Chinese quotation mark', '“5G\n  ”', '“5G”'],
    ['beside a dash', 'A—\n  B', 'A—B'],
    ['beside a Han character outside the first plane', '𠀀\n  A', '𠀀A'],
    ['behind a Han character with a variation selector', '葛\u{e0100}\n  A', '葛\u{e0100}A'],
    ['between Latin words', 'green\n  economy', 'green economy'],
    ['between figures', '20\n  30', '20 30'],
    ['beside ordinary marks', 'A,\n  B', 'A, B'],
    ['behind a call of a helper', '{{q "a"}}\n  个', '{{q "a"}}个'],
    ['at the end of a file of Windows', '增长\r\n  百分点\r\n  GDP\r\n  a', '增长百分点GDP a'],
    ['with an empty line', '第一段\n\n  第二段', '第一段\n第二段'],
    ['with two empty lines', '第一段\n\n\n  第二段', '第一段\n\n第二段'],
  ])('%s', (_, written, read) => {
    expect(text(`>-\n  ${written}\n`)).toBe(read);
    // The same without the sign for a folded block.
    if (!written.startsWith('{')) expect(text(written)).toBe(read);
    expect(text(`'${written}'`)).toBe(read);
    if (!written.includes('"')) expect(text(`"${written}"`)).toBe(read);
  });

  it.each([
    ['before an opening quotation mark', 'With\n  “Wellness', 'With “Wellness'],
    ['behind a closing quotation mark', 'called “six fronts”\n  and', 'called “six fronts” and'],
    ['behind an apostrophe', 'enterprises’\n  costs', 'enterprises’ costs'],
    [
      'beside a dash, which has no spaces in English either',
      'one thing—\n  growth',
      'one thing—growth',
    ],
    ['beside a Han character', 'zone (\n  一区\n  两群)', 'zone (一区两群)'],
  ])('of a text in Latin script %s', (_, written, read) => {
    const { root } = parseYaml(new SourceFile('en.yaml', `a: >-\n  ${written}\n`), 'latin');
    expect(root && toData(root)).toEqual({ a: read });
  });

  it.each([
    ['an escape stands for a Han character', '"\\u4e2d\n  A"', '中A'],
    ['the break is escaped', '"green\\\n  house"', 'greenhouse'],
    ['the break is escaped behind a space', '"green \\\n  house"', 'green house'],
    ['the next line begins with an escaped Han character', '"A\n  \\u4e2d"', 'A中'],
  ])('between double quotes where %s', (_, written, read) => {
    expect(text(written)).toBe(read);
  });
});

describe('a typed space', () => {
  it.each([
    ['stays beside Han characters', '中国 重庆', '中国 重庆'],
    ['stays between Han and Latin', '5G 基站 A', '5G 基站 A'],
    ['stays if it is full-width', '中国\u3000重庆', '中国\u3000重庆'],
    ['stays if there are two of them', 'a  b', 'a  b'],
  ])('%s', (_, written, read) => {
    for (const yaml of [written, `'${written}'`, `"${written}"`, `>-\n  ${written}`]) {
      expect(text(yaml)).toBe(read);
    }
  });

  it('stays at the end of a line of a block, and is not doubled by the fold', () => {
    expect(text('>-\n  中国 \n  重庆\n')).toBe('中国 重庆');
    expect(text('>-\n  green \n  economy\n')).toBe('green economy');
  });

  it('is dropped at the end of a plain line, as in any YAML', () => {
    expect(text('a: 中国 \n  重庆\n')).toEqual({ a: '中国重庆' });
  });
});

describe('a block', () => {
  it.each([
    ['folded, stripped', '>-', '一\n'],
    ['folded', '>', '一\n'],
    ['folded, kept', '>+', '一\n\n\n'],
    ['literal, stripped', '|-', '一\n'],
    ['literal', '|', '一\n'],
    ['literal, kept', '|+', '一\n\n\n'],
  ])('%s ends as its sign says', (_, sign) => {
    const end = sign.endsWith('-') ? '' : sign.endsWith('+') ? '\n\n\n' : '\n';
    expect(text(`a: ${sign}\n  一\n\n\nb: 二\n`)).toEqual({ a: `一${end}`, b: '二' });
  });

  it('keeps the line breaks of a literal', () => {
    expect(text('|-\n  第一行\n  第二行\n\n    第四行\n')).toBe('第一行\n第二行\n\n  第四行');
  });

  it('keeps lines apart that are indented further', () => {
    expect(text('>-\n  一\n    二\n  三\n')).toBe('一\n  二\n三');
    expect(text('>-\n  一\n\n    二\n\n  三\n')).toBe('一\n\n  二\n\n三');
  });

  it('takes its indentation from its sign', () => {
    expect(text('a: |2-\n    一\n  二\n')).toEqual({ a: '  一\n二' });
  });

  it('may have a comment behind its sign', () => {
    expect(text('a: >- # 前言\n  一\n  二\n')).toEqual({ a: '一二' });
  });

  it('may be empty', () => {
    expect(text('a: >-\nb: |+\n\nc: 1\n')).toEqual({ a: '', b: '\n', c: '1' });
  });
});

/** Signs and words as they stand in reports, and typed spaces between them. */
const words = fc.array(
  fc.constantFrom('增长', '产业', '，', '。', '“', '”', '（', '5G', '8.5', 'GDP', 'of', '𠀀', '%'),
  { minLength: 1, maxLength: 12 },
);

describe('a text that is folded anywhere', () => {
  const isWide = (piece: string): boolean => /[\p{Script=Han}，。“”（]/u.test(piece);

  it('reads as it was before, with no space that nobody typed beside Han characters', () => {
    const breaks = fc.array(fc.constantFrom('', '\n', '\r\n'), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(
        words,
        breaks,
        fc.constantFrom('plain', "'", '"', '>-'),
        (pieces, folds, style) => {
          let written = '';
          let meant = '';
          pieces.forEach((piece, index) => {
            const fold = index === 0 ? '' : (folds[index] ?? '');
            const before = pieces[index - 1] ?? '';
            const joined = fold === '' || isWide(before) || isWide(piece);
            written += `${fold}${fold === '' ? '' : '    '}${piece}`;
            meant += `${joined ? '' : ' '}${piece}`;
          });
          // A plain text cannot begin with a percent sign.
          const first = style === 'plain' ? 'a' : '';
          const quote = style.length === 1 ? style : '';
          const sign = style === '>-' ? '>-\n    ' : '';
          const yaml = `text: ${sign}${quote}${first}${written}${quote}\n`;
          expect(dataOf(yaml)).toEqual({ text: `${first}${meant}` });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads as yaml reads it where there is neither Han nor a space at the end of a line', () => {
    const piece = fc.constantFrom(
      'a',
      'b c',
      "''",
      '\\n',
      '\\\\',
      '\n',
      '\n\n',
      '\n  ',
      'x\\\n',
      '-',
      '1',
    );
    const style = fc.constantFrom("'", '"', '>', '>-', '>+', '|', '|-', '|+', '>2', '|1+');
    let compared = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), style, (pieces, sign) => {
        const isBlock = /[>|]/.test(sign);
        const body = pieces.join('').replaceAll('\n', '\n  ');
        const yaml = isBlock ? `a: ${sign}\n  ${body}\nb: 1\n` : `a: ${sign}${body}${sign}\nb: 1\n`;
        const document = parseDocument(yaml, { schema: 'failsafe' });
        fc.pre(
          document.errors.length === 0 && !/^a: [>|]\d[+-]?\s*$/.test(yaml.split('b:')[0] ?? ''),
        );
        compared += 1;
        expect(dataOf(yaml)).toEqual(document.toJS());
      }),
      { numRuns: 1000 },
    );
    expect(compared).toBeGreaterThan(500);
  });
});
