/** Figures of the same name in two reports, or in a report and the text of another office. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameValue } from '../../src/check/compare/same-value.js';
import { compareReports } from '../../src/check/compare/with-report.js';
import { compareText } from '../../src/check/compare/with-text.js';
import type { Example } from '../../src/check/rule.js';
import { SourceFile } from '../../src/core/position.js';
import { checkReport } from '../../src/pipeline/check.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import { parseQuantity } from '../../src/quantity/grammar.js';
import type { Figure } from '../../src/quantity/quantity.js';
import { unitRegister } from '../../src/quantity/units.js';
import { checkReport as example } from '../support/check-report.js';

const { units } = unitRegister({
  元: { dimension: 'money' },
  '%': { dimension: 'ratio' },
  人次: { dimension: 'visits' },
});

function figure(text: string): Figure {
  const read = parseQuantity(text, units);
  if (!read.ok) throw new Error(text);
  return read.value;
}

describe('two figures', () => {
  it.each([
    ['235亿元', '235亿元', true],
    ['235亿元', '2350000万元', true],
    ['235亿元', '234.6亿元', true],
    ['235亿元', '236亿元', false],
    ['235亿元', '234.4亿元', false],
    ['9.50%', '9.5%', true],
    ['8.5%左右', '8.5%', true],
    ['8.5%左右', '8.7%', false],
    ['8%以上', '8.3%', true],
    ['8%以上', '8%以上', true],
    ['8%以上', '9%以上', false],
    ['超过50%', '50%', false],
    ['1300余万元', '1350万元', true],
    ['1300余万元', '1400万元', false],
    ['同口径5.9%', '5.9%', true],
    ['8.5%', '8.5亿元', undefined],
  ])('%s and %s: %s', (a, b, same) => {
    expect(sameValue(figure(a), figure(b), units)).toBe(same);
    expect(sameValue(figure(b), figure(a), units)).toBe(same);
  });

  it('are the same however they are turned round, and each is the same as itself', () => {
    const written = fc
      .tuple(
        fc.constantFrom('', '约', '同口径'),
        fc.integer({ min: 0, max: 99999 }),
        fc.constantFrom('亿元', '万元', '%', '余万人次', '%以上', '%左右'),
      )
      .filter(([before, , behind]) => before !== '约' || !/以上|左右|余/.test(behind))
      .map(([before, number, behind]) => figure(`${before}${number / 100}${behind}`));
    fc.assert(
      fc.property(written, written, (a, b) => {
        expect(sameValue(a, b, units)).toBe(sameValue(b, a, units));
        expect(sameValue(a, a, units)).toBe(true);
      }),
    );
  });
});

const GROWTH =
  '- { id: gdp-growth, name: 地区生产总值增速, unit: "%", years: { 2021: { target: 7左右, actual: 8.5 } } }';

const OWN: Example = {
  figures: '- { id: gdp-2021, value: 235亿元 }',
  indicators: GROWTH,
  body: '产值{{q "gdp-2021"}}，新增企业{{q "firms-new" "50家"}}。',
};

async function differences(other: Example) {
  const [{ subject }, theirs] = [await example(OWN), await example(other)];
  return compareReports(subject, theirs.subject).map(({ about, params, related }) => [
    about,
    params['own'],
    params['other'],
    related.length,
  ]);
}

describe('a report beside another', () => {
  it('shows figures of one id, and indicators of one name, that differ', async () => {
    expect(
      await differences({
        figures: '- { id: gdp-2021, value: 236亿元 }',
        indicators: GROWTH.replace('gdp-growth', 'growth-of-gdp').replace('8.5', '8.3'),
        body: '新增企业{{q "firms-new" "40家"}}。',
      }),
    ).toEqual([
      ['gdp-2021', '235亿元', '236亿元', 1],
      ['gdp-growth.2021.actual', '8.5%', '8.3%', 1],
      ['firms-new', '50家', '40家', 1],
    ]);
  });

  it('is silent where they agree as far as they are written', async () => {
    expect(
      await differences({
        figures: '- { id: gdp-2021, value: 234.8亿元 }',
        indicators: GROWTH,
        body: '新增企业{{q "firms-new" "50家"}}。',
      }),
    ).toEqual([]);
  });
});

describe('a report beside a text', () => {
  const told = async (text: string): Promise<string[]> => {
    const { subject } = await example(OWN);
    return compareText(subject, new SourceFile('对口单位.txt', text)).map(
      ({ about, range }) => `${about} ${range.file.text.slice(range.start, range.end)}`,
    );
  };

  it.each([
    ['地区生产总值增速8.3%。', ['gdp-growth 8.3%']],
    ['地区生产总值增速（%）\t8.3\t7', ['gdp-growth 8.3']],
    ['地区生产总值达到235亿元、增长8.3%，', ['gdp-growth 8.3%']],
    ['地区生产总值下降8.5%。', ['gdp-growth 8.5%']],
    ['地区生产总值增长8.5%。', []],
    ['地区生产总值增速目标为7%左右。', []],
    ['全市地区生产总值增长8.3%，人均地区生产总值增长8%。', []],
    ['地区生产总值235亿元。', []],
    ['地区生产总值、进出口总值分别增长8.3%、5%。', []],
  ])('%s', async (text, findings) => {
    expect(await told(text)).toEqual(findings);
  });

  it('finds nothing in the text of the real report itself, nor anything that differs from itself', async () => {
    const own = { report: 'wansheng-2022-plan', contentFolder: 'content' };
    for (const other of ['test/fixtures/wansheng-2022-plan.zh-Hans.txt', 'wansheng-2022-plan']) {
      const found = await checkReport(
        { ...own, templatesFolder: 'templates', other },
        fileReader,
        sha256,
      );
      expect(found.filter(({ rule }) => rule.startsWith('with-'))).toEqual([]);
    }
  });

  it('would find a figure of it that was changed', async () => {
    const text = readFileSync('test/fixtures/wansheng-2022-plan.zh-Hans.txt', 'utf8');
    const changed = text.replace('农业增加值12.8亿元、增长7%', '农业增加值12.8亿元、增长8%');
    expect(changed).not.toBe(text);
    const reader = {
      ...fileReader,
      read: (path: string) =>
        path === 'changed.txt'
          ? Promise.resolve(new TextEncoder().encode(changed))
          : fileReader.read(path),
      size: (path: string) =>
        path === 'changed.txt' ? Promise.resolve(changed.length) : fileReader.size(path),
      list: fileReader.list.bind(fileReader),
    };
    const found = await checkReport(
      {
        report: 'wansheng-2022-plan',
        contentFolder: 'content',
        templatesFolder: 'templates',
        other: 'changed.txt',
      },
      reader,
      sha256,
    );
    const differing = found.filter(({ rule }) => rule === 'with-text-differs');
    expect(differing.map(({ about }) => about)).toEqual(['agriculture-growth']);
  });
});
