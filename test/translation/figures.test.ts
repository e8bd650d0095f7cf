/** Every figure of the real report stands in its English with the same value: found by reading both as they are printed. */
import { beforeAll, describe, expect, test } from 'vitest';
import { comparedTexts, type ComparedText } from '../../src/check/english/compared-texts.js';
import type { EnglishSubject } from '../../src/check/english/subject.js';
import type { Edition } from '../../src/core/edition.js';
import type { Inline, Table } from '../../src/doc/nodes.js';
import type { State } from '../../src/pipeline/load-state.js';
import { differences } from '../../src/quantity/english/compare.js';
import { parseQuantity } from '../../src/quantity/grammar.js';
import { englishReport } from '../support/english-report.js';
import { stateOf } from '../support/states.js';
import { reader, units, words } from '../quantity/english/english.js';

describe('text by text', () => {
  let subject: EnglishSubject;
  let texts: readonly ComparedText[];
  beforeAll(async () => {
    subject = await englishReport();
    texts = comparedTexts(subject);
  });

  test('all are compared: headings, paragraphs, captions, heads and notes of tables, names of indicators', () => {
    const fields = subject.units.flatMap(({ unit }) => unit.fields);
    expect(texts).toHaveLength(fields.length);
    expect(new Set(texts.map(({ id }) => id)).size).toBe(subject.units.length);
  });

  test('none lacks a figure, has one too many, or states another', () => {
    const told = texts.flatMap(({ id, missing, strange, pairs }) => [
      ...missing.map(({ text }) => `${id} lacks ${text}`),
      ...strange.filter(({ spelled }) => !spelled).map(({ text }) => `${id} adds ${text}`),
      ...pairs.flatMap(({ stated, reading, wrong }) =>
        wrong.map((what) => `${id} ${what}: ${stated.text}, ${reading.text}`),
      ),
    ]);
    expect(told).toEqual([]);
  });

  test('each quantity that the Chinese prints is among those that were read from it', () => {
    const unread = texts.flatMap(({ source, pairs }) =>
      source.figures.filter(
        ({ offset, text }) =>
          /[\d一二三四五六七八九十]/.test(text) &&
          !pairs.some(({ stated }) => stated.offset === offset),
      ),
    );
    expect(unread).toEqual([]);
    expect(texts.flatMap(({ pairs }) => pairs).length).toBeGreaterThan(200);
  });
});

/** What a cell may print in place of a figure. */
const STATUSES: Readonly<Record<string, string>> = {
  '—': '—',
  以市下达指标为准: 'Set by the municipality',
};

/** What stands behind the name of a row. */
const LABELS: Readonly<Record<string, string>> = {
  '%': '%',
  万美元: 'US$10,000',
  万吨: '10,000 metric tons',
  吨: 'metric tons',
  件: 'number',
  家: 'number',
  人: 'people',
  天: 'days',
  年: 'years',
};

/** In what a cell of the English differs from the Chinese one; undefined where either is not read. */
function cellDifferences(chinese: string, english: string): readonly string[] | undefined {
  if (chinese in STATUSES) return STATUSES[chinese] === english ? [] : ['status'];
  const stated = parseQuantity(chinese, units);
  const [reading, ...others] = reader.read(english);
  if (!stated.ok || reading?.type !== 'quantity' || others.length > 0) return undefined;
  return differences(reading, stated.value, { words, units });
}

describe('table by table, row for row, cell by cell', () => {
  let state: State;
  beforeAll(async () => {
    state = await stateOf({}, ['zh-Hans', 'en']);
  });

  const tablesOf = (edition: Edition): readonly Table[] =>
    (state.editions.get(edition)?.doc.blocks ?? []).filter((block) => block.type === 'table');
  const textOf = (content: readonly Inline[]): string =>
    content.map((inline) => ('text' in inline ? inline.text : '')).join('');
  const rowsOf = (edition: Edition): readonly (readonly string[])[] =>
    tablesOf(edition).flatMap(({ body }) =>
      body.map(({ cells }) => cells.map(({ content }) => textOf(content))),
    );

  test('figures agree, and statuses stand where the source has them', () => {
    const [chinese, english] = [rowsOf('zh-Hans'), rowsOf('en')];
    expect(english.map((row) => row.length)).toEqual(chinese.map((row) => row.length));
    const cells = chinese.flatMap((row, at) =>
      row.slice(2).map((text, column) => [text, english[at]?.[column + 2] ?? ''] as const),
    );
    expect(cells.filter(([from, to]) => cellDifferences(from, to)?.length !== 0)).toEqual([]);
    expect(cells.length).toBeGreaterThan(100);
  });

  test('rows have their numbers, their marks and their units', () => {
    const parted = (row: readonly string[], brackets: RegExp): readonly string[] => {
      const [, unit = '', marks = ''] = brackets.exec(row[1] ?? '') ?? [];
      return [row[0] ?? '', unit, marks];
    };
    const chinese = rowsOf('zh-Hans').map((row) => parted(row, /（([^（）]*)）([*▽]*)$/));
    const english = rowsOf('en').map((row) => parted(row, /\(([^()]*)\)([*▽]*)$/));
    const translated = chinese.map(([number, unit = '', marks]) => [number, LABELS[unit], marks]);
    expect(english).toEqual(translated);
  });

  test.each([
    ['7左右', '7'],
    ['56以上', '56'],
    ['9014', '90,140'],
    ['同口径5.9', '5.9'],
    ['-7.1', '7.1'],
    ['—', '0'],
    ['3.43', '—'],
  ])('%s is not %s', (chinese, english) => {
    expect(cellDifferences(chinese, english)).not.toEqual([]);
  });
});
