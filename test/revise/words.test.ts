/** Changed words are marked as an editor would mark them: figures, spelled numbers and quotations whole, cuts at the marks. */
import { describe, expect, it } from 'vitest';
import { dump } from '../../src/doc/dump.js';
import { compareWords } from '../../src/revise/redline/words.js';
import {
  body,
  document,
  inline,
  note,
  quantity,
  reference,
  strong,
  type Words,
} from '../support/build.js';

/** `{-out-}{+in+}`. */
function marked(old: Words, next: Words): string {
  const content = compareWords(inline(old), inline(next));
  return dump(document(body('p', content)))
    .replace('body #p: ', '')
    .trimEnd();
}

describe('plain words', () => {
  it.each([
    [
      '完成投资235亿元，增长8.5%。',
      '完成投资237亿元，增长9.1%。',
      '完成投资{-235亿元-}{+237亿元+}，增长{-8.5%-}{+9.1%+}。',
    ],
    ['增长7左右', '增长8左右', '增长{-7左右-}{+8左右+}'],
    ['1300余万元', '1400余万元', '{-1300余万元-}{+1400余万元+}'],
    ['20—30万吨', '20—35万吨', '{-20—30万吨-}{+20—35万吨+}'],
    ['预计2021年全年', '预计2022年全年', '预计{-2021年-}{+2022年+}全年'],
    ['十件实事', '十二件实事', '{-十-}{+十二+}件实事'],
    ['实施C5线', '实施C18线', '实施{-C5-}{+C18+}线'],
    ['建设“一区两群”示范带', '建设“一区三群”示范带', '建设{-“一区两群”-}{+“一区三群”+}示范带'],
    ['增长8.5%，高于预期', '增长9.1%，低于预期', '增长{-8.5%-}{+9.1%+}，{-高-}{+低+}于预期'],
  ])('%s → %s', (old, next, shown) => {
    expect(marked(old, next)).toBe(shown);
  });

  it('stay unmarked where nothing changed', () => {
    expect(marked('各位代表：', '各位代表：')).toBe('各位代表：');
  });

  it('are put in and taken out clause by clause', () => {
    const [short, long] = ['收入增长，投资增长。', '收入增长，消费增长，投资增长。'];
    expect(marked(short, long)).toBe('收入增长，{+消费增长，+}投资增长。');
    expect(marked(long, short)).toBe('收入增长，{-消费增长，-}投资增长。');
    expect(marked('新建道路3条、桥梁2座。', '新建道路3条、隧道1座、桥梁2座。')).toBe(
      '新建道路3条、{+隧道1座、+}桥梁2座。',
    );
  });

  it('leave no crumbs between two changes', () => {
    expect(marked('全面推进产业升级，加快乡村振兴。', '加快促进产业升级，加快乡村振兴。')).toBe(
      '{-全面推-}{+加快促+}进产业升级，加快乡村振兴。',
    );
    expect(marked('紧盯的大项目，加快建设进度', '狠抓的好项目，加快建设进度')).toBe(
      '{-紧盯的大-}{+狠抓的好+}项目，加快建设进度',
    );
  });

  it('are shown whole in both states where next to nothing stayed', () => {
    expect(marked('加强领导。落实责任。', '深化改革开放，扩大内需，稳定外贸。')).toBe(
      '{-加强领导。落实责任。-}{+深化改革开放，扩大内需，稳定外贸。+}',
    );
  });
});

describe('words with a role', () => {
  it('keep it inside and outside the change', () => {
    expect(
      marked(
        [strong('lead', '任务全部办结。'), ...inline('全县12件')],
        [strong('lead', '任务基本办结。'), ...inline('全县11件')],
      ),
    ).toBe('[lead: 任务]{-[lead: 全部]-}{+[lead: 基本]+}[lead: 办结。]全县{-12件-}{+11件+}');
  });

  it('are not marked for having become a quantity', () => {
    expect(marked('增长8.5%。', [...inline('增长'), quantity('g', '8.5%'), ...inline('。')])).toBe(
      '增长[g: 8.5%]。',
    );
    expect(marked([quantity('n', '3个')], [quantity('n', '4个')])).toBe('{-[n: 3个]-}{+[n: 4个]+}');
  });

  it('change as one where they point to a place', () => {
    expect(marked([reference('a', '表1')], [reference('a', '表2')])).toBe(
      '{-[to a: 表1]-}{+[to a: 表2]+}',
    );
    expect(marked([reference('a', '表1')], [reference('b', '表1')])).toBe('[to b: 表1]');
  });

  it('of a note are compared where its mark stands in both states', () => {
    expect(
      marked(
        [...inline('实事'), note('n', 1, 'footnote', '指12件实事。'), ...inline('办理情况')],
        [...inline('实事'), note('n', 2, 'footnote', '指13件实事。'), ...inline('办理结果')],
      ),
    ).toBe('实事[footnote 2 #n: 指{-12件-}{+13件+}实事。]办理{-情况-}{+结果+}');
    expect(marked([note('n', 1, 'footnote', '指12件。')], '')).toBe(
      '{-[footnote 1 #n: 指12件。]-}',
    );
  });
});
