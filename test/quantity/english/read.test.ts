/** English texts are read back into what they state. */
import { describe, expect, test } from 'vitest';
import { differences, powerApart } from '../../../src/quantity/english/compare.js';
import { pairFigures } from '../../../src/quantity/english/pair-figures.js';
import { EnglishReader, namePatterns } from '../../../src/quantity/english/read-english.js';
import type { EnglishReading } from '../../../src/quantity/english/reading.js';
import { data, faults, figure, reader, units, words } from './english.js';

const context = { words, units };

/** What is found, as `text: value unit`. */
function read(text: string): readonly string[] {
  return reader.read(text).map((numeral) => {
    const found = text.slice(numeral.offset, numeral.offset + numeral.length);
    if (numeral.type !== 'quantity') return `${found}: ${numeral.type}`;
    const { value, unit, qualifiers, comparable } = numeral;
    const said = [...qualifiers, value.toFixed(), unit, comparable ? 'comparable' : undefined];
    return `${found}: ${said.filter((part) => part !== undefined).join(' ')}`;
  });
}

function quantities(text: string): readonly EnglishReading[] {
  return reader.read(text).filter((numeral) => numeral.type === 'quantity');
}

test.each([
  [
    'GRP reached 23.5 billion yuan, up 8.5 percent.',
    ['23.5 billion yuan: 23500000000 元', '8.5 percent: 8.5 %'],
  ],
  [
    'Revenue was 1.08 billion yuan, a rise of 5.9 percent on a comparable basis.',
    ['1.08 billion yuan: 1080000000 元', '5.9 percent on a comparable basis: 5.9 % comparable'],
  ],
  ['US$90.14 million in foreign investment', ['US$90.14 million: 90140000 美元']],
  ['We built 15,700 mu (1,047 hectares) of farmland.', ['15,700 mu (1,047 hectares): 15700 亩']],
  [
    'above target by 20, 10, 10.5 and 27 percentage points',
    [
      '20: 20 个百分点',
      '10: 10 个百分点',
      '10.5: 10.5 个百分点',
      '27 percentage points: 27 个百分点',
    ],
  ],
  [
    'a 69-kilometer line and a 3.86-square-kilometer zone',
    ['69-kilometer: 69 公里', '3.86-square-kilometer: 3.86 平方公里'],
  ],
  ['a 23.5-billion-yuan plan', ['23.5-billion-yuan: 23500000000 元']],
  ['Twenty-two scenic areas', ['Twenty-two: 22']],
  ['Over 200 people', ['Over 200: over 200']],
  ['We kept unemployment within 5.5 percent.', ['within 5.5 percent: within 5.5 %']],
  ['an increase of one percentage point', ['one percentage point: 1 个百分点']],
  ['-7.1', ['-7.1: -7.1']],
  ['\u22127.1%', ['\u22127.1%: -7.1 %']],
  ['≥96', ['≥96: at least 96']],
  ['5.9 (comparable basis)', ['5.9 (comparable basis): 5.9 comparable']],
  ['7,600 square meters, 850 spaces', ['7,600 square meters: 7600 平方米', '850: 850']],
  ['overall 5 projects', ['5: 5']],
  ['someone and often', []],
] as const)('%s', (text, found) => {
  expect(read(text)).toEqual(found);
});

describe('numerals that are names are no quantities', () => {
  test('the patterns are patterns', () => {
    expect(faults).toEqual([]);
  });

  test.each([
    ['In 2021 we built 446 5G base stations.', ['2021: name', '446: 446', '5G: name']],
    ['on January 8, 2022', ['January 8, 2022: name']],
    ['the 14th Five-Year Plan', ['14th: name', 'Five-Year Plan: name']],
    ['the S104 road and the C5 line', ['S104: name', 'C5: name']],
    ['a “5+N” system and “1+2+5” plans', ['5+N: name', '1+2+5: name']],
    ['children aged 3 to 11', ['aged 3 to 11: name']],
    ['the 120 emergency center reached 120 percent', ['120: name', '120 percent: 120 %']],
    ['See Table 1 on COVID-19.', ['Table 1: name', 'COVID-19: name']],
    ['X12Y and 1,0000', ['12: stray', '1,0000: stray']],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  test('a name that is no pattern is told, and the others are kept', () => {
    const broken = namePatterns({ ...data, names: [{ pattern: '(' }, { pattern: 'A4' }] });
    expect(broken.faults.map(({ pattern }) => pattern)).toEqual(['(']);
    const [numeral] = new EnglishReader(words, broken.patterns).read('A4');
    expect(numeral?.type).toBe('name');
  });
});

describe('a translation is compared with its source', () => {
  /** Pairs as `figure = reading: what is wrong`, then what is missing, then what is strange. */
  function compared(written: readonly string[], text: string): readonly string[] {
    const figures = written.map((each) => ({ written: each, figure: figure(each) }));
    const { pairs, missing, strange } = pairFigures(figures, quantities(text), context);
    const textOf = ({ offset, length }: EnglishReading): string =>
      text.slice(offset, offset + length);
    return [
      ...pairs.map(({ stated, reading, wrong }) => {
        const power = powerApart(reading, stated.figure);
        const faults = power === undefined ? wrong : [`power ${power}`];
        return [`${stated.written} = ${textOf(reading)}`, ...faults].join(': ');
      }),
      ...missing.map((stated) => `missing ${stated.written}`),
      ...strange.map((reading) => `strange ${textOf(reading)}`),
    ];
  }

  test.each([
    [
      'what it says rightly',
      ['235亿元', '8.5%左右', '50家'],
      'Up around 8.5 percent to 23.5 billion yuan, with 50 companies.',
      ['235亿元 = 23.5 billion yuan', '8.5%左右 = around 8.5 percent', '50家 = 50'],
    ],
    [
      'a figure that is missing, one that is not in the source, one that is another',
      ['235亿元', '8.5%', '50家'],
      '23.5 billion yuan, 51 companies, 3 years',
      ['235亿元 = 23.5 billion yuan', '50家 = 51: value', 'missing 8.5%', 'strange 3 years'],
    ],
    [
      '亿 taken for a billion, 万 for a million',
      ['235亿元', '4000万元'],
      '235 billion yuan and 4,000 million yuan',
      ['235亿元 = 235 billion yuan: power 1', '4000万元 = 4,000 million yuan: power 2'],
    ],
    [
      'percent for percentage points',
      ['2个百分点', '3%'],
      '2 percent, 3 percent',
      ['3% = 3 percent', '2个百分点 = 2 percent: unit'],
    ],
    [
      'what is said twice',
      ['8.5%', '8.5%', '50家'],
      '8.5 percent, 50 companies, all 50',
      ['8.5% = 8.5 percent', '50家 = 50'],
    ],
    [
      'what is said twice, once wrongly',
      ['8.5%', '8.5%', '7%'],
      '8.5 percent, 8.6 percent, 7 percent',
      ['8.5% = 8.5 percent', '7% = 7 percent', '8.5% = 8.6 percent: value'],
    ],
    [
      'a wrong figure beside one that is said twice stands for what is not said at all',
      ['8.5%', '8.5%', '7%'],
      '8.5 percent, 7.1 percent',
      ['8.5% = 8.5 percent', '7% = 7.1 percent: value'],
    ],
    [
      'a word that may be no figure',
      ['50家'],
      'one of the largest',
      ['missing 50家', 'strange one'],
    ],
  ])('%s', (_, figures, text, found) => {
    expect(compared(figures, text)).toEqual(found);
  });

  test.each([
    ['8.5%左右', '8.5 percent', ['qualifiers']],
    ['8.5%左右', 'around 8.5 percent', []],
    ['同口径7%以上', 'over 7 percent', ['qualifiers']],
    ['8.5%', '8.5 percentage points', ['unit']],
    ['8.5%', '8.5', ['unit']],
    ['50家', '50 percent', ['unit']],
    ['1.57万亩', '15,700 mu (1,046 hectares)', ['companion']],
    ['1.57万亩', '15,700 mu', []],
    ['2万余人次', 'over 20,000 travelers', []],
    ['2万余人次', 'over 2,000 visits', ['value']],
  ] as const)('%s against %s', (written, text, found) => {
    const [reading] = quantities(text);
    if (reading === undefined) throw new Error('nothing was read');
    expect(differences(reading, figure(written), context)).toEqual(found);
  });
});
