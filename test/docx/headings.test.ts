/** Headings are numbered by Word where its count comes to their label, and show their label in any case. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Doc, HeadingLevel } from '../../src/doc/nodes.js';
import { annex, body, document, heading } from '../support/build.js';
import {
  all,
  at,
  elements,
  paragraphs,
  rendered,
  styleNamed,
  styleOf,
  textOf,
  value,
  type Docx,
} from './read-docx.js';
import { counter } from './shown-text.js';

const HAN = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** The headings as a word processor shows them. */
function shown(docx: Docx): readonly string[] {
  const count = counter(docx);
  return paragraphs(docx)
    .filter((paragraph) => styleOf(paragraph)?.startsWith('Heading'))
    .map((paragraph) => count(paragraph) + textOf(paragraph));
}

/** Those whose label is part of their text. */
function typed(docx: Docx): readonly string[] {
  return paragraphs(docx)
    .filter((paragraph) => value(paragraph, 'w:pPr', 'w:numPr', 'w:numId') === '0')
    .map(textOf);
}

const PLAN: Doc = document(
  heading('a', 1, '一、', '2021年计划执行情况'),
  heading('a1', 2, '（一）', '现代产业构建新体系。'),
  body('text', '农业增加值12.8亿元。'),
  heading('a2', 2, '（二）', '内需市场释放新潜力。'),
  heading('a2a', 3, '1.', '投资'),
  heading('a2b', 3, '2.', '消费'),
  heading('a2b1', 4, '（1）', '住宿餐饮'),
  heading('b', 1, '二、', '2022年计划草案'),
  heading('b1', 2, '（一）', '主要预期目标。'),
);

describe('the numbers of headings', () => {
  it('are Word’s own, and come to the labels', async () => {
    const docx = await rendered(PLAN);
    expect(typed(docx)).toEqual([]);
    expect(shown(docx)).toEqual([
      '一、2021年计划执行情况',
      '（一）现代产业构建新体系。',
      '（二）内需市场释放新潜力。',
      '1.投资',
      '2.消费',
      '（1）住宿餐饮',
      '二、2022年计划草案',
      '（一）主要预期目标。',
    ]);
  });

  it('count on to 十一 and 二十', async () => {
    const labels = [
      ...HAN.slice(1),
      '十三',
      '十四',
      '十五',
      '十六',
      '十七',
      '十八',
      '十九',
      '二十',
      '二十一',
    ];
    const docx = await rendered(
      document(...labels.map((label, index) => heading(`h${index}`, 1, `${label}、`, '工作'))),
    );
    expect(typed(docx)).toEqual([]);
  });

  it('are typed where the report counts in another way, or not at all', async () => {
    const docx = await rendered(
      document(
        heading('foreword', 1, '', '前言'),
        heading('a', 1, '一、', '回顾'),
        heading('b', 1, '三、', '展望'),
        heading('c', 1, '第四部分　', '保障'),
        heading('d', 1, '二、', '附则'),
      ),
    );
    expect(typed(docx)).toEqual(['前言', '三、展望', '第四部分　保障']);
    expect(shown(docx)).toEqual(['前言', '一、回顾', '三、展望', '第四部分　保障', '二、附则']);
  });

  it('begin anew in each annex, still counted by Word', async () => {
    const docx = await rendered(
      document(
        heading('a', 1, '一、', '回顾'),
        heading('a1', 2, '（一）', '总体情况。'),
        annex('annex-1', '附件1', '资金安排'),
        heading('b', 1, '一、', '来源'),
        heading('c', 1, '二、', '使用'),
        annex('annex-2', '附件2', '发放标准'),
        heading('d1', 2, '（一）', '对象。'),
        heading('d', 1, '一、', '标准'),
      ),
    );
    expect(typed(docx)).toEqual([]);
    expect(shown(docx)).toEqual([
      '一、回顾',
      '（一）总体情况。',
      '一、来源',
      '二、使用',
      '（一）对象。',
      '一、标准',
    ]);
    const lists = elements(docx.part('word/numbering.xml'), 'w:num').slice(1);
    for (const list of lists) expect(all(list, 'w:startOverride')).toHaveLength(4);
  });

  it('always show the label of the tree', async () => {
    const level = fc.constantFrom<HeadingLevel>(1, 2, 3, 4);
    const label = fc.constantFrom(
      '',
      '一、',
      '二、',
      '（一）',
      '（二）',
      '1.',
      '2.',
      '（1）',
      '（2）',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(level, label), { maxLength: 12 }), async (plan) => {
        const doc = document(...plan.map(([l, t], i) => heading(`h${i}`, l, t, '推进')));
        expect(shown(await rendered(doc))).toEqual(plan.map(([, t]) => `${t}推进`));
      }),
      { numRuns: 40 },
    );
  });
});

describe('heading styles', () => {
  it('bring list, outline level, indent and keeping with them', async () => {
    const docx = await rendered(PLAN);
    const [list] = elements(docx.part('word/numbering.xml'), 'w:abstractNum');
    const levels = list === undefined ? [] : elements(list, 'w:lvl');
    expect(levels.map((level) => value(level, 'w:lvlText'))).toEqual([
      '%1、',
      '（%2）',
      '%3.',
      '（%4）',
    ]);
    levels.forEach((level, index) => {
      const id = `Heading${index + 1}`;
      const style = styleNamed(docx, id);
      expect(value(level, 'w:pStyle')).toBe(id);
      expect(value(level, 'w:suff')).toBe('nothing');
      expect(value(style, 'w:name')).toBe(`heading ${index + 1}`);
      expect(value(style, 'w:pPr', 'w:outlineLvl')).toBe(String(index));
      expect(value(style, 'w:pPr', 'w:numPr', 'w:ilvl')).toBe(String(index));
      expect(at(style, 'w:pPr', 'w:keepNext')).toBeDefined();
      expect(value(style, 'w:next')).toBe('BodyText');
      // In list and style alike: word processors do not agree on which counts.
      const indents = [at(level, 'w:pPr', 'w:ind'), at(style, 'w:pPr', 'w:ind')];
      for (const indent of indents) expect(indent?.attributes['w:firstLineChars']).toBe('200');
    });
  });

  it('refer to a list that is there', async () => {
    const docx = await rendered(PLAN);
    const numbers = elements(docx.part('word/numbering.xml'), 'w:num');
    const lists = numbers.map((number) => number.attributes['w:numId']);
    for (const used of all(docx.styles, 'w:numId'))
      expect(lists).toContain(used.attributes['w:val']);
  });
});
