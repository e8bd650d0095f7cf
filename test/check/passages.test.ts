/** Passages: text as printed, with the way back to where it was written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf, quotesOf, sentencesOf } from '../../src/check/stretches.js';
import { HAN_NUMERALS, readHanNumber } from '../../src/quantity/han-numerals.js';
import { hanNumber } from '../../src/compose/counting.js';
import type { Example } from '../../src/check/rule.js';
import { checkReport, placeText } from '../support/check-report.js';

async function passagesOf(example: Example) {
  const { subject } = await checkReport(example);
  return subject.passages.filter(({ kind }) => kind !== 'cover');
}

const source = (place: { file: { text: string }; start: number; end: number }): string =>
  place.file.text.slice(place.start, place.end);

describe('a passage', () => {
  it('prints quantities, lists and references, and knows where each was written', async () => {
    const [passage] = await passagesOf({
      figures: '- { id: a, value: 20个百分点 }\n- { id: b, value: 10.5个百分点 }',
      body: '产值235亿元、超{{qs "a" "b"}}，增长{{q "growth" "8.5%左右" show="number unit"}}。',
    });
    expect(passage?.text).toBe('产值235亿元、超20、10.5个百分点，增长8.5%。');
    expect(passage?.figures.map(({ id, text }) => [id, text])).toEqual([
      ['a', '20'],
      ['b', '10.5个百分点'],
      ['growth', '8.5%'],
    ]);
    const last = passage?.figures.at(-1);
    expect(last && source(passage?.place(last) ?? expect.fail())).toMatch(/^\{\{q "growth".*\}\}$/);
    expect(source(passage?.at(0, 2) ?? expect.fail())).toBe('产值');
    expect(source(passage?.at(7, 4) ?? expect.fail())).toBe('、超{{qs "a" "b"}}');
  });

  it('finds the numerals that are no quantities, with what belongs to them', async () => {
    const [passage] = await passagesOf({
      body: '2022年产值约235亿元、同口径增长8.5%左右，{{q "a" "6个"}}基地，招商1300余万元，3期。',
    });
    expect(passage?.numerals.map(({ text, figure }) => [text, figure !== undefined])).toEqual([
      ['约235亿元', true],
      ['8.5%左右', true],
      ['1300余万元', true],
      ['3', true],
    ]);
  });

  it('stands for every text of a report, in the order of print', async () => {
    const passages = await passagesOf({
      indicators:
        '- { id: gdp, name: 地区生产总值增速, unit: "%", years: { 2022: { target: ≥6 } } }',
      notes: '- { id: door, term: 一门式, text: 进一扇门。 }',
      body: `- { id: h, heading: 1, text: 总体考虑 }
- { id: p, lead: 优化。, text: '推行{{note "door"}}服务，再推行{{note "door"}}服务。' }
- { id: l, list: numbered, items: [先急后缓；] }
- { id: n, panel: 工业类, text: 基地等 }
- id: t
  table: indicators
  caption: 指标
  year: 2022
  columns: [{ head: 2022年目标, role: target }]
  notes: [{ parts: [{ text: 注意。 }] }]`,
    });
    expect(passages.map(({ block, kind, text }) => `${block} ${kind} ${text}`)).toEqual([
      'h heading 总体考虑',
      'p lead 优化。',
      'p text 推行服务，再推行服务。',
      'door term 一门式',
      'door note 进一扇门。',
      'l item 先急后缓；',
      'n panel-title 工业类',
      'n panel 基地等',
      't caption 指标',
      't head 2022年目标',
      't row-name 地区生产总值增速',
      't cell ≥6',
      't table-note 注意。',
    ]);
    const cell = passages.at(-2);
    expect(cell?.cell).toEqual({ row: 0, column: 1, indicator: 'gdp' });
    expect(cell && placeText(cell.at(0, 2))).toMatch(/indicators\.yaml:\d+-\d+ ≥6$/);
  });

  it('is found by the quantities in it', async () => {
    const { subject } = await checkReport({
      figures: '- { id: gdp, value: 235亿元 }',
      body: '产值{{q "gdp"}}。\n超过{{q "gdp"}}。',
    });
    expect(subject.mentions.get('gdp')?.map(({ passage }) => passage.block)).toEqual(['p1', 'p2']);
  });
});

describe('a text', () => {
  it('is cut into sentences and clauses, not within quotes and brackets', () => {
    const text = '稳中求进（含投资，消费。），“十四五；规划”开局：良好！继续、推进';
    expect(sentencesOf(text).map((part) => part.text)).toEqual([
      '稳中求进（含投资，消费。），“十四五；规划”开局：良好！',
      '继续、推进',
    ]);
    expect(clausesOf(text).map((part) => part.text)).toEqual([
      '稳中求进（含投资，消费。），',
      '“十四五；规划”开局：',
      '良好！',
      '继续、推进',
    ]);
  });

  it('is the sum of its sentences, whatever it holds', () => {
    const texts = fc.string({
      unit: fc.constantFrom(...Array.from('增长8，。；：！“”《》（）、')),
    });
    fc.assert(
      fc.property(texts, (text) => {
        for (const parts of [sentencesOf(text), clausesOf(text)]) {
          expect(parts.map((part) => part.text).join('')).toBe(text);
          for (const part of parts) expect(text.startsWith(part.text, part.offset)).toBe(true);
        }
      }),
    );
  });

  it('has quotes, inner ones behind those around them', () => {
    const found = quotesOf('印发《关于“双碳”的〈意见〉》，“六稳”。');
    expect(found.map(({ mark, text }) => mark + text)).toEqual([
      '《关于“双碳”的〈意见〉',
      '“双碳',
      '〈意见',
      '“六稳',
    ]);
  });
});

describe('a spelled number', () => {
  it('is read as headings print it', () => {
    for (let number = 1; number < 100; number += 1) {
      expect(readHanNumber(hanNumber(number))).toBe(number);
    }
  });

  it.each([
    ['两', 2],
    ['三百零五', 305],
    ['两千', 2000],
    ['一万二千', 12000],
    ['十万', 100000],
    ['一二', undefined],
    ['十百', undefined],
    ['万万', undefined],
    ['', undefined],
  ])('%s is %s', (text, number) => {
    expect(readHanNumber(text)).toBe(number);
  });

  it('never fails', () => {
    const texts = fc.string({ unit: fc.constantFrom(...Array.from(HAN_NUMERALS)) });
    fc.assert(
      fc.property(texts, (text) => {
        const number = readHanNumber(text);
        expect(number === undefined || Number.isInteger(number)).toBe(true);
      }),
    );
  });
});
