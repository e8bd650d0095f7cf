/** Texts that YAML would misread without a word, or with the wrong one. */
import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../src/core/position.js';
import { parseYaml } from '../../src/source/index.js';
import { dataOf, reportsOn } from './yaml.js';

const hintsOn = (text: string): (string | undefined)[] =>
  parseYaml(new SourceFile('a.yaml', text)).diagnostics.map(({ params }) => params['quoted']);

describe('a value to be quoted', () => {
  it.each([
    ['#化学需氧量', '"#化学需氧量"'],
    ['*约束性指标', '"*约束性指标"'],
    ['**约束性**指标', '"**约束性**指标"'],
    ['>300', '">300"'],
    ['> 300', '"> 300"'],
    ['>5', '">5"'],
    ['>=5', '">=5"'],
    ['|x|', '"|x|"'],
    ['{{q "gdp"}}增长', `'{{q "gdp"}}增长'`],
    ['{{q "gdp"}}', `'{{q "gdp"}}'`],
    ['{{q "a" "6个"}}：{{q "b"}}', `'{{q "a" "6个"}}：{{q "b"}}'`],
    ['&符号', '"&符号"'],
    ['& 符号', '"& 符号"'],
    ['!注意', '"!注意"'],
    ['! 注意', '"! 注意"'],
    ['%', '"%"'],
    ['%5', '"%5"'],
    ['@某', '"@某"'],
    ['`x`', '"`x`"'],
    ['1 #机组', '"1 #机组"'],
    ['注: 说明', '"注: 说明"'],
    ['一: 二: 三', '"一: 二: 三"'],
    ['- 说明', '"- 说明"'],
    ['-', '"-"'],
    ['? 说明', '"? 说明"'],
    ['"十四五"规划', `'"十四五"规划'`],
    ["'十四五'规划", `"'十四五'规划"`],
    [`"it's"规划`, `'"it''s"规划'`],
    ['[1]说明', '"[1]说明"'],
    ['{a}说明', '"{a}说明"'],
  ])('%s', (value, quoted) => {
    // The next line is read as ever: one mistake, one message.
    const map = `name: ${value}\nid: x\n`;
    expect(reportsOn(map)).toEqual([`1:7 yaml-quote-this ${value}`]);
    expect(hintsOn(map)).toEqual([quoted]);
    // What the hint says is what was meant.
    expect(dataOf(`name: ${quoted}\nid: x\n`)).toEqual({ name: value, id: 'x' });
  });

  it.each(['#化学需氧量', '*约束性指标', '>300', '{{q "gdp"}}增长', '1 #机组', '注: 说明'])(
    '%s as an item of a list, and in a map of one',
    (value) => {
      expect(reportsOn(`- ${value}\n- 一\n`)).toEqual([`1:3 yaml-quote-this ${value}`]);
      expect(reportsOn(`- text: ${value}\n  id: x\n`)).toEqual([`1:9 yaml-quote-this ${value}`]);
      expect(reportsOn(`- id: x\n  text: ${value}\n`)).toEqual([`2:9 yaml-quote-this ${value}`]);
    },
  );

  it.each([
    ['[*甲, @乙, >300]', ['*甲', '@乙', '>300']],
    ['[#甲, 乙]', ['#甲']],
    ['[1 #机组, 2 #机组]', ['1 #机组']],
    ['["十四五"规划, 一]', ['"十四五"规划']],
    ['[{{q "a"}}个, 一]', ['{{q "a"}}个']],
    ['[注: 说明, 一]', ['注: 说明']],
    ['{ text: 注: 说明, id: x }', ['注: 说明']],
    ['{ text: #甲, id: x }', ['#甲']],
  ])('between brackets: %s', (value, texts) => {
    const reports = reportsOn(`cells: ${value}\nid: x\n`);
    expect(reports.map((report) => report.replace(/^\S+ /, ''))).toEqual(
      texts.map((text) => `yaml-quote-this ${text}`),
    );
  });

  it('over several lines is one mistake, with the whole text in the hint', () => {
    const yaml = 'text: {{q "a"}}个，\n  其中: 5个 #机组，\n  - [其他\nid: x\nid: y\n';
    expect(reportsOn(yaml)).toEqual([
      '1:7 yaml-quote-this {{q "a"}}个，',
      '5:1 yaml-duplicate-key id',
    ]);
    expect(hintsOn(yaml)[0]).toBe(`'{{q "a"}}个，其中: 5个 #机组，- [其他'`);
  });

  it('is shown by its beginning if it is long', () => {
    expect(hintsOn(`a: @${'长'.repeat(100)}`)).toEqual([`"@${'长'.repeat(39)}…"`]);
  });

  it.each([
    ['the text goes on behind a hash', 'text: 第一行\n  #第二行\n', '1:7 yaml-quote-this 第一行'],
    ['the text begins behind a hash', 'text: #第一行\n  第二行\n', '1:7 yaml-quote-this #第一行'],
    ['a line of the text has a colon', 'text: 第一行\n  注: 说明\n', '1:7 yaml-quote-this 第一行'],
    [
      'so in a text that begins below',
      'text:\n  第一行\n  注: 说明\n',
      '2:3 yaml-quote-this 第一行',
    ],
  ])('where %s', (_, yaml, report) => {
    expect(reportsOn(`${yaml}id: x\n`)).toEqual([report]);
  });

  it('in the place of a key', () => {
    expect(reportsOn('@x: 1\nid: x\n')).toEqual(['1:1 yaml-quote-this @x']);
  });
});

describe('a value that needs no quotes', () => {
  it.each([
    ['1#机组', '1#机组'],
    ['C#', 'C#'],
    ['a:b', 'a:b'],
    ['10:30', '10:30'],
    ['注：说明', '注：说明'],
    ['增长{{q "gdp"}}', '增长{{q "gdp"}}'],
    ['甲 # 说明', '甲'],
    ['甲 #', '甲'],
    ['"甲" #说明', '甲'],
    ['[甲, 乙] #说明', ['甲', '乙']],
    ['5*3', '5*3'],
    ['“十四五”规划', '“十四五”规划'],
    ['—', '—'],
    ['≥5', '≥5'],
    ['-0.4', '-0.4'],
    ['（一）', '（一）'],
    ['5%', '5%'],
    ['A&B!', 'A&B!'],
  ])('%s', (value, read) => {
    expect(dataOf(`name: ${value}\nid: x\n`)).toEqual({ name: read, id: 'x' });
  });

  it('is missing where there is a comment', () => {
    expect(dataOf('name: # 说明\nid: x\n')).toEqual({ name: null, id: 'x' });
  });

  it('is a map in a list whose names are Han, if there are several of them', () => {
    expect(dataOf('- 元: 1\n  亩: 2\n')).toEqual([{ 元: '1', 亩: '2' }]);
  });
});
