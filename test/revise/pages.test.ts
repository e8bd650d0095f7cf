/** Pages of two states: which are printed again, on which sheets, whether pagination held, and what the errata say. */
import { describe, expect, test } from 'vitest';
import type { PageLine, PageText } from '../../src/core/page-text.js';
import { comparePages } from '../../src/revise/impact/compare-pages.js';
import { comparePassages } from '../../src/revise/impact/compare-passages.js';
import { errata } from '../../src/revise/impact/errata.js';
import { Printed } from '../../src/revise/impact/locate.js';
import { passagesOf } from '../../src/revise/impact/passages.js';
import { pagesText, sayIn, sheetText } from '../../src/revise/impact/words.js';
import { body, document, heading, note, row, table } from '../support/build.js';

const PITCH = 28;
let paragraphs = 0;

/** Lines of one paragraph. */
function lines(block: string, from: number, ...texts: readonly string[]): readonly PageLine[] {
  const paragraph = paragraphs++;
  return texts.map((text, at) => ({
    text,
    x: 80,
    y: (from + at) * PITCH,
    height: PITCH,
    block,
    paragraph,
  }));
}

/** A cover, then pages with numbers from 1, each with one paragraph of its own id. */
function pages(...texts: readonly string[]): readonly PageText[] {
  return [
    { lines: lines('cover', 3, '计划草案的报告'), pictures: [], around: [] },
    ...texts.map((text, at) => ({
      number: at + 1,
      lines: lines(`p${at + 1}`, 1, text),
      pictures: [],
      around: [`— ${at + 1} —`],
    })),
  ];
}

const none = new Set<string>();
const zh = sayIn('zh');
const en = sayIn('en');

describe('重印', () => {
  test('两页一张，封面也占一面；页码没有移动', () => {
    const old = pages(...Array.from('一二三四五六七八九十甲乙'));
    const next = pages(...Array.from('一二叁四五六七八九十甲丑'));
    const found = comparePages(old, next, none);
    expect(pagesText(found.changed, zh)).toBe('第3、12页');
    expect(pagesText(found.changed, en)).toBe('page 3, 12');
    expect(found.sheets.map((sides) => sheetText(sides, zh))).toEqual(['第2—3页', '第12页']);
    expect(found).not.toHaveProperty('broken');
  });

  test('封面改了，连第1页那一面', () => {
    const old = pages('一', '二');
    const [cover, ...others] = old;
    const lineOf = lines('cover', 3, '计划（草案）的报告');
    const found = comparePages(
      old,
      [{ ...cover, pictures: [], around: [], lines: lineOf }, ...others],
      none,
    );
    expect(pagesText(found.changed, zh)).toBe('封面');
    expect(found.sheets.map((sides) => sheetText(sides, zh))).toEqual(['封面—第1页']);
  });

  test('一段移到下一页：从哪一段起，逐页都算', () => {
    const old = pages('一', '二', '三');
    const next = pages('一', '新', '二', '三').map((page, index) => ({
      ...page,
      lines: page.lines.map((line) => ({
        ...line,
        block: ['cover', 'p1', 'new', 'p2', 'p3'][index] ?? '',
      })),
    }));
    const found = comparePages(old, next, none);
    expect(found.broken).toBe('p2');
    expect(found).toMatchObject({ old: 4, new: 5 });
    expect(pagesText(found.changed, zh)).toBe('第2、3、4页');
  });

  test('换了图的页要重印；只挪了位置的页不算，另说', () => {
    const old = pages('一', '二');
    const withPicture = old.map((page, at) =>
      at === 1 ? { ...page, pictures: [{ block: 'map', y: 300 }] } : page,
    );
    expect(comparePages(withPicture, withPicture, none).changed).toEqual([]);
    const found = comparePages(withPicture, withPicture, new Set(['map']));
    expect(pagesText(found.changed, zh)).toBe('第1页');
    const lower = old.map((page) => ({
      ...page,
      lines: page.lines.map((line) => ({ ...line, y: line.y + 2 })),
    }));
    const shifted = comparePages(old, lower, none);
    expect(shifted.changed).toEqual([]);
    expect(shifted.shifted.length).toBe(3);
  });

  test('页眉改了，各页都改', () => {
    const old = pages('一', '二');
    const draft = old.map((page) => ({ ...page, around: [...page.around, '第三稿'] }));
    expect(comparePages(old, draft, none).changed.length).toBe(3);
  });
});

describe('勘误表', () => {
  const COLUMNS = [
    { role: 'name', share: 50 },
    { role: 'figure', share: 50 },
  ] as const;
  const state = (growth: string, retail: string, ...more: ReturnType<typeof body>[]) =>
    document(
      heading('one', 1, '一、', '执行情况'),
      body('first', [
        { ...lastOf(body('x', `经济平稳运行，零售总额增长${growth}，两年平均增长9.3%。`)) },
        note('n1', 1, 'footnote', '按可比价格计算。'),
      ]),
      ...more,
      table('t', '表1', COLUMNS, [
        row('head', ['指标', '实际']),
        row('item', ['零售总额', retail], 'retail'),
        row('item', ['进出口', '18'], 'trade'),
      ]),
    );
  function lastOf({ content }: ReturnType<typeof body>) {
    const inline = content.at(-1);
    if (inline === undefined) throw new Error('an empty paragraph');
    return inline;
  }
  const old = state('18%', '18');
  const printed = (): readonly PageText[] => [
    { lines: lines('cover', 1, '封面'), pictures: [], around: [] },
    {
      number: 1,
      lines: [
        ...lines('one', 1, '一、执行情况'),
        ...lines('first', 2, '经济平稳运行，零售总额增长1', '8%，两年平均增长9.3%。'),
        ...lines('t', 4, '表1'),
        ...lines('t', 5, '指标'),
        ...lines('t', 5.2, '实际'),
        ...lines('t', 6, '零售总额'),
        ...lines('t', 6, '18'),
        ...lines('t', 7, '进出口'),
        ...lines('t', 7, '18'),
      ],
      pictures: [],
      around: [],
    },
  ];
  const rows = (next: typeof old): readonly unknown[] => {
    const before = passagesOf(old);
    const changes = comparePassages(before, passagesOf(next));
    return errata(changes, before, new Printed(printed())).map(({ at, ...item }) => [
      at?.page.number,
      at?.line,
      item,
    ]);
  };

  test('页、行、误、正；同样的数认得出是哪一个', () => {
    expect(rows(state('19.2%', '19.2'))).toEqual([
      [1, 2, { kind: 'changed', wrong: '零售总额增长18%', right: '零售总额增长19.2%' }],
      [1, 6, { kind: 'changed', cell: '零售总额·实际', wrong: '18', right: '19.2' }],
    ]);
    const other = state('18%', '18');
    const trade = other.blocks.map((block) =>
      block.type === 'table'
        ? { ...block, body: [...block.body.slice(0, 1), row('item', ['进出口', '32'], 'trade')] }
        : block,
    );
    expect(rows({ ...other, blocks: trade })).toEqual([
      [1, 7, { kind: 'changed', cell: '进出口·实际', wrong: '18', right: '32' }],
    ]);
  });

  test('新增的一段记在前一段之后，删去的记在原处', () => {
    expect(rows(state('18%', '18', body('more', '新的一段。')))).toEqual([
      [1, 3, { kind: 'added', wrong: '', right: '新的一段。' }],
    ]);
    const without = { ...old, blocks: old.blocks.filter(({ type }) => type !== 'heading') };
    expect(rows(without)).toEqual([[1, 1, { kind: 'removed', wrong: '一、执行情况', right: '' }]]);
  });
});
