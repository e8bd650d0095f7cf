/** A wrong figure anywhere in the English of the real report is found: that one, and nothing else. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  comparedTexts,
  type ComparedText,
  type Read,
} from '../../src/check/english/compared-texts.js';
import { figureRules } from '../../src/check/english/rules/figures/index.js';
import type { EnglishSubject, PairedUnit } from '../../src/check/english/subject.js';
import { endOf } from '../../src/check/numbers.js';
import { CALLED, PrintedText, type PrintedPart } from '../../src/check/printed-text.js';
import type { Finding } from '../../src/check/finding.js';
import type { StatedFigure } from '../../src/check/read-figures.js';
import type { Stretch } from '../../src/check/stretches.js';
import { POWERS } from '../../src/quantity/forms.js';
import { shiftPoint } from '../../src/quantity/english/number.js';
import type { EnglishReading } from '../../src/quantity/english/reading.js';
import { printEnglish } from '../../src/quantity/english/print-english.js';
import { arabicDigits } from '../../src/quantity/print.js';
import type { Figure } from '../../src/quantity/quantity.js';
import { Decimal } from 'decimal.js';
import { checkReport } from '../../src/pipeline/check.js';
import { fileReader } from '../../src/platform/files.js';
import { sha256 } from '../../src/platform/hash.js';
import { englishReport } from '../support/english-report.js';
import { changed, replace, REPORT, summary, type Changes } from '../support/office.js';

let subject: EnglishSubject;
let compared: readonly ComparedText[];
beforeAll(async () => {
  subject = await englishReport();
  compared = comparedTexts(subject);
});

/** What the rules find in the report with another English in the place of one text. */
function found(text: ComparedText, english: PrintedText): readonly Finding[] {
  const paired = subject.paired.flatMap((unit): PairedUnit[] => {
    const own = unit.texts.filter((pair) => pair.english === text.english);
    return own.length === 0 ? [] : [{ ...unit, texts: own.map((pair) => ({ ...pair, english })) }];
  });
  return figureRules.flatMap((rule) => rule.find({ ...subject, paired }));
}

/** The same by rule and words. */
function told(text: ComparedText, english: PrintedText): readonly string[] {
  return found(text, english).map(({ rule, params }) => `${rule} ${params['text'] ?? ''}`);
}

/** The text with other words typed in the place of a reading. */
function withTyped(english: PrintedText, reading: Stretch, typed: string): PrintedText {
  const range = english.at(0, english.text.length);
  const plain = (text: string): PrintedPart => ({ text, called: false, at: () => range });
  const called = (text: string): PrintedPart => ({ text, called: true, at: () => range });
  const { offset, length } = reading;
  const figure = english.figures.find((one) => offset >= one.offset && offset < endOf(one));
  const [start, end] = [
    figure?.offset ?? offset,
    figure === undefined ? offset + length : endOf(figure),
  ];
  const pieces = (from: number, to: number): PrintedPart[] =>
    [...english.typed.slice(from, to).matchAll(/\ufffc+|[^\ufffc]+/g)].map(
      ({ 0: { length: size }, index }) => {
        const text = english.text.slice(from + index, from + index + size);
        return english.typed[from + index] === CALLED ? called(text) : plain(text);
      },
    );
  const words = [
    english.text.slice(start, offset),
    typed,
    english.text.slice(offset + length, Math.max(end, offset + length)),
  ];
  return new PrintedText(
    [
      ...pieces(0, start),
      plain(words.join('')),
      ...pieces(Math.max(end, offset + length), english.text.length),
    ],
    range,
  );
}

const withDigits = (figure: Figure, digits: string): Figure => ({
  ...figure,
  number: { digits, value: new Decimal(digits) },
});

interface Planted {
  readonly text: ComparedText;
  readonly reading: Read<EnglishReading>;
  readonly stated: StatedFigure;
}

function places(): readonly Planted[] {
  return compared.flatMap((text) =>
    text.pairs
      .filter(({ stated }) => !stated.figure.number.value.isZero())
      .map(({ stated, reading }) => ({ text, reading, stated })),
  );
}

function planted(all: readonly Planted[], at: number): Planted {
  const place = all[at];
  if (place === undefined) throw new Error('there is no such place');
  return place;
}

describe('a figure that is typed wrongly', () => {
  test('by a factor is told as such', () => {
    const all = places();
    expect(all.length).toBeGreaterThan(200);
    fc.assert(
      fc.property(fc.nat(all.length - 1), fc.constantFrom(-3, -2, -1, 1, 2, 3), (place, power) => {
        const { text, reading, stated } = planted(all, place);
        const { figure } = stated;
        const digits = shiftPoint(arabicDigits(figure.number), power);
        const wrong = withDigits(figure, digits);
        fc.pre(isNew(text, wrong));
        const typed = printEnglish(wrong, text.words).text;
        expect(told(text, withTyped(text.english, reading, typed))).toEqual([
          `english-figure-misscaled ${typed}`,
        ]);
      }),
    );
  });

  test('in a digit is told as another figure', () => {
    const all = places();
    fc.assert(
      fc.property(
        fc.nat(all.length - 1),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (place, where, digit) => {
          const { text, reading, stated } = planted(all, place);
          const { figure } = stated;
          const digits = arabicDigits(figure.number);
          const at = [...digits.matchAll(/\d/g)][where % digits.replace(/\D/g, '').length]?.index;
          const other = digits.slice(0, at) + String(digit) + digits.slice((at ?? 0) + 1);
          const wrong = withDigits(figure, other);
          fc.pre(other !== digits && isNew(text, wrong));
          const typed = printEnglish(wrong, text.words).text;
          expect(told(text, withTyped(text.english, reading, typed))).toEqual([
            `english-figure-differs ${typed}`,
          ]);
        },
      ),
    );
  });
});

test('any figure that is left out is missed, and no other', () => {
  const all = places();
  fc.assert(
    fc.property(fc.nat(all.length - 1), (place) => {
      const { text, reading, stated } = planted(all, place);
      const equals = text.pairs.filter((pair) => pair.reading.value.equals(reading.value));
      // A member of a list would take the unit of those before it along.
      const { unit } = stated.figure.measure;
      const listed = text.pairs.some(
        ({ stated: { figure, text: words } }) =>
          figure.measure.unit === unit && !words.includes(unit),
      );
      fc.pre(equals.length === 1 && !listed);
      const left = found(text, withTyped(text.english, reading, 'some'));
      // A word in a name (“two products and one indication”) may be taken for it.
      expect(left.map(({ about }) => about)).toEqual([`${text.id}/${stated.text}`]);
    }),
  );
});

/** Not by chance the value of another figure of the text. */
function isNew({ pairs }: ComparedText, { number, measure }: Figure): boolean {
  const value = shiftPoint(number.digits, POWERS[measure.scale]);
  return !pairs.some(({ reading }) => reading.value.equals(value));
}

describe('in the office', () => {
  const EN = `content/${REPORT}/en`;

  async function findings(changes: Changes): Promise<readonly string[]> {
    const reader = await changed(fileReader, {
      [`content/${REPORT}/report.yaml`]: (text) =>
        text.replace(/^editions: .*$/m, 'editions: [zh-Hans, en]'),
      ...changes,
    });
    const request = { report: REPORT, contentFolder: 'content', templatesFolder: 'templates' };
    const ids = figureRules.map(({ id }): string => id);
    const found = await checkReport(request, reader, sha256);
    return summary(found.filter(({ rule }) => ids.includes(rule) || rule === 'bad-pattern'));
  }

  test('nothing is found in the report as it is', async () => {
    expect(await findings({})).toEqual([]);
  });

  test.each([
    [
      'a number turned by a factor',
      'implementation',
      '{{q "pavements-repaired"}} of sidewalks',
      '76,000 square meters of sidewalks',
      'english-figure-misscaled: “76,000 square meters”是原文“7600平方米”的10倍',
    ],
    [
      'the call of another figure',
      'implementation',
      'rate reached {{q "urban-sewage-rate"}}',
      'rate reached {{q "industry-growth.2021.actual"}}',
      'english-figure-differs: “12.5 percent”与原文“99.4%”不是同一个数',
    ],
    [
      'percentage points for percent',
      'implementation',
      'rate reached {{q "urban-sewage-rate"}}',
      'rate reached {{q "urban-sewage-rate" show="number"}} percentage points',
      'english-unit-differs: “99.4 percentage points”与原文“99.4%”单位不同',
    ],
    [
      'a qualifier left out',
      'outlook',
      '{{q "retail-growth.2022.target"}}',
      '{{q "retail-growth.2022.target" show="number unit"}}',
      'english-qualifier-differs: “8 percent”与原文“8%以上”',
    ],
    [
      'a figure left out',
      'implementation',
      '{{q "base-stations-5g" noun="5G base station|5G base stations"}}',
      '5G base stations',
      'english-figure-lost: 译文里没有原文的“446个”',
    ],
    [
      'a figure that the source has not',
      'implementation',
      '{{q "pavements-repaired"}} of sidewalks',
      '{{q "pavements-repaired"}} of sidewalks over 12 kilometers',
      'english-figure-invented: 原文这一处没有“over 12 kilometers”这个数',
    ],
    [
      'another year',
      'outlook',
      'In 2022, the 20th National Congress',
      'In 2021, the 20th National Congress',
      'english-year-lost: 译文里没有原文的“2022年”',
    ],
    [
      'a figure that is right and not called',
      'implementation',
      '{{q "rebuilding-households" noun="household|households"}}',
      '1,003 households',
      'english-figure-typed: “1,003”是手写的数字，不是引用',
    ],
  ])('%s is found where it stands', async (_, file, from, to, told) => {
    const path = `${EN}/${file}.yaml`;
    expect(await findings({ [path]: replace(from, to) })).toEqual([
      expect.stringMatching(new RegExp(`^${path}:\\d+:\\d+ ${told}`)),
    ]);
  });

  test('a name of numerals that is no pattern is told where it is written', async () => {
    const change = replace("pattern: '“3456”'", "pattern: '(“3456”'");
    expect(await findings({ 'templates/wording/en.yaml': change })).toEqual([
      expect.stringMatching(/^templates\/wording\/en\.yaml:\d+:\d+ bad-pattern: .*“3456”/),
    ]);
  });
});
