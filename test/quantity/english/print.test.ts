/** How the quantities of reports print in English. */
import { describe, expect, test } from 'vitest';
import { printMeasure } from '../../../src/quantity/units.js';
import { PARTS } from '../../../src/quantity/quantity.js';
import { data, figure, missing, printer, unitNames } from './english.js';

const noun = (forms: string): { one: string; many: string } => {
  const [one = '', many = one] = forms.split('|');
  return { one, many };
};

describe('in prose', () => {
  test.each([
    ['235亿元', '23.5 billion yuan'],
    ['10.8亿元', '1.08 billion yuan'],
    ['1.6亿元', '160 million yuan'],
    ['7.3亿元', '730 million yuan'],
    ['100亿元', '10 billion yuan'],
    ['53.98亿元', '5.398 billion yuan'],
    ['82770亿元', '8.277 trillion yuan'],
    ['152216.65亿元', '15.221665 trillion yuan'],
    ['1.5万亿元', '1.5 trillion yuan'],
    ['4000万元', '40 million yuan'],
    ['1598.96万元', '15.9896 million yuan'],
    ['105万元', '1.05 million yuan'],
    ['1300余万元', 'over 13 million yuan'],
    ['4900余万元', 'over 49 million yuan'],
    ['33700元', '33,700 yuan'],
    ['18549元', '18,549 yuan'],
    ['超3.5亿元', 'over 350 million yuan'],
    ['约202亿元', 'about 20.2 billion yuan'],
    ['9014万美元', 'US$90.14 million'],
    ['1.2亿美元', 'US$120 million'],
    ['-5万美元', '-US$50,000'],
    ['2650万人次', '26.5 million visits'],
    ['2万余人次', 'over 20,000 visits'],
    ['19万吨', '190,000 metric tons'],
    ['5.08万吨', '50,800 metric tons'],
    ['1吨', '1 metric ton'],
    ['14万平方米', '140,000 square meters'],
    ['2.98平方米', '2.98 square meters'],
    ['3.86平方公里', '3.86 square kilometers'],
    ['1平方公里', '1 square kilometer'],
    ['69公里', '69 kilometers'],
    ['5.5%以内', 'within 5.5 percent'],
    ['75%以上', 'over 75 percent'],
    ['超过50%', 'over 50 percent'],
    ['8.5%左右', 'around 8.5 percent'],
    ['不低于6.5%', 'at least 6.5 percent'],
    ['近3亿元', 'nearly 300 million yuan'],
    ['37个百分点', '37 percentage points'],
    ['1个百分点', '1 percentage point'],
    ['1.0个百分点', '1.0 percentage points'],
    ['同口径7%以上', 'over 7 percent on a comparable basis'],
    ['335天', '335 days'],
    ['6年', '6 years'],
    ['超过1300余万元', 'over 13 million yuan'],
    ['50家', '50'],
    ['200余名', 'over 200'],
    ['七个', '7'],
    ['-7.1%', '-7.1 percent'],
  ])('%s is %s', (written, english) => {
    expect(printer.quantity(figure(written))).toEqual({ text: english, omitted: [] });
  });

  test.each([
    // Written decimals stay as far as the scale leaves a point; whole numbers get none.
    ['9.50亿元', '950 million yuan'],
    ['1.0亿元', '100 million yuan'],
    ['10.0亿元', '1.00 billion yuan'],
    ['10亿元', '1 billion yuan'],
    ['0.05亿元', '5 million yuan'],
    ['0.001亿元', '100,000 yuan'],
    ['99.99万元', '999,900 yuan'],
    ['1.234567万元', '12,345.67 yuan'],
    ['0亿元', '0 yuan'],
    ['9.50%', '9.50 percent'],
    ['12345678元', '12,345,678 yuan'],
  ])('no digit is lost or invented: %s is %s', (written, english) => {
    expect(printer.quantity(figure(written)).text).toBe(english);
  });

  test.each([
    ['1.57万亩', '15,700 mu (1,047 hectares)'],
    ['1.5万亩', '15,000 mu (1,000 hectares)'],
    ['3500亩', '3,500 mu (233 hectares)'],
    ['150亩', '150 mu (10 hectares)'],
    ['200余亩', 'over 200 mu (13 hectares)'],
    ['15亩', '15 mu (1 hectare)'],
    ['20亩', '20 mu (1.3 hectares)'],
    ['5亩', '5 mu (0.3 hectares)'],
    ['5万亩', '50,000 mu (3,300 hectares)'],
    ['1.3亿亩', '130 million mu (8.67 million hectares)'],
    ['18亿亩', '1.8 billion mu (120 million hectares)'],
    ['0亩', '0 mu'],
  ])('mu have hectares beside them: %s is %s', (written, english) => {
    expect(printer.quantity(figure(written)).text).toBe(english);
  });
});

describe('with a noun', () => {
  test.each([
    ['50家', 'company|companies', '50 companies'],
    ['1个', 'factory|factories', '1 factory'],
    ['70余个', 'stall|stalls', 'over 70 stalls'],
    ['5500余户', 'market entity|market entities', 'over 5,500 market entities'],
    ['6万头', 'pig|pigs', '60,000 pigs'],
    ['10', 'industrial chain|industrial chains', '10 industrial chains'],
    ['1.3万余人次', 'training place|training places', 'over 13,000 training places'],
    ['200余名', 'people', 'over 200 people'],
  ])('%s, noun="%s": %s', (written, forms, english) => {
    expect(printer.quantity(figure(written), { noun: noun(forms) }).text).toBe(english);
  });
});

describe('before a noun', () => {
  test.each([
    ['69公里', '69-kilometer'],
    ['3.86平方公里', '3.86-square-kilometer'],
    ['235亿元', '23.5-billion-yuan'],
    ['9014万美元', 'US$90.14 million'],
    ['20%', '20 percent'],
    ['1个百分点', '1-percentage-point'],
    ['150亩', '150-mu (10-hectare)'],
    ['3500余亩', 'over 3,500-mu (233-hectare)'],
    ['50家', '50'],
  ])('%s is %s', (written, english) => {
    expect(printer.quantity(figure(written), { form: 'attributive' }).text).toBe(english);
  });

  test('a noun is singular', () => {
    const options = { form: 'attributive', noun: noun('member|members') } as const;
    expect(printer.quantity(figure('5名'), options).text).toBe('5-member');
  });
});

describe('spelled out', () => {
  test.each([
    ['3个', 'words', undefined, 'three'],
    ['22个', 'words', 'scenic area|scenic areas', 'twenty-two scenic areas'],
    ['1个', 'words', 'factory|factories', 'one factory'],
    ['20件', 'sentence', undefined, 'Twenty'],
    ['63个', 'sentence', 'project|projects', 'Sixty-three projects'],
    ['70余个', 'sentence', 'stall|stalls', 'Over seventy stalls'],
    ['200余名', 'sentence', 'people', 'Over 200 people'],
    ['118个', 'sentence', 'project|projects', '118 projects'],
    ['6年', 'words', undefined, 'six years'],
    ['七个', 'words', undefined, 'seven'],
    ['8.5%', 'words', undefined, '8.5 percent'],
    ['1.0个百分点', 'words', undefined, '1.0 percentage points'],
    ['20亿元', 'words', undefined, '2 billion yuan'],
    ['5美元', 'sentence', undefined, 'US$5'],
    ['15亩', 'words', undefined, 'fifteen mu (1 hectare)'],
  ] as const)('%s as %s', (written, form, forms, english) => {
    const options = { form, ...(forms !== undefined && { noun: noun(forms) }) };
    expect(printer.quantity(figure(written), options).text).toBe(english);
  });
});

describe('parts', () => {
  test.each([
    ['8.5%左右', 'number unit', '8.5 percent', ['around']],
    ['同口径7%以上', 'basis', 'on a comparable basis', ['over']],
    ['同口径7%以上', 'comparison number unit', 'over 7 percent', ['on a comparable basis']],
    // A number without its scale would be another number.
    ['235亿元', 'number', '23.5 billion', []],
    ['235亿元', 'unit', 'yuan', []],
    ['1300余万元', 'number', 'over 13 million', []],
  ])('%s, show="%s": %s', (written, show, english, omitted) => {
    const parts = PARTS.filter((part) => show.split(' ').includes(part));
    expect(printer.quantity(figure(written), { show: parts })).toEqual({ text: english, omitted });
  });

  test('a status prints by its wording', () => {
    const status = { type: 'status', status: 'set-by-superior' } as const;
    const printed = { text: 'Set by the municipality', omitted: [] };
    expect(printer.quantity(status, { form: 'words' })).toEqual(printed);
    expect(printer.cell(status)).toEqual(printed);
  });
});

test.each([
  [
    ['20个百分点', '10个百分点', '10.5个百分点', '27个百分点'],
    '20, 10, 10.5 and 27 percentage points',
  ],
  [['20%', '10%'], '20 and 10 percent'],
  [['500万美元', '300万美元'], 'US$5 million and US$3 million'],
  [['3亿元', '12亿元'], '300 million and 1.2 billion yuan'],
])('a list has its unit once: %j', (written, english) => {
  const items = printer.list(written.map((item) => figure(item)));
  expect(items.map(({ text, behind }) => text + behind).join('')).toBe(english);
});

test('a list of what is counted has its noun once', () => {
  const items = printer.list([figure('2个'), figure('8个')], { noun: noun('village|villages') });
  expect(items.map(({ text, behind }) => text + behind).join('')).toBe('2 and 8 villages');
});

test.each([
  ['8.5左右', '%', 'around 8.5'],
  ['6.5以上', '%', 'over 6.5'],
  ['同口径5.9', '%', '5.9 (comparable basis)'],
  ['同口径7以上', '%', 'over 7 (comparable basis)'],
  ['≥96', '%', '≥96'],
  ['≧5', '万吨', '≥5'],
  ['>330', '天', '>330'],
  ['-7.1', '%', '-7.1'],
  ['9014', '万美元', '9,014'],
  ['1544.5', '吨', '1,544.5'],
  ['1.50', '%', '1.50'],
])('in a cell %s (%s) is %s', (written, under, english) => {
  expect(printer.cell(figure(written, under))).toEqual({ text: english, omitted: [] });
});

test.each([
  ['%', '%'],
  ['万美元', 'US$10,000'],
  ['美元', 'US$'],
  ['万吨', '10,000 metric tons'],
  ['吨', 'metric tons'],
  ['亿元', '100 million yuan'],
  ['天', 'days'],
  ['人', 'people'],
  ['万人', '10,000 people'],
  ['家', 'number'],
  ['万件', '10,000'],
  ['', ''],
])('behind the name of a row %s is %s', (measure, english) => {
  expect(printer.label(measure)).toBe(english);
});

test('in a table per cent is a sign', () => {
  expect(printer.quantity(figure('8.5%左右'), { tabular: true }).text).toBe('around 8.5%');
  expect(printer.quantity(figure('3亿元'), { tabular: true }).text).toBe('300 million yuan');
});

test('every unit of the register has its English', () => {
  expect(unitNames.filter((name) => !Object.hasOwn(data.units, name))).toEqual([]);
  expect([...missing]).toEqual([]);
});

test('a unit without English is told', () => {
  const foreign = { ...figure('5公里'), measure: { scale: '', unit: '海里' } } as const;
  expect(printer.quantity(foreign).text).toBe('5');
  expect(missing.delete(printMeasure(foreign.measure))).toBe(true);
});
