/** Where lines of Chinese may end: no mark at a wrong end, no figure apart from its sign and unit. */
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/render/pdf/composition/compose.js';
import { piece } from './typewriter.js';

/** The text with `|` where a line may end, `\n` where it must. */
function marked(text: string, region: 'zh-Hans' | 'en' = 'zh-Hans'): string {
  const { units, joints } = prepare([piece(text)], { region, latinGap: 0 });
  const signs = { may: '|', must: '\n', never: '' };
  return units.map((unit, at) => unit.text + signs[joints[at]?.break ?? 'never']).join('');
}

describe('a line may end', () => {
  it.each([
    ['行首禁则', '增长，扩大。稳定：', '增|长，|扩|大。|稳|定：'],
    ['行尾禁则', '实现了“十四五”良好开局', '实|现|了|“十|四|五”|良|好|开|局'],
    ['marks beside marks', '《甲》《乙》（丙）。', '《甲》|《乙》|（丙）。'],
    ['连接号', '綦江—万盛', '綦|江—|万|盛'],
    ['破折号、省略号 are one, and begin no line', '推进——然而……', '推|进——|然|而……'],
    ['间隔号', '黑山·万盛', '黑|山·|万|盛'],
    ['分隔号 neither begins nor ends one', '甲／乙', '甲／乙'],
    ['signs of figures', '增长-7.1、≥96、第3项', '增|长|-7.1、|≥96、|第3项'],
    ['per cent', '下降12.5%，8‰、9％', '下|降|12.5%，|8‰、|9％'],
    ['dates', '2021年1月8日', '2021年|1月|8日'],
    ['units', '33700元、1.57万亩、6个', '33700元、|1.57万亩、|6个'],
    ['long units', '37个百分点和20平方公里', '37个百分点|和|20平方公里'],
    ['scales', '1300余万元、10多亿元', '1300余万元、|10多亿元'],
    ['lists', '20、10、10.5、27个', '20、|10、|10.5、|27个'],
    ['ranges', '3—11岁、2020—2022年', '3—11岁、|2020—2022年'],
    ['words', 'Word 与 WPS', 'Word |与 |WPS'],
    ['compounds', 'follow-up 2020-21', 'follow-|up |2020-21'],
    ['line breaks', '第一行\n第二行', '第|一|行\n第|二|行'],
    ['empty lines', '甲\n\n乙', '甲\n\n乙'],
  ])('%s', (_, text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  it('in English behind spaces and hyphens alone', () => {
    expect(marked('the “14th Five-Year” plan — 8.5% (up)', 'en')).toBe(
      'the |“14th |Five-|Year” |plan |— |8.5% |(up)',
    );
  });

  it('never before the mark of a note', () => {
    const mark = piece('①', { size: 6.5, binds: 'before' });
    const { joints } = prepare([piece('甲'), mark, piece('乙')], {
      region: 'zh-Hans',
      latinGap: 0,
    });
    expect(joints.map((joint) => joint.break)).toEqual(['never', 'may']);
  });
});
