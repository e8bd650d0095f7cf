/** A report and the plain text of another office's: numbers beside the name of an indicator that ours does not know. */
import { related } from '../../core/diagnostic.js';
import { range, type SourceFile, type SourceRange } from '../../core/position.js';
import type { Indicator, ValueRole } from '../../model/indicators.js';
import { parseQuantity } from '../../quantity/grammar.js';
import { printFigure } from '../../quantity/print.js';
import type { Figure } from '../../quantity/quantity.js';
import { finding, type Finding } from '../finding.js';
import type { Subject } from '../subject.js';
import { sameValue } from './same-value.js';

/**
 * Whether a number is a target or an outcome, and of which year, a text seldom says beside it; so a number
 * is told only where it agrees with none of the values that our report has for the indicator.
 */
export function compareText(own: Subject, file: SourceFile): readonly Finding[] {
  return [
    ...compareNames(own, file, namesOf(own), DIRECTLY),
    ...compareNames(own, file, levelsOf(own), BY_VERB),
  ];
}

/** The numbers of the country or the city are others than ours. */
const ELSEWHERE = '(?<!全国|全市|全省|人均)';
const UNIT_NAME = '(?:（[^）\\n]*）)?';
const DIRECTLY = `${UNIT_NAME}(?:预计|达到|达|为|实现|完成|是|[：:、\\s|])*`;
/** 地区生产总值235亿元、增长8.5%: up to the next comma. 分别 belongs to several names. */
const BY_VERB = '(?:(?!分别)[^。；;，,\\n]){0,16}?(?<verb>增长|下降)';
const NUMBER =
  '(?:同口径|约|近|超过|超)?(?<number>-?\\d+(?:\\.\\d+)?[^\\d\\s，。；、（）,;]{0,6}?)(?=[\\s，。；、（）,;|]|$)';

type Names = ReadonlyMap<string, Indicator>;

function compareNames(
  own: Subject,
  file: SourceFile,
  names: Names,
  between: string,
): readonly Finding[] {
  // The longest first, so that a name is not read as the shorter one that it begins with.
  const words = [...names.keys()].sort((a, b) => b.length - a.length).map(escaped);
  if (words.length === 0) return [];
  const pattern = new RegExp(`${ELSEWHERE}(?<name>${words.join('|')})${between}${NUMBER}`, 'g');
  return [...file.text.matchAll(pattern)].flatMap((match) => {
    const { name = '', verb, number = '' } = match.groups ?? {};
    const indicator = names.get(name);
    const start = match.index + match[0].length - number.length;
    const place = range(file, start, start + number.length);
    return indicator === undefined
      ? []
      : judge(own, indicator, verb === '下降' ? `-${number}` : number, place);
  });
}

/** By the names of all years. */
function namesOf({ indicators }: Subject): Names {
  return new Map(
    indicators.all.flatMap((indicator) =>
      [indicator.name, ...Object.values(indicator.years).map(({ name }) => name)].flatMap((name) =>
        name === undefined ? [] : [[name, indicator] as const],
      ),
    ),
  );
}

/** Of 地区生产总值增速 the level that a text names before 增长: 地区生产总值. */
function levelsOf(own: Subject): Names {
  return new Map(
    [...namesOf(own)].flatMap(([name, indicator]) => {
      const level = name.replace(/增速$|增长率$/, '');
      return level === name ? [] : [[level, indicator] as const];
    }),
  );
}

interface Known {
  readonly figure: Figure;
  readonly role: ValueRole;
  readonly text: string;
  readonly range: SourceRange;
}

function judge(
  own: Subject,
  indicator: Indicator,
  written: string,
  place: SourceRange,
): readonly Finding[] {
  const measure = own.units.parseMeasure(indicator.unit);
  const read = measure.ok && parseQuantity(written, own.units, measure.value);
  if (!read || !read.ok) return [];
  const known = valuesOf(own, indicator);
  const judged = known.map(({ figure, role }) =>
    sameValue(role === 'target' ? bare(figure) : figure, read.value, own.units),
  );
  if (!judged.includes(false) || judged.includes(true)) return [];
  const params = {
    name: indicator.name,
    other: written,
    own: known.map(({ text }) => text).join('、'),
  };
  return [
    finding('with-text-differs', place, indicator.id, params, [
      ...known.map(({ text, range: at }) => related('check-other-place', at, { text })),
    ]),
  ];
}

/** Targets are quoted as they stand: 8% is one of 8以上, 8.3% is none. */
function bare({ number, measure }: Figure): Figure {
  const { value } = number;
  return { type: 'figure', number: { value, digits: value.toFixed(TARGET_DECIMALS) }, measure };
}

/** More than any text has, so that nothing finer is taken for the same. */
const TARGET_DECIMALS = 9;

/** What our report has for an indicator, in the order of its years. */
function valuesOf({ content }: Subject, { id, years }: Indicator): readonly Known[] {
  return Object.keys(years).flatMap((year) =>
    (['target', 'actual'] as const).flatMap((role) => {
      const found = content.quantities.get(`${id}.${year}.${role}`);
      if (found?.quantity.type !== 'figure') return [];
      const { quantity: figure, definition } = found;
      return [{ figure, role, text: printFigure(figure).text, range: definition.range }];
    }),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
